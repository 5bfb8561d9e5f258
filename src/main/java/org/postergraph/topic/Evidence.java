package org.postergraph.topic;

import java.util.ArrayList;
import java.util.List;

/** The mentions of one concept in one summary, and what they tell together. */
final class Evidence {

	private static final double THRESHOLD = 0.5;

	private final String concept;

	private final List<Mention> mentions = new ArrayList<>();

	/**
	 * The probability that the paper is not about the concept: mentions are independent.
	 */
	private double not = 1;

	/** Does one of the names say what the paper is about, wherever it stands? */
	private boolean plain;

	Evidence(String concept) {
		this.concept = concept;
	}

	void add(Mention mention, Verdict verdict, boolean incidental) {
		this.plain |= !incidental;
		this.mentions.add(mention);
		this.not *= 1 - verdict.weight(incidental);
	}

	boolean isPlain() {
		return this.plain;
	}

	TopicFinding finding() {
		double subject = 1 - this.not;
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

	/** What would be a subject elsewhere is too common to be one here. */
	private List<Mention> downgraded() {
		return replaced(Role.SUBJECT, Role.PASSING, "incidental");
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
