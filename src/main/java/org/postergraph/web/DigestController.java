package org.postergraph.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postergraph.explore.NameKind;
import org.postergraph.explore.Paging;
import org.postergraph.explore.event.Digest;
import org.postergraph.explore.event.DigestSort;
import org.postergraph.explore.event.DigestSummary;
import org.postergraph.explore.event.Digests;
import org.postergraph.web.problem.NotFoundException;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Digests")
@RestController
@RequestMapping(path = "/api/digests", produces = MediaType.APPLICATION_JSON_VALUE)
class DigestController {

	private final Digests digests;

	private final NamedIds names;

	DigestController(Digests digests, NamedIds names) {
		this.digests = digests;
		this.names = names;
	}

	@Operation(operationId = "listDigests", summary = "The digests that were read")
	@GetMapping
	ResponseEntity<Listing<Digest>> list(
			@RequestParam(required = false) @Parameter(description = "Order; the id is always the last key",
					schema = @Schema(implementation = DigestSort.class, defaultValue = "id")) @Nullable DigestSort sort,
			@ParameterObject @Valid CursorParameters cursor, @ParameterObject @Valid PageParameters page,
			HttpServletRequest request) {
		Paging paging = cursor.paging(page, sort != null);
		return Listings.of(this.digests.list((sort != null) ? sort : DigestSort.ID, paging), paging,
				(sort != null) ? Map.of("sort", sort) : Map.of(), request);
	}

	@Operation(operationId = "getDigest", summary = "A digest, with what was read out of it")
	@GetMapping("/{id}")
	DigestAlone get(@PathVariable @Parameter(description = "Id") String id,
			@ParameterObject @Valid FieldParameters fields) {
		String digest = this.names.inPath(NameKind.DIGEST, id);
		return this.digests.find(digest)
			.map((found) -> new DigestAlone(found, this.digests.listSummaries(digest)))
			.orElseThrow(() -> new NotFoundException("digest", List.of()));
	}

	/** A digest by itself. */
	record DigestAlone(@JsonUnwrapped Digest digest, List<DigestSummary> summaries) {

	}

}
