package org.postergraph.explore.paper;

import com.fasterxml.jackson.annotation.JsonValue;

/** The orders of a list of papers; the id is always the last key. */
public enum PaperSort {

	TITLE("title"), TITLE_DESC("title:desc"),
	/** Conferences by year, days by number, papers without a day last. */
	DAY("day"),
	/** The best score among the topics asked for. */
	SCORE_DESC("score:desc");

	private final String value;

	PaperSort(String value) {
		this.value = value;
	}

	@JsonValue
	@Override
	public String toString() {
		return this.value;
	}

}
