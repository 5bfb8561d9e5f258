package org.postergraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.postergraph.explore.Paging;
import org.postergraph.explore.Words;
import org.postergraph.explore.search.Search;
import org.postergraph.explore.search.SearchResult;
import org.postergraph.web.problem.BadParametersException;
import org.postergraph.web.problem.ParameterError;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Search")
@RestController
class SearchController {

	private final Search search;

	SearchController(Search search) {
		this.search = search;
	}

	@Operation(operationId = "search",
			summary = "Papers, topics and reviewers in one ranked list, with the words where they stand",
			description = "Words count in any form, names in either alphabet, both with typos; at most 100 of each kind.")
	@GetMapping(path = "/api/search", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Listing<SearchResult>> search(
			@RequestParam @Size(max = 500) @Parameter(description = "Words or a name", example = "Temirchev") String q,
			@ParameterObject @Valid PageParameters page, HttpServletRequest request) {
		Words words = Words.of(q);
		if (words.isEmpty()) {
			throw new BadParametersException(new ParameterError("q", "must hold a letter or a digit", List.of()));
		}
		Paging paging = page.paging();
		return Listings.of(this.search.find(words, paging), paging, Map.of("q", q), request);
	}

}
