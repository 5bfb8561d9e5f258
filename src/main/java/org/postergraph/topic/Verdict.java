package org.postergraph.topic;

/**
 * What one mention tells, with the probability that a paper is about a topic of which it
 * knows this mention only. Tuned on the dev split of the labelled data, see
 * docs/topics.md.
 */
enum Verdict {

	TITLE("title", Role.SUBJECT, 0.88, 0.88, 0.65), ABOUT("about", Role.SUBJECT, 0.85, 0.7, 0.6),
	ACTION("action", Role.SUBJECT, 0.75, 0.5, 0.4), CONTRIBUTION("contribution", Role.SUBJECT, 0.6, 0.55, 0.2),
	LEAD("lead", Role.SUBJECT, 0.65, 0.5, 0.3), BODY("body", Role.PASSING, 0.4, 0.3, 0.15),
	BACKGROUND("background", Role.PASSING, 0.15, 0.1, 0.05), SETTING("setting", Role.PASSING, 0.3, 0.25, 0.1),
	EVALUATED("evaluation", Role.PASSING, 0.05, 0.05, 0.02), ASIDE("aside", Role.PASSING, 0.05, 0.05, 0.02),
	COMPARED("compared", Role.COMPARED, 0, 0, 0), NEGATED("negated", Role.PASSING, 0, 0, 0);

	/** An incidental name beside a subject in the title tells next to nothing. */
	private static final double INCIDENTAL_BESIDE = 0.6;

	/** In the title, too, unless the text echoes it. */
	private static final double INCIDENTAL_TITLE = 0.49;

	private final String rule;

	private final Role role;

	private final double weight;

	private final double beside;

	private final double incidental;

	Verdict(String rule, Role role, double weight, double beside, double incidental) {
		this.rule = rule;
		this.role = role;
		this.weight = weight;
		this.beside = beside;
		this.incidental = incidental;
	}

	String rule() {
		return this.rule;
	}

	Role role() {
		return this.role;
	}

	boolean byPlace() {
		return this != COMPARED && this != NEGATED;
	}

	/**
	 * The probability.
	 * @param incidental whether papers use the name without being about it
	 * @param beside whether the title says that the paper is about another topic
	 */
	double weight(boolean incidental, boolean beside) {
		if (incidental) {
			double weight = (this == TITLE) ? INCIDENTAL_TITLE : this.incidental * INCIDENTAL_BESIDE;
			return beside ? weight : this.incidental;
		}
		return beside ? this.beside : this.weight;
	}

}
