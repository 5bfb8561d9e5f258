package org.postergraph.catalog.identity;

import java.util.Locale;

/**
 * Why two names may be one. The order is that in which {@link Grouping} applies the
 * rules.
 */
public enum Rule {

	SAME_OPEN_REVIEW(Strength.SURE, "the same OpenReview id"),

	SAME_ARXIV(Strength.SURE, "the same arXiv id"),

	EDITED_TITLE(Strength.SURE, "a digest changed the one title to the other"),

	OTHER_LETTERS(Strength.CLEAR, "the same name in another alphabet or transliteration"),

	WORD_ORDER(Strength.CLEAR, "the same words in another order"),

	NEAR_SURNAME(Strength.CLEAR, "long surnames one letter apart under the same first name"),

	INITIALS(Strength.CLEAR, "the initial and surname of the only such person known"),

	NEAR_TITLE(Strength.CLEAR, "titles that differ in one letter of one long word"),

	MORE_INITIALS(Strength.DOUBTFUL, "initials and surname that fit"),

	NEAR_SHORT_SURNAME(Strength.DOUBTFUL, "surnames one letter apart under the same first name"),

	NEAR_FIRST_NAME(Strength.DOUBTFUL, "the same surname under first names a letter or two apart"),

	EDITED_TO_KNOWN(Strength.DOUBTFUL,
			"a digest changed the one title to the other, and other digests hold each of them"),

	DOUBTFUL_TITLE(Strength.DOUBTFUL, "titles that differ in a letter or two");

	private final Strength strength;

	private final String reason;

	Rule(Strength strength, String reason) {
		this.strength = strength;
		this.reason = reason;
	}

	Strength strength() {
		return this.strength;
	}

	/** Whether it joins names without asking anyone. */
	public boolean merges() {
		return this.strength != Strength.DOUBTFUL;
	}

	/** As it is stored: {@code near-title}. */
	public String label() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The rule of a label.
	 * @throws IllegalArgumentException when there is none
	 */
	public static Rule of(String label) {
		return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	/** In words for a person. */
	public String reason() {
		return this.reason;
	}

	/** How much a rule says. */
	enum Strength {

		/** One, whatever else is known. */
		SURE,

		/** One, as long as nothing else fits as well. */
		CLEAR,

		/** A question for a person. */
		DOUBTFUL

	}

}
