package org.postergraph.digest;

import java.util.Locale;

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

	/** A digest that names no day, in a source that lets none be inferred. */
	record NoDay(int line, String excerpt) implements DigestIssue {

		@Override
		public String message() {
			return "The digest names no conference day, and nothing else in the source tells it.";
		}

	}

	/** A digest that names more than one day. */
	record SeveralDays(int line, String excerpt) implements DigestIssue {

		@Override
		public String message() {
			return "The digest names more than one conference day, so none is taken.";
		}

	}

	/** A digest of an unknown conference. */
	record NoConference(int line, String excerpt) implements DigestIssue {

		@Override
		public String message() {
			return "The digest names no conference with its year (such as ICLR 2025), and nothing else in the source does.";
		}

	}

	/** A digest that takes its conference from the rest of its source. */
	record ConferenceInferred(int line, String excerpt, String conference) implements DigestIssue {

		@Override
		public Severity severity() {
			return Severity.INFO;
		}

		@Override
		public String message() {
			return "The digest names no conference; " + this.conference + " is the only one that the source names.";
		}

	}

	/** A digest that nobody signed. */
	record NoSignOff(int line, String excerpt) implements DigestIssue {

		@Override
		public String message() {
			return "Nobody signed the digest (Постеры увидели …, Posters seen by …), so its papers get no reviewers.";
		}

	}

	/**
	 * A part of a sign-off that is no name, or an empty sign-off, whose name is empty.
	 */
	record UnreadableName(int line, String excerpt, String name) implements DigestIssue {

		@Override
		public Severity severity() {
			return Severity.ERROR;
		}

		@Override
		public String message() {
			return this.name.isEmpty() ? "The sign-off names nobody."
					: "\"" + this.name + "\" in the sign-off is no name of a person.";
		}

	}

	/** A signed post with prose and without a title. */
	record MissingTitle(int line, String excerpt) implements DigestIssue {

		@Override
		public Severity severity() {
			return Severity.ERROR;
		}

		@Override
		public String message() {
			return "The post is signed as a digest, but no line of its own names a paper, so its text belongs to none.";
		}

	}

	/** A title with nothing under it. */
	record MissingText(int line, String excerpt) implements DigestIssue {

		@Override
		public Severity severity() {
			return Severity.ERROR;
		}

		@Override
		public String message() {
			return "No text follows this title, so the paper is left out.";
		}

	}

	/** A title that stands twice in one digest. */
	record RepeatedPaper(int line, String excerpt, int firstLine) implements DigestIssue {

		@Override
		public String message() {
			return "The digest has this title on line " + this.firstLine + " already; the texts are joined.";
		}

	}

	/** A source without any digest. */
	record NoDigest(int line, String excerpt, String reason) implements DigestIssue {

		@Override
		public String message() {
			return "The source holds no digest: " + this.reason;
		}

	}

	/** A field of the front matter that cannot be read. */
	record BadField(int line, String excerpt, String field, String expected) implements DigestIssue {

		@Override
		public Severity severity() {
			return Severity.ERROR;
		}

		@Override
		public String message() {
			return "The front matter's " + this.field + " is \"" + this.excerpt + "\", which is not " + this.expected
					+ "; it is left out.";
		}

	}

	/** A field of the front matter that means nothing here. */
	record UnknownField(int line, String excerpt, String field, String known) implements DigestIssue {

		@Override
		public String message() {
			return "The front matter's " + this.field + " is unknown; known are " + this.known + ".";
		}

	}

	/** A front matter that is no YAML. */
	record BadFrontMatter(int line, String excerpt, String problem) implements DigestIssue {

		@Override
		public Severity severity() {
			return Severity.ERROR;
		}

		@Override
		public String message() {
			return "The front matter cannot be read, and is left out: " + this.problem;
		}

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
