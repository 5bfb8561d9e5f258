package org.postergraph.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import java.util.List;
import org.postergraph.explore.NameKind;
import org.postergraph.explore.Page;
import org.postergraph.explore.Paging;
import org.postergraph.explore.event.Reviewer;
import org.postergraph.explore.event.ReviewerSort;
import org.postergraph.explore.event.Reviewers;
import org.postergraph.explore.paper.PaperItem;
import org.postergraph.web.problem.NotFoundException;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Reviewers")
@RestController
@RequestMapping(path = "/api/reviewers", produces = MediaType.APPLICATION_JSON_VALUE)
class ReviewerController {

	private final Reviewers reviewers;

	private final PaperLists papers;

	private final NamedIds names;

	ReviewerController(Reviewers reviewers, PaperLists papers, NamedIds names) {
		this.reviewers = reviewers;
		this.papers = papers;
		this.names = names;
	}

	@Operation(operationId = "listReviewers", summary = "The people who saw the posters")
	@GetMapping
	ResponseEntity<Listing<Reviewer>> list(
			@RequestParam(required = false) @Parameter(description = "Order; the id is always the last key",
					schema = @Schema(implementation = ReviewerSort.class,
							defaultValue = "papers:desc")) @Nullable ReviewerSort sort,
			@ParameterObject @Valid CursorParameters cursor, @ParameterObject @Valid PageParameters page,
			HttpServletRequest request) {
		Paging paging = cursor.paging(page, sort != null);
		Page<Reviewer> found = this.reviewers.list((sort != null) ? sort : ReviewerSort.PAPERS_DESC, paging);
		return Listings.of(found, paging, (sort != null) ? Map.of("sort", sort) : Map.of(), request);
	}

	@Operation(operationId = "getReviewer", summary = "A reviewer")
	@GetMapping("/{id}")
	Reviewer get(@PathVariable @Parameter(description = "Id, name or surname", example = "pavel-temirchev") String id,
			@ParameterObject @Valid FieldParameters fields) {
		return this.reviewers.find(this.names.inPath(NameKind.REVIEWER, id))
			.orElseThrow(() -> new NotFoundException("reviewer", List.of()));
	}

	@Operation(operationId = "listReviewerPapers",
			summary = "The papers that a reviewer saw, each with how that is known",
			description = "As /api/papers with that reviewer among its reviewers.")
	@InPaperFormats("/{id}/papers")
	ResponseEntity<Listing<ReviewedPaper>> papers(@PathVariable @Parameter(example = "pavel-temirchev") String id,
			@ParameterObject @Valid PaperParameters parameters, @ParameterObject @Valid PageParameters page,
			@ParameterObject FormatParameters format, HttpServletRequest request) {
		String reviewer = this.names.inPath(NameKind.REVIEWER, id);
		PaperLists.Question question = this.papers.understand(parameters, page, NameKind.REVIEWER, reviewer);
		return this.papers.answer(this.papers.find(question).map((paper) -> ReviewedPaper.of(paper, reviewer)),
				question, request);
	}

	/**
	 * A paper, and how it is known that the reviewer saw it.
	 *
	 * @param attribution {@code summary} or {@code digest}
	 */
	record ReviewedPaper(@JsonUnwrapped PaperItem paper, @Schema(allowableValues = {
			"summary", "digest" }) String attribution){

		static ReviewedPaper of(PaperItem paper, String reviewer) {
			return new ReviewedPaper(paper,
					paper.reviewers()
						.stream()
						.filter((one) -> one.id().equals(reviewer))
						.map(PaperItem.Reviewer::attribution)
						.findFirst()
						.orElseThrow(() -> new NotFoundException("reviewer", List.of())));
		}

	}

}
