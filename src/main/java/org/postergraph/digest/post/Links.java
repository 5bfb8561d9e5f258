package org.postergraph.digest.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The addresses in lines of text. People leave out the scheme of the two sites that all
 * papers are on.
 */
final class Links {

	private static final List<String> STARTS = List.of("https://", "http://", "www.", "arxiv.org/", "openreview.net/");

	/** No address that anyone reads is longer. */
	private static final int LONGEST = 2_000;

	private Links() {
	}

	/** All addresses of a line, shown or behind its words. */
	static Stream<String> of(Line line) {
		return Stream.concat(in(line.text()).stream(), line.links().stream());
	}

	static List<String> in(String text) {
		List<String> links = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int end = start;
			while (end < text.length() && isOfAddress(text.charAt(end))) {
				end++;
			}
			if (end - start <= LONGEST) {
				add(text.substring(start, end), links);
			}
			start = end + 1;
		}
		return links;
	}

	private static void add(String inBrackets, List<String> links) {
		String word = inBrackets.startsWith("(") ? inBrackets.substring(1) : inBrackets;
		String folded = word.toLowerCase(Locale.ROOT);
		for (String opening : STARTS) {
			if (folded.startsWith(opening)) {
				String link = withoutPunctuation(word);
				if (link.length() > opening.length()) {
					links.add(opening.endsWith("://") ? link : "https://" + link);
				}
				return;
			}
		}
	}

	private static boolean isOfAddress(char c) {
		return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "<>\"'«»“”‘’„|`[]{}".indexOf(c) < 0;
	}

	/** A closing bracket belongs to the address only when it was opened there. */
	private static String withoutPunctuation(String word) {
		int end = word.length();
		while (end > 0) {
			char last = word.charAt(end - 1);
			boolean bracket = last == ')' && word.substring(0, end).indexOf('(') < 0;
			if (!bracket && ".,;:!?…*_".indexOf(last) < 0) {
				break;
			}
			end--;
		}
		return word.substring(0, end);
	}

}
