package org.postergraph.digest;

/** What is odd about a source, or the fields that its format has. */
public sealed interface SourceIssue extends DigestIssue {

	/** A source without any digest. */
	record NoDigest(int line, String excerpt, String reason) implements SourceIssue {

		@Override
		public String message() {
			return "The source holds no digest: " + this.reason;
		}

	}

	/** A field of the front matter that cannot be read. */
	record BadField(int line, String excerpt, String field, String expected) implements SourceIssue {

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
	record UnknownField(int line, String excerpt, String field, String known) implements SourceIssue {

		@Override
		public String message() {
			return "The front matter's " + this.field + " is unknown; known are " + this.known + ".";
		}

	}

	/** A front matter that is no YAML. */
	record BadFrontMatter(int line, String excerpt, String problem) implements SourceIssue {

		@Override
		public Severity severity() {
			return Severity.ERROR;
		}

		@Override
		public String message() {
			return "The front matter cannot be read, and is left out: " + this.problem;
		}

	}

	/** A source that cannot be read to its end. */
	record BrokenOff(int line, String excerpt, String problem) implements SourceIssue {

		@Override
		public Severity severity() {
			return Severity.ERROR;
		}

		@Override
		public String message() {
			return "Nothing from here on is read: " + this.problem + ".";
		}

	}

	/** One message that cannot be read. */
	record BadMessage(int line, String excerpt, String problem) implements SourceIssue {

		@Override
		public Severity severity() {
			return Severity.ERROR;
		}

		@Override
		public String message() {
			return "The message is left out: " + this.problem + ".";
		}

	}

	/** One line of a backup that cannot be read. */
	record BadLine(int line, String excerpt, String problem) implements SourceIssue {

		@Override
		public Severity severity() {
			return Severity.ERROR;
		}

		@Override
		public String message() {
			return "The line is left out: " + this.problem + ".";
		}

	}

	/** A backup of a graph that changed while it was written. */
	record ChangedMeanwhile(int line, String excerpt) implements SourceIssue {

		@Override
		public String message() {
			return "The graph changed while this backup was written, so it may hold some of the change and lack the rest.";
		}

	}

	/** Characters that show something else than what is there. */
	record OddCharacters(int line, String excerpt, String what) implements SourceIssue {

		@Override
		public String message() {
			return "The text holds " + this.what + ".";
		}

	}

}
