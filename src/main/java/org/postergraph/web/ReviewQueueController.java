package org.postergraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.security.Principal;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postergraph.catalog.Decisions;
import org.postergraph.catalog.Decisions.Decision;
import org.postergraph.explore.Paging;
import org.postergraph.explore.review.ReviewItem;
import org.postergraph.explore.review.ReviewKind;
import org.postergraph.explore.review.ReviewQueue;
import org.postergraph.explore.review.ReviewState;
import org.postergraph.web.problem.BadParametersException;
import org.postergraph.web.problem.NotFoundException;
import org.postergraph.web.problem.ParameterError;
import org.postergraph.web.problem.Problem;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Review queue")
@RestController
@RequestMapping(path = "/api/review-queue", produces = MediaType.APPLICATION_JSON_VALUE)
class ReviewQueueController {

	private final ReviewQueue queue;

	private final Decisions decisions;

	ReviewQueueController(ReviewQueue queue, Decisions decisions) {
		this.queue = queue;
		this.decisions = decisions;
	}

	@Operation(operationId = "listReviewPairs",
			summary = "Names of people and papers that may be one, open questions first",
			description = "What rules merged is listed too, so that it can be undone.")
	@GetMapping
	ResponseEntity<Listing<ReviewItem>> list(
			@RequestParam(required = false) @Parameter(description = "Only pairs in this state",
					schema = @Schema(implementation = ReviewState.class)) @Nullable ReviewState state,
			@RequestParam(required = false) @Parameter(description = "Only pairs of this kind",
					schema = @Schema(implementation = ReviewKind.class)) @Nullable ReviewKind kind,
			@ParameterObject @Valid CursorParameters cursor, @ParameterObject @Valid PageParameters page,
			HttpServletRequest request) {
		Paging paging = cursor.paging(page, false);
		Map<String, Object> query = new TreeMap<>();
		if (state != null) {
			query.put("state", state);
		}
		if (kind != null) {
			query.put("kind", kind);
		}
		return Listings.of(this.queue.list(state, kind, paging), paging, query, request);
	}

	@Operation(operationId = "getReviewPair", summary = "A pair of names")
	@GetMapping("/{id}")
	ReviewItem get(@PathVariable @Parameter(description = "Id") String id,
			@ParameterObject @Valid FieldParameters fields) {
		return find(id);
	}

	private ReviewItem find(String id) {
		return this.queue.find(id).orElseThrow(() -> new NotFoundException("pair of names", List.of()));
	}

	@Operation(operationId = "decideReviewPair", summary = "Decide whether two names are one",
			description = "confirm: they are one (from open, refused, undone); refuse: they are two (from open); "
					+ "undo: take back what a rule merged or a person decided (from merged, confirmed, refused). "
					+ "Later imports keep to it.")
	@ApiResponse(responseCode = "200", description = "Decided; the pair as it is now")
	@ApiResponse(responseCode = "409", description = "The pair's state or another decision stands against it",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = Problem.class)))
	@PostMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
	ReviewItem decide(@PathVariable @Parameter(description = "Id") String id, @RequestBody Verdict verdict,
			Principal curator) {
		if (!this.decisions.decide(id, verdict.parse(), curator.getName(), ZonedDateTime.now(ZoneOffset.UTC))) {
			throw new NotFoundException("pair of names", List.of());
		}
		return find(id);
	}

	/** What a curator says. */
	@Schema(description = "What a curator says of a pair of names")
	record Verdict(@Schema(allowableValues = {
			"confirm", "refuse", "undo" }, example = "confirm",
			requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String decision){

		Decision parse() {
			return Stream.of(Decision.values())
				.filter((value) -> label(value).equals(this.decision))
				.findFirst()
				.orElseThrow(() -> new BadParametersException(
						new ParameterError("decision", "must be one of the allowed values",
								Stream.of(Decision.values()).map(Verdict::label).toList())));
		}

		private static String label(Decision decision) {
			return decision.name().toLowerCase(Locale.ROOT);
		}

	}

}
