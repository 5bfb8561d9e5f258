package org.postergraph.explore.event;

import com.fasterxml.jackson.annotation.JsonValue;

/** The orders of a list of reviewers; the id is always the last key. */
public enum ReviewerSort {

	PAPERS_DESC("papers:desc"), NAME("name");

	private final String value;

	ReviewerSort(String value) {
		this.value = value;
	}

	@JsonValue
	@Override
	public String toString() {
		return this.value;
	}

}
