package org.postergraph.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postergraph.explore.Page;
import org.postergraph.explore.Paging;
import org.postergraph.ingest.ImportItem;
import org.postergraph.ingest.ImportJobs;
import org.postergraph.ingest.ImportJobs.Cancellation;
import org.postergraph.ingest.ImportOrder;
import org.postergraph.ingest.ImportReport;
import org.postergraph.web.problem.BadParametersException;
import org.postergraph.web.problem.NotFoundException;
import org.postergraph.web.problem.ParameterError;
import org.postergraph.web.problem.Problem;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Imports as jobs, whatever they import. */
@Tag(name = "Imports")
@RestController
@RequestMapping(path = "/api/imports", produces = MediaType.APPLICATION_JSON_VALUE)
class ImportJobController {

	private final ImportJobs jobs;

	private final ImportEvents events;

	ImportJobController(ImportJobs jobs, ImportEvents events) {
		this.jobs = jobs;
		this.events = events;
	}

	/** What no other handler consumes; a body without this parameter is not for here. */
	@Hidden
	@PostMapping
	ResponseEntity<ImportReport> reextract(@RequestParam(defaultValue = "false") boolean reextract,
			@RequestParam(name = "dry_run", defaultValue = "false") boolean dryRun, HttpServletRequest request)
			throws HttpMediaTypeNotSupportedException {
		if (!reextract) {
			throw new HttpMediaTypeNotSupportedException("Nothing to import is of this type");
		}
		if (request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
			throw new BadParametersException(new ParameterError("reextract",
					"takes no body: import it by a request without this parameter", List.of()));
		}
		ImportReport queued = this.jobs.submit(ImportOrder.reextraction(Curator.name(), dryRun)).queued();
		return ResponseEntity.accepted().location(URI.create("/api/imports/" + queued.id())).body(queued);
	}

	@Operation(operationId = "listImports",
			summary = "All imports, the newest first; dry runs of this run of the service only")
	@GetMapping
	ResponseEntity<Listing<ImportItem>> list(
			@RequestParam(required = false) @Parameter(
					description = "Imports in this state only") ImportReport.@Nullable State state,
			@ParameterObject @Valid PageParameters page, HttpServletRequest request) {
		Paging paging = page.paging();
		return Listings.of(new Page<>(this.jobs.count(state), this.jobs.list(state, paging.skip(), paging.size())),
				paging, (state != null) ? Map.of("state", state) : Map.of(), request);
	}

	@Operation(operationId = "getImport", summary = "An import as it stands: queued, running, or what it did")
	@GetMapping("/{id}")
	ImportReport get(@PathVariable @Parameter(description = "Id") String id) {
		return this.jobs.find(id).orElseThrow(ImportJobController::unknown);
	}

	@Operation(operationId = "cancelImport",
			summary = "Cancel an import; its state is then failed, and cancelled is true")
	@ApiResponse(responseCode = "202", description = "It runs, and stops after the digest at hand", content = @Content)
	@ApiResponse(responseCode = "204", description = "It had not begun, and never will", content = @Content)
	@ApiResponse(responseCode = "409", description = "It ended before",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = Problem.class)))
	@DeleteMapping("/{id}")
	ResponseEntity<Object> cancel(@PathVariable @Parameter(description = "Id") String id, HttpServletRequest request) {
		Cancellation cancellation = this.jobs.cancel(id, Curator.name()).orElseThrow(ImportJobController::unknown);
		return switch (cancellation) {
			case NEVER_RUNS -> ResponseEntity.noContent().build();
			case STOPPING -> ResponseEntity.accepted().build();
			case ENDED_BEFORE ->
				Problem
					.of(HttpStatus.CONFLICT, "This import has ended: there is nothing left to cancel.",
							Problem.instance(request))
					.toResponse();
		};
	}

	@Operation(operationId = "followImport",
			summary = "The progress of an import as events, and its report as the last one")
	@ApiResponse(responseCode = "200",
			description = "Events progress (an import as a list shows it) and, at the end, report",
			content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string")))
	@GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	ResponseEntity<SseEmitter> events(@PathVariable @Parameter(description = "Id") String id, HttpMethod method) {
		if (this.jobs.find(id).isEmpty()) {
			throw unknown();
		}
		ResponseEntity.BodyBuilder response = ResponseEntity.ok()
			.contentType(MediaType.TEXT_EVENT_STREAM)
			.header("X-Accel-Buffering", "no");
		return (method == HttpMethod.HEAD) ? response.build() : response.body(this.events.open(id));
	}

	private static NotFoundException unknown() {
		return new NotFoundException("import", List.of());
	}

}
