package org.postergraph.topic;

/** What one mention tells by its place and the words around it. */
enum Verdict {

	TITLE("title", Role.SUBJECT), ABOUT("about", Role.SUBJECT), ACTION("action", Role.SUBJECT),
	CONTRIBUTION("contribution", Role.SUBJECT), LEAD("lead", Role.SUBJECT), BODY("body", Role.PASSING),
	BACKGROUND("background", Role.PASSING), SETTING("setting", Role.PASSING), EVALUATED("evaluation", Role.PASSING),
	ASIDE("aside", Role.PASSING), COMPARED("compared", Role.COMPARED), NEGATED("negated", Role.PASSING);

	private final String rule;

	private final Role role;

	Verdict(String rule, Role role) {
		this.rule = rule;
		this.role = role;
	}

	String rule() {
		return this.rule;
	}

	Role role() {
		return this.role;
	}

	/** May it be what the paper is about, as far as this mention tells? */
	boolean mayBeSubject() {
		return byPlace() && this != ASIDE && this != EVALUATED;
	}

	boolean byPlace() {
		return this != COMPARED && this != NEGATED;
	}

}
