package org.postergraph.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.postergraph.explore.topic.TopicItem;

/** A topic by itself, with where to go from it. */
record TopicAlone(@JsonUnwrapped TopicItem topic, Links links) {

	static TopicAlone of(TopicItem topic) {
		String self = "/api/topics/" + topic.id();
		return new TopicAlone(topic, new Links(self, self + "/papers"));
	}

	/** Addresses, relative to the service's own. */
	record Links(@Schema(format = "uri-reference") String self, @Schema(format = "uri-reference") String papers) {

	}

}
