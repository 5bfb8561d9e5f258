package org.postergraph.catalog;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an import, aside from the knowledge that it brought.
 *
 * @param state {@code queued}, {@code running}, {@code done} or {@code failed}
 * @param by the curator's name, {@code seeds} or {@code shell}
 * @param sources names of what was sent
 * @param sizes of each, in bytes
 * @param contentHashes SHA-256 of each
 * @param summary what a list shows of it, as JSON
 * @param report all of it, as JSON
 */
public record ImportRecord(String id, String state, String by, ZonedDateTime queuedAt,
		@Nullable ZonedDateTime startedAt, @Nullable ZonedDateTime endedAt, List<String> sources, List<Long> sizes,
		List<String> contentHashes, String format, @Nullable String error, String summary, String report) {

	Map<String, @Nullable Object> properties() {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("state", this.state);
		properties.put("by", this.by);
		properties.put("queuedAt", this.queuedAt);
		properties.put("startedAt", this.startedAt);
		properties.put("endedAt", this.endedAt);
		properties.put("sources", this.sources);
		properties.put("sizes", this.sizes);
		properties.put("contentHashes", this.contentHashes);
		properties.put("format", this.format);
		properties.put("error", this.error);
		properties.put("summary", this.summary);
		properties.put("report", this.report);
		return properties;
	}

}
