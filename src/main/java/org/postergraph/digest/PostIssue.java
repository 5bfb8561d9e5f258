package org.postergraph.digest;

/** What is odd about one post. */
public sealed interface PostIssue extends DigestIssue {

	/** An issue of a post that has a name in its source. */
	record OfPost(String post, DigestIssue issue) implements PostIssue {

		@Override
		public int line() {
			return this.issue.line();
		}

		@Override
		public String excerpt() {
			return DigestIssue.shorten(this.post + ": " + this.issue.excerpt());
		}

		@Override
		public String message() {
			return this.issue.message();
		}

		@Override
		public String type() {
			return this.issue.type();
		}

		@Override
		public Severity severity() {
			return this.issue.severity();
		}

	}

	/** A digest that names no day, in a source that lets none be inferred. */
	record NoDay(int line, String excerpt) implements PostIssue {

		@Override
		public String message() {
			return "The digest names no conference day, and nothing else in the source tells it.";
		}

	}

	/** A digest that names more than one day. */
	record SeveralDays(int line, String excerpt) implements PostIssue {

		@Override
		public String message() {
			return "The digest names more than one conference day, so none is taken.";
		}

	}

	/** A digest of an unknown conference. */
	record NoConference(int line, String excerpt) implements PostIssue {

		@Override
		public String message() {
			return "The digest names no conference with its year (such as ICLR 2025), and nothing else in the source does.";
		}

	}

	/** A digest that takes its conference from the rest of its source. */
	record ConferenceInferred(int line, String excerpt, String conference) implements PostIssue {

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
	record NoSignOff(int line, String excerpt) implements PostIssue {

		@Override
		public String message() {
			return "Nobody signed the digest (Постеры увидели …, Posters seen by …), so its papers get no reviewers.";
		}

	}

	/**
	 * A part of a sign-off that is no name, or an empty sign-off, whose name is empty.
	 */
	record UnreadableName(int line, String excerpt, String name) implements PostIssue {

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
	record MissingTitle(int line, String excerpt) implements PostIssue {

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
	record MissingText(int line, String excerpt) implements PostIssue {

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
	record RepeatedPaper(int line, String excerpt, int firstLine) implements PostIssue {

		@Override
		public String message() {
			return "The digest has this title on line " + this.firstLine + " already; the texts are joined.";
		}

	}

}
