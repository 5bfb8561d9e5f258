package org.postergraph.explore.review;

import com.fasterxml.jackson.annotation.JsonValue;

/** What has two names. */
public enum ReviewKind {

	REVIEWER("reviewer"), PAPER("paper");

	private final String value;

	ReviewKind(String value) {
		this.value = value;
	}

	@JsonValue
	@Override
	public String toString() {
		return this.value;
	}

}
