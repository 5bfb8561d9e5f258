package org.postergraph.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The mentions of one concept in one summary, and what they tell together. */
final class Evidence {

	private static final double THRESHOLD = 0.5;

	private final String concept;

	private final List<Mention> mentions = new ArrayList<>();

	/** Sentence to the weight of its strongest mention; a sentence counts once. */
	private final Map<Integer, Double> weights = new HashMap<>();

	/** Does one of the names say what the paper is about, wherever it stands? */
	private boolean plain;

	Evidence(String concept) {
		this.concept = concept;
	}

	/**
	 * Adds a mention.
	 * @param sentence of the text; -1 for the title
	 * @param incidental whether papers use the name without being about it
	 * @param beside whether the title names another topic
	 */
	void add(Mention mention, Verdict verdict, int sentence, boolean incidental, boolean beside) {
		this.plain |= !incidental && verdict.weight(false, false) > THRESHOLD;
		this.mentions.add(mention);
		this.weights.merge(sentence, verdict.weight(incidental, beside), Math::max);
	}

	String concept() {
		return this.concept;
	}

	boolean isPlain() {
		return this.plain;
	}

	/** Sentences are independent. */
	TopicFinding finding() {
		double subject = 1 - this.weights.values().stream().reduce(1.0, (not, weight) -> not * (1 - weight));
		if (subject >= THRESHOLD) {
			return new TopicFinding(this.concept, Role.SUBJECT, subject, upgraded());
		}
		boolean compared = this.mentions.stream().anyMatch((mention) -> mention.role() == Role.COMPARED);
		return new TopicFinding(this.concept, compared ? Role.COMPARED : Role.PASSING, 1 - subject, downgraded());
	}

	/** Mentions that only together make a subject are of the subject. */
	private List<Mention> upgraded() {
		if (this.mentions.stream().anyMatch((mention) -> mention.role() == Role.SUBJECT)) {
			return this.mentions;
		}
		return replaced(Role.PASSING, Role.SUBJECT, "repeated");
	}

	/** What would be a subject elsewhere is too little to be one here. */
	private List<Mention> downgraded() {
		return replaced(Role.SUBJECT, Role.PASSING, this.plain ? "remark" : "incidental");
	}

	private List<Mention> replaced(Role from, Role to, String rule) {
		return this.mentions.stream()
			.map((mention) -> (mention.role() == from && mention.role() != to && !mention.rule().equals("negated"))
					? new Mention(mention.field(), mention.start(), mention.end(), mention.quote(), mention.alias(),
							rule, to)
					: mention)
			.toList();
	}

}
