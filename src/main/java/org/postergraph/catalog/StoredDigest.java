package org.postergraph.catalog;

import java.util.Map;

/**
 * As much of a stored digest as it takes to tell what an import changes.
 *
 * @param summaries by the paper's id
 */
public record StoredDigest(String id, String contentHash, Map<String, StoredSummary> summaries) {

}
