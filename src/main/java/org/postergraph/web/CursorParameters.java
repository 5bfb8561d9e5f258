package org.postergraph.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.postergraph.explore.Paging;

/** Going through a list by key, for lists that may grow while somebody reads them. */
record CursorParameters(
		@Parameter(description = DESCRIPTION, example = Cursors.FIRST) @Size(max = 500) @Nullable String cursor) {

	static final String DESCRIPTION = "* for the first page by key, then what next_cursor says; goes in the order of "
			+ "ids, and neither repeats nor skips anything while imports run";

	/** The page that a client asked for, by number or by key. */
	Paging paging(PageParameters page, boolean sorted) {
		return Cursors.paging(this.cursor, page, sorted);
	}

}
