package org.postergraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postergraph.catalog.Slug;
import org.postergraph.explore.NameKind;
import org.postergraph.explore.Page;
import org.postergraph.explore.Paging;
import org.postergraph.explore.RoleFilter;
import org.postergraph.explore.paper.PaperItem;
import org.postergraph.explore.shared.SharedTopic;
import org.postergraph.explore.shared.SharedTopics;
import org.postergraph.explore.topic.RelatedTopic;
import org.postergraph.explore.topic.TopicItem;
import org.postergraph.explore.topic.TopicSort;
import org.postergraph.explore.topic.Topics;
import org.postergraph.web.problem.BadParametersException;
import org.postergraph.web.problem.ParameterError;
import org.postergraph.web.problem.NotFoundException;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Topics")
@RestController
@RequestMapping(path = "/api/topics", produces = MediaType.APPLICATION_JSON_VALUE)
class TopicController {

	private final Topics topics;

	private final SharedTopics shared;

	private final PaperLists papers;

	private final NamedIds names;

	TopicController(Topics topics, SharedTopics shared, PaperLists papers, NamedIds names) {
		this.topics = topics;
		this.shared = shared;
		this.papers = papers;
		this.names = names;
	}

	@Operation(operationId = "listTopics",
			summary = "Topics, each with how many papers have it or a narrower one as a subject")
	@GetMapping
	ResponseEntity<Listing<TopicItem>> list(@ParameterObject @Valid TopicParameters parameters,
			@ParameterObject @Valid CursorParameters cursor, @ParameterObject @Valid PageParameters page,
			HttpServletRequest request) {
		Paging paging = cursor.paging(page, parameters.sort() != null);
		return Listings.of(find(parameters, paging), paging, parameters.query(), request);
	}

	private Page<TopicItem> find(TopicParameters parameters, Paging paging) {
		String words = parameters.q();
		if (words == null) {
			return this.topics.list(parameters.atLeast(), parameters.order(), paging);
		}
		String slug = Slug.of(words);
		if (slug.isEmpty()) {
			throw new BadParametersException(new ParameterError("q", "must hold a letter or a digit", List.of()));
		}
		return this.topics.search(slug, parameters.atLeast(), parameters.order(), paging);
	}

	@Operation(operationId = "getTopic", summary = "A topic with its labels and neighbours")
	@GetMapping("/{id}")
	TopicAlone get(
			@PathVariable @Parameter(description = "Id, label, alias or Russian label", example = "kv-cache") String id,
			@ParameterObject @Valid FieldParameters fields) {
		return this.topics.find(this.names.inPath(NameKind.TOPIC, id))
			.map(TopicAlone::of)
			.orElseThrow(() -> new NotFoundException("topic", List.of()));
	}

	@Operation(operationId = "listTopicPapers", summary = "The papers of a topic",
			description = "As /api/papers with that topic among its topics.")
	@InPaperFormats("/{id}/papers")
	ResponseEntity<Listing<PaperItem>> papers(@PathVariable @Parameter(example = "kv-cache") String id,
			@ParameterObject @Valid PaperParameters parameters, @ParameterObject @Valid PageParameters page,
			@ParameterObject FormatParameters format, HttpServletRequest request) {
		return this.papers.answer(NameKind.TOPIC, id, parameters, page, request);
	}

	@Operation(operationId = "listRelatedTopics",
			summary = "Topics that papers have together with this one, most often first",
			description = "Lift is how many times more often they occur together than by chance.")
	@GetMapping("/{id}/related")
	ResponseEntity<Listing<RelatedTopic>> related(@PathVariable @Parameter(example = "kv-cache") String id,
			@ParameterObject @Valid PageParameters page, HttpServletRequest request) {
		Paging paging = page.paging();
		String topic = this.names.inPath(NameKind.TOPIC, id);
		return Listings.of(this.topics.listRelated(topic, paging), paging, Map.of("topic", topic), request);
	}

	@Operation(operationId = "listSharedTopics",
			summary = "The topics that all of some papers share, with the evidence in each")
	@GetMapping("/shared")
	ResponseEntity<Listing<SharedTopic>> shared(@RequestParam @Parameter(
			description = "Paper by id or title; 2 to 10 of them",
			example = "[\"think-thinner-key-cache-by-query-driven-pruning\", \"selective-attention-improves-transformer\"]") @Size(
					max = 20) List<String> paper,
			@RequestParam(required = false) @Parameter(description = "In which role the topics count",
					schema = @Schema(implementation = RoleFilter.class,
							defaultValue = "subject")) @Nullable RoleFilter role,
			HttpServletRequest request) {
		NamedIds.Filters filters = this.names.filters();
		List<String> ids = filters.ids(NameKind.PAPER, paper);
		filters.check();
		if (ids.size() < 2 || ids.size() > 10) {
			throw new BadParametersException(
					new ParameterError("paper", "must name 2 to 10 different papers", List.of()));
		}
		RoleFilter understood = (role != null) ? role : RoleFilter.SUBJECT;
		List<SharedTopic> found = this.shared.listShared(ids, understood);
		return Listings.whole(found, Map.of("paper", ids, "role", understood), request);
	}

	/** Which topics. */
	record TopicParameters(
			@Parameter(name = "min_papers", description = "At least so many papers; 2 gives those that papers share",
					schema = @Schema(type = "integer", minimum = "0",
							defaultValue = "0")) @BindParam("min_papers") @Min(0) @Nullable Integer minPapers,
			@Parameter(description = "Beginning of a label or alias, or of a word in it",
					example = "cache") @Size(max = 500) @Nullable String q,
			@Parameter(description = "Order; the id is always the last key",
					schema = @Schema(implementation = TopicSort.class,
							defaultValue = "papers:desc")) @Nullable TopicSort sort) {

		int atLeast() {
			return (this.minPapers != null) ? this.minPapers : 0;
		}

		TopicSort order() {
			return (this.sort != null) ? this.sort : TopicSort.PAPERS_DESC;
		}

		Map<String, Object> query() {
			Map<String, Object> query = new LinkedHashMap<>();
			if (this.minPapers != null) {
				query.put("min_papers", this.minPapers);
			}
			if (this.q != null) {
				query.put("q", this.q);
			}
			if (this.sort != null) {
				query.put("sort", this.sort);
			}
			return query;
		}

	}

}
