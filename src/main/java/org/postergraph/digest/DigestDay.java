package org.postergraph.digest;

/**
 * The conference day that a digest reports on, and how that is known.
 *
 * @param number from 1
 * @param evidence the words it was read from; for an inferred day, what it was inferred
 * from
 */
public record DigestDay(int number, Basis basis, String evidence) {

	/** Whether the digest itself states the day. */
	public enum Basis {

		STATED, INFERRED

	}

}
