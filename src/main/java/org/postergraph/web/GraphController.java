package org.postergraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postergraph.explore.NameKind;
import org.postergraph.explore.RoleFilter;
import org.postergraph.explore.graph.GraphAround;
import org.postergraph.explore.graph.GraphStart;
import org.postergraph.explore.graph.Surroundings;
import org.postergraph.web.problem.BadParametersException;
import org.postergraph.web.problem.ParameterError;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Graph")
@RestController
class GraphController {

	private final Surroundings surroundings;

	private final NamedIds names;

	GraphController(Surroundings surroundings, NamedIds names) {
		this.surroundings = surroundings;
		this.names = names;
	}

	@Operation(operationId = "getSurroundings",
			summary = "What stands around papers, topics and reviewers, as Cytoscape reads it",
			description = "At most 500 nodes; truncated says when there are more within the steps asked for.")
	@GetMapping(path = "/api/graph", produces = MediaType.APPLICATION_JSON_VALUE)
	GraphAround find(@ParameterObject @Valid GraphParameters parameters) {
		NamedIds.Filters filters = this.names.filters();
		GraphStart start = new GraphStart(filters.ids(NameKind.PAPER, parameters.paper()),
				filters.ids(NameKind.TOPIC, parameters.topic()), filters.ids(NameKind.REVIEWER, parameters.reviewer()));
		filters.check();
		if (start.isEmpty()) {
			throw new BadParametersException(
					new ParameterError("paper", "or topic or reviewer must say where to begin", List.of()));
		}
		return this.surroundings.find(start, Objects.requireNonNullElse(parameters.role(), RoleFilter.SUBJECT),
				Objects.requireNonNullElse(parameters.depth(), 1));
	}

	/** Where to begin, and how far to go. */
	record GraphParameters(
			@Parameter(description = "Paper by id or title",
					example = "[\"think-thinner-key-cache-by-query-driven-pruning\"]") @Size(
							max = 20) @Nullable List<String> paper,
			@Parameter(description = "Topic by id, label, alias or Russian label",
					example = "[\"kv-cache\"]") @Size(max = 20) @Nullable List<String> topic,
			@Parameter(description = "Reviewer by id, name or surname",
					example = "[\"pavel-temirchev\"]") @Size(max = 20) @Nullable List<String> reviewer,
			@Parameter(description = "In which role a topic counts",
					schema = @Schema(implementation = RoleFilter.class,
							defaultValue = "subject")) @Nullable RoleFilter role,
			@Parameter(description = "How many steps to go", schema = @Schema(type = "integer", format = "int32",
					minimum = "1", maximum = "3", defaultValue = "1")) @Min(1) @Max(3) @Nullable Integer depth) {

	}

}
