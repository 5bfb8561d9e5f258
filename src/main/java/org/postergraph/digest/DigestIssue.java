package org.postergraph.digest;

import java.util.Locale;

/**
 * Something in a source that could not be read, or had to be guessed. Each kind is one
 * small record that carries its own message; the place that finds it only reports it.
 */
public sealed interface DigestIssue permits PostIssue, SourceIssue {

	/** The line it stands on, from 1. */
	int line();

	/** The text it is about, shortened to 200 characters at the most. */
	String excerpt();

	/** One sentence for the person who wrote the digest. */
	String message();

	/**
	 * A stable name for programs, the kind's own: {@code no-day}, {@code missing-title}.
	 */
	default String type() {
		return getClass().getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
	}

	default Severity severity() {
		return Severity.WARNING;
	}

	enum Severity {

		/** Good to know; nothing is lost. */
		INFO,
		/** Something was guessed or left open. */
		WARNING,
		/** Something that the source holds is not in the result. */
		ERROR

	}

	/** The text, shortened to 200 characters at the most. */
	static String shorten(String text) {
		if (text.length() <= 200) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(198)) ? 198 : 199;
		return text.substring(0, end) + "…";
	}

}
