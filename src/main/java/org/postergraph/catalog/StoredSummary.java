package org.postergraph.catalog;

import java.util.Set;

/**
 * As much of a stored summary as it takes to tell what an import changes.
 *
 * @param topics ids of the topics it mentions
 */
public record StoredSummary(String contentHash, Set<String> topics) {

}
