package org.postergraph.topic;

import java.util.ArrayList;
import java.util.List;

/** The mentions of one concept in one summary, and what they tell together. */
final class Evidence {

	private static final double THRESHOLD = 0.5;

	private final String concept;

	private final List<Clue> inTitle = new ArrayList<>();

	private final List<Clue> inText = new ArrayList<>();

	Evidence(String concept) {
		this.concept = concept;
	}

	void add(Clue clue) {
		((clue.mention().field() == Mention.Field.TITLE) ? this.inTitle : this.inText).add(clue);
	}

	String concept() {
		return this.concept;
	}

	List<Clue> inTitle() {
		return this.inTitle;
	}

	/** By place. */
	List<Clue> inText() {
		return this.inText;
	}

	/** May the paper be about it, or is it only denied, set beside, tried on, planned? */
	boolean mayBeSubject() {
		return clues().stream().anyMatch((clue) -> clue.verdict().mayBeSubject());
	}

	/** Does the title name it in words that say what a paper is about? */
	boolean isTitled() {
		return this.inTitle.stream().anyMatch(Clue::isPlain);
	}

	/**
	 * The finding.
	 * @param subject the chance that the paper is about the concept
	 */
	TopicFinding finding(double subject) {
		if (subject >= THRESHOLD) {
			return new TopicFinding(this.concept, Role.SUBJECT, subject, upgraded());
		}
		boolean compared = clues().stream().anyMatch((clue) -> clue.verdict().role() == Role.COMPARED);
		return new TopicFinding(this.concept, compared ? Role.COMPARED : Role.PASSING, 1 - subject, downgraded());
	}

	/** Where none tells a subject by itself, those do that may be one's. */
	private List<Mention> upgraded() {
		boolean told = clues().stream().anyMatch((clue) -> clue.verdict().role() == Role.SUBJECT);
		String rule = (clues().stream().filter((clue) -> clue.verdict().mayBeSubject()).count() > 1) ? "repeated"
				: "weighed";
		return clues().stream()
			.map((clue) -> (!told && clue.verdict().mayBeSubject()) ? clue.told(rule, Role.SUBJECT) : clue.mention())
			.toList();
	}

	/** What would be a subject elsewhere is too little to be one here. */
	private List<Mention> downgraded() {
		String rule = clues().stream().anyMatch((clue) -> !clue.incidental()) ? "remark" : "incidental";
		return clues().stream()
			.map((clue) -> (clue.verdict().role() == Role.SUBJECT) ? clue.told(rule, Role.PASSING) : clue.mention())
			.toList();
	}

	private List<Clue> clues() {
		List<Clue> clues = new ArrayList<>(this.inTitle);
		clues.addAll(this.inText);
		return clues;
	}

	/**
	 * What a mention tells the model.
	 *
	 * @param mention as it tells by itself
	 * @param verdict by place and words around it
	 * @param sentence of its field, from 0
	 * @param token index of its first word in its field
	 * @param incidental whether papers use the name without being about it
	 * @param label whether the name is what people call the concept first
	 */
	record Clue(Mention mention, Verdict verdict, int sentence, int token, boolean incidental, boolean label) {

		boolean isPlain() {
			return !this.incidental && this.verdict != Verdict.NEGATED;
		}

		private Mention told(String rule, Role role) {
			return new Mention(this.mention.field(), this.mention.start(), this.mention.end(), this.mention.quote(),
					this.mention.alias(), rule, role);
		}

	}

}
