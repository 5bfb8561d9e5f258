package org.postergraph.explore;

import java.text.BreakIterator;
import java.util.Locale;

/** Cuts the sentence around a quote out of a text. */
public final class Sentences {

	private Sentences() {
	}

	/**
	 * The sentence, or sentences, that hold a range. Offsets outside of the text are
	 * moved to its ends.
	 * @param start in UTF-16 units, from 0
	 * @param end the unit after the last
	 */
	public static String around(String text, int start, int end) {
		if (text.isEmpty()) {
			return "";
		}
		int first = Math.max(0, Math.min(start, text.length() - 1));
		int last = Math.max(first + 1, Math.min(end, text.length()));
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
		sentences.setText(text);
		int from = sentences.isBoundary(first) ? first : sentences.preceding(first);
		int to = sentences.isBoundary(last) ? last : sentences.following(last - 1);
		return text.substring(Math.max(0, from), (to == BreakIterator.DONE) ? text.length() : to).strip();
	}

}
