package org.postergraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.List;
import org.postergraph.explore.NameKind;
import org.postergraph.explore.Paging;
import org.postergraph.explore.paper.PaperItem;
import org.postergraph.explore.paper.Papers;
import org.postergraph.explore.path.PaperPath;
import org.postergraph.explore.path.PaperPaths;
import org.postergraph.explore.shared.RelatedPaper;
import org.postergraph.explore.shared.SharedTopics;
import org.postergraph.web.problem.NotFoundException;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Papers")
@RestController
@RequestMapping(path = "/api/papers", produces = MediaType.APPLICATION_JSON_VALUE)
class PaperController {

	private static final String PAPER = "think-thinner-key-cache-by-query-driven-pruning";

	private final PaperLists lists;

	private final Papers papers;

	private final SharedTopics shared;

	private final PaperPaths paths;

	private final NamedIds names;

	PaperController(PaperLists lists, Papers papers, SharedTopics shared, PaperPaths paths, NamedIds names) {
		this.shared = shared;
		this.lists = lists;
		this.papers = papers;
		this.paths = paths;
		this.names = names;
	}

	@Operation(operationId = "listPapers", summary = "Papers, filtered")
	@InPaperFormats
	ResponseEntity<Listing<PaperItem>> list(@ParameterObject @Valid PaperParameters parameters,
			@ParameterObject @Valid PageParameters page, @ParameterObject FormatParameters format,
			HttpServletRequest request) {
		return this.lists.answer(parameters, page, request);
	}

	@Operation(operationId = "getPaper", summary = "All that is known of a paper")
	@InPaperFormats("/{id}")
	PaperAlone get(@PathVariable @Parameter(description = "Id or title", example = PAPER) String id,
			@ParameterObject @Valid FieldParameters fields, @ParameterObject FormatParameters format) {
		return this.papers.find(this.names.inPath(NameKind.PAPER, id))
			.map(PaperAlone::of)
			.orElseThrow(() -> new NotFoundException("paper", List.of()));
	}

	@Operation(operationId = "listRelatedPapers", summary = "Papers that share subjects with a paper, best first",
			description = "A topic weighs ln((N + 1) / n), where n of N papers have it as a subject; "
					+ "the score is the sum of the weights.")
	@GetMapping("/{id}/related")
	ResponseEntity<Listing<RelatedPaper>> related(
			@PathVariable @Parameter(description = "Id or title", example = PAPER) String id,
			@ParameterObject @Valid PageParameters page, HttpServletRequest request) {
		Paging paging = page.paging();
		String paper = this.names.inPath(NameKind.PAPER, id);
		return Listings.of(this.shared.listRelated(paper, paging), paging, Map.of("paper", paper), request);
	}

	@Operation(operationId = "listPaperPaths",
			summary = "The shortest ways from a paper to another one, through subjects, reviewers and days",
			description = "At most 100 ways of at most eight steps.")
	@GetMapping("/{id}/paths")
	ResponseEntity<Listing<PaperPath>> paths(
			@PathVariable @Parameter(description = "Id or title", example = PAPER) String id,
			@RequestParam @Parameter(description = "The other paper, by id or title",
					example = "selective-attention-improves-transformer") String to,
			HttpServletRequest request) {
		String from = this.names.inPath(NameKind.PAPER, id);
		NamedIds.Filters filters = this.names.filters();
		String there = filters.id("to", NameKind.PAPER, to);
		filters.check();
		return Listings.whole(this.paths.list(from, there), Map.of("paper", from, "to", there), request);
	}

}
