package org.postergraph.topic;

/** What the words around a mention tell of its role. */
enum Cue {

	/** What follows in the clause is set beside the paper. */
	COMPARED_NEXT,
	/** The next word is: better RL, меньше LoRA. */
	COMPARED_ADJACENT,
	/** What precedes in the clause is. */
	COMPARED_PREVIOUS,
	/** What follows in the clause is absent. */
	NEGATED_NEXT,
	/** What precedes in the clause is. */
	NEGATED_PREVIOUS,
	/** What follows in the clause is what the paper is about. */
	ABOUT_NEXT,
	/** What precedes in the clause is named only. */
	ASIDE_PREVIOUS,
	/** The next word is what it is tried on or done with: на коде, with LoRA. */
	SETTING_ADJACENT,
	/** The abbreviation before means something else: MT as in magnetotellurics. */
	OTHER_SENSE,
	/** The next word means something else: not that kind of diffusion. */
	OTHER_SENSE_NEXT,
	/** The rest of the sentence tells what the authors did. */
	CONTRIBUTION,
	/** The rest of the sentence tells how the world was before. */
	BACKGROUND,
	/** The rest of the sentence tells what it was tried on. */
	EVALUATION,
	/** The rest of the sentence tells what is named only: plans, appendices. */
	ASIDE,
	/** Looks like a cue and is none: without loss, не только. */
	NOTHING;

	/** How many words it reaches at most. */
	int reach() {
		return (this == COMPARED_ADJACENT || this == SETTING_ADJACENT) ? 1 : 6;
	}

	boolean looksAhead() {
		return this == COMPARED_NEXT || this == COMPARED_ADJACENT || this == NEGATED_NEXT || this == ABOUT_NEXT
				|| this == SETTING_ADJACENT;
	}

	boolean looksBack() {
		return this == COMPARED_PREVIOUS || this == NEGATED_PREVIOUS || this == ASIDE_PREVIOUS;
	}

	boolean rulesSentence() {
		return !looksAhead() && !looksBack() && this != OTHER_SENSE && this != OTHER_SENSE_NEXT && this != NOTHING;
	}

}
