package org.postergraph.explore.review;

import com.fasterxml.jackson.annotation.JsonValue;

/** What is known of a pair of names. */
public enum ReviewState {

	/** Two, until a person decides. */
	OPEN("open"),
	/** One, by a rule. */
	MERGED("merged"),
	/** One, a person said so. */
	CONFIRMED("confirmed"),
	/** Two, a person said so. */
	REFUSED("refused"),
	/** Two, a person said so after they were one. */
	UNDONE("undone");

	private final String value;

	ReviewState(String value) {
		this.value = value;
	}

	@JsonValue
	@Override
	public String toString() {
		return this.value;
	}

}
