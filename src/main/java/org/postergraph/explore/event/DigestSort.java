package org.postergraph.explore.event;

import com.fasterxml.jackson.annotation.JsonValue;

/** The orders of a list of digests; the id is always the last key. */
public enum DigestSort {

	ID("id"),
	/** Newest first, those without a time last. */
	PUBLISHED_AT_DESC("published_at:desc");

	private final String value;

	DigestSort(String value) {
		this.value = value;
	}

	@JsonValue
	@Override
	public String toString() {
		return this.value;
	}

}
