package org.postergraph.digest.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of letters and digits.
 *
 * @param text in lower case, {@code ё} as {@code е}
 * @param start of the word in its line
 * @param end after its last character
 */
record Word(String text, int start, int end) {

	/**
	 * Headings and sign-offs are short; what a longer line says further on is prose, and
	 * is not searched for days and names.
	 */
	static final int REACH = 2_000;

	static List<Word> of(String line) {
		return first(Integer.MAX_VALUE, line);
	}

	/** The line's first words, at most so many. */
	static List<Word> first(int most, String line) {
		List<Word> words = new ArrayList<>();
		int length = Math.min(line.length(), REACH);
		int i = 0;
		while (i < length && words.size() < most) {
			int start = i;
			while (i < length && Character.isLetterOrDigit(line.charAt(i))) {
				i++;
			}
			if (i > start) {
				words.add(new Word(fold(line.substring(start, i)), start, i));
			}
			else {
				i++;
			}
		}
		return words;
	}

	static String fold(String text) {
		return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
	}

	/** Whether nothing but the given characters stands between this word and the next. */
	boolean joins(Word next, String line, String separators) {
		for (int i = this.end; i < next.start; i++) {
			if (separators.indexOf(line.charAt(i)) < 0) {
				return false;
			}
		}
		return true;
	}

}
