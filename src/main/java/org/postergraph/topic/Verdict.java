package org.postergraph.topic;

/**
 * What one mention tells, with the probability that a paper is about a topic of which it
 * knows this mention only. Tuned on the dev split of the labelled data, see
 * docs/topics.md.
 */
enum Verdict {

	TITLE("title", Role.SUBJECT, 0.88, 0.8), ABOUT("about", Role.SUBJECT, 0.85, 0.6),
	ACTION("action", Role.SUBJECT, 0.75, 0.5), CONTRIBUTION("contribution", Role.SUBJECT, 0.7, 0.4),
	LEAD("lead", Role.SUBJECT, 0.6, 0.3), BODY("body", Role.PASSING, 0.52, 0.1),

	/** Like {@link #BODY}, where the title tells already what the paper is about. */
	REMARK("remark", Role.PASSING, 0.4, 0.05), BACKGROUND("background", Role.PASSING, 0.2, 0.05),
	EVALUATED("evaluation", Role.PASSING, 0.05, 0.02), ASIDE("aside", Role.PASSING, 0.05, 0.02),
	COMPARED("compared", Role.COMPARED, 0, 0), NEGATED("negated", Role.PASSING, 0, 0);

	private final String rule;

	private final Role role;

	private final double weight;

	private final double incidentalWeight;

	Verdict(String rule, Role role, double weight, double incidentalWeight) {
		this.rule = rule;
		this.role = role;
		this.weight = weight;
		this.incidentalWeight = incidentalWeight;
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

	double weight(boolean incidental) {
		return incidental ? this.incidentalWeight : this.weight;
	}

}
