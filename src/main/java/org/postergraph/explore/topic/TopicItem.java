package org.postergraph.explore.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic.
 *
 * @param papers how many papers have it, or a narrower one, as a subject
 * @param broader ids, one step up
 * @param narrower ids, one step down
 */
public record TopicItem(String id, String label, @Nullable String labelRu, List<String> aliases, long papers,
		List<String> broader, List<String> narrower) {

}
