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
import org.postergraph.explore.event.Conference;
import org.postergraph.explore.event.Conferences;
import org.postergraph.explore.event.Day;
import org.postergraph.explore.paper.PaperItem;
import org.postergraph.web.problem.NotFoundException;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Conferences")
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class ConferenceController {

	private final Conferences conferences;

	private final PaperLists papers;

	private final NamedIds names;

	ConferenceController(Conferences conferences, PaperLists papers, NamedIds names) {
		this.conferences = conferences;
		this.papers = papers;
		this.names = names;
	}

	@Operation(operationId = "listConferences", summary = "Conferences, by id")
	@GetMapping("/conferences")
	ResponseEntity<Listing<Conference>> list(@ParameterObject @Valid CursorParameters cursor,
			@ParameterObject @Valid PageParameters page, HttpServletRequest request) {
		Paging paging = cursor.paging(page, false);
		return Listings.of(this.conferences.list(paging), paging, Map.of(), request);
	}

	@Operation(operationId = "getConference", summary = "A conference")
	@GetMapping("/conferences/{id}")
	Conference get(@PathVariable @Parameter(description = "Id or name", example = "iclr-2025") String id,
			@ParameterObject @Valid FieldParameters fields) {
		return this.conferences.find(this.names.inPath(NameKind.CONFERENCE, id))
			.orElseThrow(() -> new NotFoundException("conference", List.of()));
	}

	@Operation(operationId = "listConferenceDays",
			summary = "The days of a conference, each with the digests that report on it")
	@GetMapping("/conferences/{id}/days")
	ResponseEntity<Listing<Day>> days(@PathVariable @Parameter(example = "iclr-2025") String id,
			@ParameterObject @Valid PageParameters page, HttpServletRequest request) {
		Paging paging = page.paging();
		String conference = this.names.inPath(NameKind.CONFERENCE, id);
		return Listings.of(this.conferences.listDays(conference, paging), paging, Map.of("conference", conference),
				request);
	}

	@Operation(operationId = "listDayPapers", summary = "The posters of a day",
			description = "As /api/papers with that day as its only one: day is refused here.")
	@InPaperFormats("/days/{id}/papers")
	ResponseEntity<Listing<PaperItem>> papers(@PathVariable @Parameter(example = "iclr-2025-day-1") String id,
			@ParameterObject @Valid PaperParameters parameters, @ParameterObject @Valid PageParameters page,
			@ParameterObject FormatParameters format, HttpServletRequest request) {
		return this.papers.answer(NameKind.DAY, id, parameters, page, request);
	}

}
