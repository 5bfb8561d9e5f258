package org.postergraph.catalog.identity;

import com.ibm.icu.text.Transliterator;

/**
 * Brings slugs of Russian names to one character a letter, so that letters can be counted
 * and the ways to write a name in Latin meet.
 */
final class Transliteration {

	/** Of the letters that {@code Slug} writes with several. */
	private static final Transliterator LETTERS = Transliterator.createFromRules("PosterGraph-Letters", """
			shch > W; sh > S; ch > C; zh > Z; kh > H; ts > T; yu > U; ya > A;
			""", Transliterator.FORWARD);

	/**
	 * ISO 9, GOST, BGN, the passport's and what people make up: {@code Yulia, Julia,
	 * Iuliia}; {@code Kargaltsev, Kargalcev}; {@code Khan, Han};
	 * {@code Konstantinovskiy, Konstantinovsky}. Е and ё at the beginning and after a
	 * vowel may have a y, й and ы are often i.
	 */
	private static final Transliterator FOLD = Transliterator.createFromRules("PosterGraph-Fold", """
			shch > W; sch > W; sh > S; ch > C; zh > Z; kh > h; ts > T; tz > T; c > T; x > ks; w > v;
			[yj] [oe] > e; j > i; y > i;
			:: Null;
			i i+ > i;
			""", Transliterator.FORWARD);

	private Transliteration() {
	}

	/** One character a letter; nothing else changes. */
	static String letters(String slug) {
		return LETTERS.transliterate(slug);
	}

	/** The same for all ways to write a name in Latin. */
	static String fold(String slug) {
		return FOLD.transliterate(slug);
	}

}
