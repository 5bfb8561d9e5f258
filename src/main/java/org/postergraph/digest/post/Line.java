package org.postergraph.digest.post;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a source, trimmed, without invisible characters.
 *
 * @param number from 1
 * @param bold whether all of it is bold; never where the format does not tell
 * @param links addresses that its words lead to without showing them
 */
public record Line(int number, String text, boolean bold, List<String> links) {

	/** As many as one text may have: a book has fewer. */
	public static final int MOST = 200_000;

	public Line {
		links = List.copyOf(links);
	}

	public Line(int number, String text) {
		this(number, text, false, List.of());
	}

	public boolean isBlank() {
		return this.text.isEmpty();
	}

	/** The lines of a text that ends its lines in LF, CRLF or CR, mixed or not. */
	public static List<Line> of(String text) {
		List<Line> lines = new ArrayList<>();
		int start = 0;
		for (int i = 0; i <= text.length(); i++) {
			if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
				lines.add(new Line(lines.size() + 1, clean(text, start, i)));
				if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
					i++;
				}
				start = i + 1;
			}
		}
		return lines;
	}

	/**
	 * The text without control characters, zero-width and direction marks, with plain
	 * spaces for the non-breaking ones, trimmed; the words stay as they are.
	 */
	public static String clean(String text) {
		return clean(text, 0, text.length());
	}

	private static String clean(String text, int start, int end) {
		StringBuilder cleaned = new StringBuilder(end - start);
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			if (isSpace(c)) {
				cleaned.append((c == '\t') ? '\t' : ' ');
			}
			else if (isHalf(text, i)) {
				cleaned.append('\ufffd');
			}
			else if (!isInvisible(c) || (c == '\u200d' && joinsEmoji(cleaned))) {
				cleaned.append(c);
			}
		}
		return cleaned.toString().strip();
	}

	private static boolean isSpace(char c) {
		return Character.isSpaceChar(c) || Character.isWhitespace(c);
	}

	/** Half of a character outside the basic plane, which is no text. */
	static boolean isHalf(String text, int i) {
		char c = text.charAt(i);
		return (Character.isHighSurrogate(c)
				&& (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))))
				|| (Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1))));
	}

	private static boolean isInvisible(char c) {
		return Character.isISOControl(c) || (c >= '\u200b' && c <= '\u200f') || (c >= '\u202a' && c <= '\u202e')
				|| (c >= '\u2060' && c <= '\u2064') || (c >= '\u2066' && c <= '\u2069') || c == '\ufeff'
				|| c == '\u00ad' || c == '\u061c';
	}

	private static boolean joinsEmoji(StringBuilder before) {
		if (before.isEmpty()) {
			return false;
		}
		char last = before.charAt(before.length() - 1);
		return Character.isLowSurrogate(last) || last == '\ufe0f';
	}

}
