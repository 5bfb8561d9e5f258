package org.postergraph.digest;

/**
 * Something in a source that could not be read, or had to be guessed. Each kind is one
 * small record that carries its own message; the place that finds it only reports it.
 */
public sealed interface DigestIssue {

	/** The line it stands on, from 1. */
	int line();

	/** The text it is about, shortened to 200 characters at the most. */
	String excerpt();

	/** One sentence for the person who wrote the digest. */
	String message();

	/** A stable name for programs: {@code no-day}, {@code missing-title}. */
	String type();

	Severity severity();

	enum Severity {

		/** Good to know; nothing is lost. */
		INFO,
		/** Something was guessed or left open. */
		WARNING,
		/** Something that the source holds is not in the result. */
		ERROR

	}

	/** A digest that names no day, in a source that lets none be inferred. */
	record NoDay(int line, String excerpt) implements DigestIssue {

		@Override
		public String type() {
			return "no-day";
		}

		@Override
		public Severity severity() {
			return Severity.WARNING;
		}

		@Override
		public String message() {
			return "The digest names no conference day, and nothing else in the source tells it.";
		}

	}

}
