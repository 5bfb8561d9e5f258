package org.postergraph.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postergraph.explore.Group;

/**
 * A list, in the shape that OpenAlex made familiar.
 *
 * @param groups empty unless a grouping is asked for
 */
@Schema(description = "A page of a list")
record Listing<T>(Meta meta, List<T> results, List<Group> groups) {

	/**
	 * What the list is.
	 *
	 * @param count of the whole list
	 * @param query the parameters as they were understood: names as ids
	 */
	@Schema(description = "What the list is")
	record Meta(@Schema(description = "Length of the whole list", example = "15") long count,
			@Schema(example = "1") int page, @Schema(example = "25") int perPage, @Nullable String nextCursor,
			@Schema(description = "The parameters as they were understood: names as ids",
					example = "{\"topic\": [\"kv-cache\"]}") Map<String, Object> query) {

	}

}
