package org.postergraph.digest.post;

import java.util.Arrays;
import java.util.List;

/** Lines that hold hashtags and nothing else. */
public final class Hashtags {

	private Hashtags() {
	}

	public static boolean isHashtags(String line) {
		return line.length() > 1 && line.length() <= Word.REACH && line.charAt(0) == '#'
				&& Arrays.stream(line.split("[ \t]")).allMatch((word) -> word.isEmpty() || isHashtag(word));
	}

	/** The tags of such a line, without the {@code #}. */
	static List<String> in(String line) {
		return Arrays.stream(line.split("[ \t]"))
			.filter((word) -> !word.isEmpty())
			.map((word) -> word.substring(1))
			.toList();
	}

	private static boolean isHashtag(String word) {
		return word.length() > 1 && word.charAt(0) == '#'
				&& word.chars().skip(1).allMatch((c) -> Character.isLetterOrDigit(c) || c == '_' || c == '@');
	}

}
