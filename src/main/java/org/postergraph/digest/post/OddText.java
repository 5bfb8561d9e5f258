package org.postergraph.digest.post;

import java.util.ArrayList;
import java.util.List;
import org.postergraph.digest.DigestIssue;
import org.postergraph.digest.SourceIssue.OddCharacters;

/** Finds characters in a raw text that would make it read as something else. */
public final class OddText {

	private static final int MOST_ISSUES = 100;

	private OddText() {
	}

	/** One issue a line, of the first hundred such lines. */
	public static List<DigestIssue> issues(String text) {
		List<DigestIssue> issues = new ArrayList<>();
		int line = 1;
		int start = 0;
		for (int i = 0; i < text.length() && issues.size() < MOST_ISSUES; i++) {
			char c = text.charAt(i);
			if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
				line++;
				start = i + 1;
			}
			else if (!what(text, i).isEmpty()) {
				int end = endOfLine(text, i);
				issues.add(new OddCharacters(line, excerpt(text, start, end), what(text, i)));
				i = end - 1;
			}
		}
		return issues;
	}

	private static int endOfLine(String text, int from) {
		int end = from;
		while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
			end++;
		}
		return end;
	}

	private static String excerpt(String text, int start, int end) {
		return DigestIssue.shorten(Line.clean(text.substring(start, Math.min(end, start + 1_000))));
	}

	private static String what(String text, int i) {
		char c = text.charAt(i);
		if (c == '\u202d' || c == '\u202e') {
			return "a mark that turns the direction of what follows; the mark is left out";
		}
		return Line.isHalf(text, i) ? "half of a character (a lone surrogate); \ufffd stands in its place" : "";
	}

}
