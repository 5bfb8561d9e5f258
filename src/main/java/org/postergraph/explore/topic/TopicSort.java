package org.postergraph.explore.topic;

import com.fasterxml.jackson.annotation.JsonValue;

/** The orders of a list of topics; the id is always the last key. */
public enum TopicSort {

	PAPERS_DESC("papers:desc"), LABEL("label"), ID("id");

	private final String value;

	TopicSort(String value) {
		this.value = value;
	}

	@JsonValue
	@Override
	public String toString() {
		return this.value;
	}

}
