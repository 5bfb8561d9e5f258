package org.postergraph.explore.backup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person said of two names: see {@code Resolution} in {@code docs/graph.md}. */
record BackupDecision(String type, String id, String kind, String left, String right, List<String> names, String rule,
		@Nullable String reason, String state, @Nullable String decidedBy, @Nullable String decidedAt) {

}
