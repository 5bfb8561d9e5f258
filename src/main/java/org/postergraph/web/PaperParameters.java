package org.postergraph.web;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.postergraph.explore.RoleFilter;
import org.postergraph.explore.paper.PaperGrouping;
import org.postergraph.explore.paper.PaperSort;
import org.springframework.web.bind.annotation.BindParam;

/** The filters of a list of papers; each that is repeatable at most 20 times. */
record PaperParameters(
		@Parameter(description = "Topic by id, label, alias or Russian label; several: all of them",
				example = "[\"kv-cache\"]") @Size(max = 20) @Nullable List<String> topic,
		@Parameter(name = "topic_match", description = "Whether a paper needs all topics or any of them",
				schema = @Schema(implementation = TopicMatch.class,
						defaultValue = "all")) @BindParam("topic_match") @Nullable TopicMatch topicMatch,
		@Parameter(description = "In which role the topics count",
				schema = @Schema(implementation = RoleFilter.class,
						defaultValue = "subject")) @Nullable RoleFilter role,
		@Parameter(description = "Whether narrower topics count too",
				schema = @Schema(type = "boolean", defaultValue = "true")) @Nullable Boolean narrower,
		@Parameter(description = "Reviewer by id, name or surname; several: all of them",
				example = "[\"pavel-temirchev\"]") @Size(max = 20) @Nullable List<String> reviewer,
		@Parameter(description = "Conference day by id; several: any of them",
				example = "[\"iclr-2025-day-1\"]") @Size(max = 20) @Nullable List<String> day,
		@Parameter(description = "Conference by id or name; several: any of them",
				example = "[\"iclr-2025\"]") @Size(max = 20) @Nullable List<String> conference,
		@Parameter(description = "Digest by id; several: any of them") @Size(max = 20) @Nullable List<String> digest,
		@Parameter(description = "Author by id, name or surname; several: all of them") @Size(
				max = 20) @Nullable List<String> author,
		@Parameter(description = "Keyword that authors chose; several: all of them") @Size(
				max = 20) @Nullable List<String> keyword,
		@Parameter(description = "How a paper was accepted; several: any of them") @Size(
				max = 20) @Nullable List<String> status,
		@Parameter(description = "Words in titles and summaries, in any form; typos count where nothing else is found",
				example = "kv cache") @Size(max = 500) @Nullable String q,
		@Parameter(name = "group_by",
				description = "Count the whole list by this; groups holds at most the 200 largest") @BindParam("group_by") @Nullable PaperGrouping groupBy,
		@Parameter(description = CursorParameters.DESCRIPTION,
				example = Cursors.FIRST) @Size(max = 500) @Nullable String cursor,
		@Parameter(description = "Order; score needs a topic. The id is always the last key",
				schema = @Schema(implementation = PaperSort.class, defaultValue = "title")) @Nullable PaperSort sort) {

	/** How several topics go together. */
	enum TopicMatch {

		ALL, ANY;

		@JsonValue
		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
