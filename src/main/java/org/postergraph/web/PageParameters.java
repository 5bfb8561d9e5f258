package org.postergraph.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postergraph.explore.Paging;
import org.postergraph.web.problem.BadParametersException;
import org.postergraph.web.problem.ParameterError;
import org.springframework.web.bind.annotation.BindParam;

/** Which page of a list; {@code page * per_page} is at most 10,000. */
record PageParameters(
		@Parameter(description = "Page, from 1; page * per_page is at most 10000", example = "1",
				schema = @Schema(type = "integer", format = "int32", minimum = "1",
						defaultValue = "1")) @Min(1) @Nullable Integer page,
		@Parameter(name = "per_page", description = "Results on a page", example = "25",
				schema = @Schema(type = "integer", format = "int32", minimum = "1", maximum = "100",
						defaultValue = "25")) @BindParam("per_page") @Min(1) @Max(100) @Nullable Integer perPage,
		@Parameter(description = ChosenFields.DESCRIPTION,
				example = "[\"id\"]") @Size(max = 20) @Nullable List<String> fields) {

	static final int MAX_DEPTH = 10_000;

	int size() {
		return (this.perPage != null) ? this.perPage : 25;
	}

	Paging paging() {
		int number = (this.page != null) ? this.page : 1;
		int size = size();
		if ((long) number * size > MAX_DEPTH) {
			throw new BadParametersException(new ParameterError("page",
					"page * per_page is at most " + MAX_DEPTH
							+ "; narrow the list with filters, or go by cursor=* where it is taken",
					List.of("1.." + MAX_DEPTH / size)));
		}
		return new Paging(number, size);
	}

}
