package org.postergraph.catalog;

import java.util.List;
import java.util.Locale;
import org.postergraph.catalog.identity.Two;

/**
 * What is known of two names: whether they are one.
 *
 * @param two the folded names
 * @param names as people write them, the left one first
 * @param rule that compared them
 */
record Resolution(Kind kind, Two two, List<String> names, String rule, State state) {

	/** What has names. */
	enum Kind {

		REVIEWER, PAPER;

		String label() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** Who says so, and what. */
	enum State {

		/** Two, until a person decides. */
		OPEN(false),
		/** One, by a rule. */
		MERGED(false),
		/** One, a person said so. */
		CONFIRMED(true),
		/** Two, a person said so. */
		REFUSED(true),
		/** Two, a person said so after they were one. */
		UNDONE(true);

		private final boolean decided;

		State(boolean decided) {
			this.decided = decided;
		}

		/** Whether a person said so; rules change nothing then. */
		boolean decided() {
			return this.decided;
		}

		String label() {
			return name().toLowerCase(Locale.ROOT);
		}

		static State of(String label) {
			return valueOf(label.toUpperCase(Locale.ROOT));
		}

	}

	String id() {
		return id(this.kind, this.two);
	}

	static String id(Kind kind, Two two) {
		return kind.label() + "-" + ContentHash.of(kind.label(), two.left(), two.right()).substring(0, 16);
	}

}
