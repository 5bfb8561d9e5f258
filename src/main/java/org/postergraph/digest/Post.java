package org.postergraph.digest;

import org.jspecify.annotations.Nullable;

/**
 * What became of one post of a source.
 *
 * @param heading its first line, shortened to 200 characters at the most
 * @param papers how many summaries were read out of it
 * @param day the day it reports on, where it is a digest with a day
 * @param line its first line in the source, from 1
 */
public record Post(String heading, Outcome outcome, int papers, @Nullable DigestDay day, int line) {

	public enum Outcome {

		/** Summaries were read out of it. */
		DIGEST,
		/**
		 * It looks back on several days and holds no summary; it may tell the day of a
		 * digest.
		 */
		RECAP,
		/** Page furniture, greetings, announcements: nothing to read. */
		FURNITURE,
		/** It looks like a digest, and could not be read. */
		UNREADABLE

	}

}
