package org.postergraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postergraph.explore.GraphRevision;
import org.postergraph.explore.Page;
import org.postergraph.explore.Paging;
import org.postergraph.ingest.TopicVocabulary;
import org.postergraph.ingest.TopicVocabulary.Candidate;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For the people who edit the vocabulary. */
@Tag(name = "Vocabulary")
@RestController
class VocabularyController {

	private final TopicVocabulary vocabulary;

	private final GraphRevision revision;

	VocabularyController(TopicVocabulary vocabulary, GraphRevision revision) {
		this.vocabulary = vocabulary;
		this.revision = revision;
	}

	@Operation(operationId = "listTopicCandidates",
			summary = "Terms that several papers use and no concept of the vocabulary covers")
	@GetMapping(path = "/api/topics/candidates", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Listing<Candidate>> candidates(@ParameterObject @Valid CandidateParameters parameters,
			@ParameterObject @Valid PageParameters page, HttpServletRequest request) {
		Paging paging = page.paging();
		List<Candidate> all = this.vocabulary.listCandidates(parameters.atLeast(), this.revision.current());
		List<Candidate> results = all.stream().skip(paging.skip()).limit(paging.size()).toList();
		return Listings.of(new Page<>(all.size(), results), paging, Map.of("min_papers", parameters.atLeast()),
				request);
	}

	/** Which terms. */
	record CandidateParameters(@Parameter(name = "min_papers", description = "At least so many papers use it",
			schema = @Schema(type = "integer", minimum = "1", maximum = "1000000",
					defaultValue = "2")) @BindParam("min_papers") @Min(1) @Max(1_000_000) @Nullable Integer minPapers) {

		int atLeast() {
			return (this.minPapers != null) ? this.minPapers : 2;
		}

	}

}
