package org.postergraph.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.postergraph.explore.paper.PaperDetails;

/** A paper by itself, with where to go from it. */
record PaperAlone(@JsonUnwrapped PaperDetails paper, Links links) {

	static PaperAlone of(PaperDetails paper) {
		String self = "/api/papers/" + paper.id();
		PaperDetails.Addresses elsewhere = paper.addresses();
		return new PaperAlone(paper,
				new Links(self, self + "/related", elsewhere.url(), elsewhere.openReview(), elsewhere.arxiv()));
	}

	/**
	 * Addresses: of the service, relative to its own; of the paper elsewhere, where a
	 * digest links to it.
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Links(String self, String related, @Nullable String url, @Nullable String openReview,
			@Nullable String arxiv) {

	}

}
