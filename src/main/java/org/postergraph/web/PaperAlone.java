package org.postergraph.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.postergraph.explore.paper.PaperDetails;

/** A paper by itself, with where to go from it. */
record PaperAlone(@JsonUnwrapped PaperDetails paper, Links links) {

	static PaperAlone of(PaperDetails paper) {
		String self = "/api/papers/" + paper.id();
		return new PaperAlone(paper, new Links(self, self + "/related"));
	}

	/** Addresses, relative to the service's own. */
	record Links(String self, String related) {

	}

}
