package org.postergraph.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
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
	record Links(@Schema(format = "uri-reference") String self, @Schema(format = "uri-reference") String related,
			@Schema(format = "uri") @Nullable String url, @Schema(format = "uri") @Nullable String openReview,
			@Schema(format = "uri") @Nullable String arxiv) {

	}

}
