package org.postergraph.catalog;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * As much of a stored digest as it takes to tell what an import changes.
 *
 * @param conference that it reports on
 * @param day that it reports on
 * @param summaries by the paper's id
 */
public record StoredDigest(String id, String contentHash, String format, OriginEntry origin,
		@Nullable ConferenceEntry conference, @Nullable DayEntry day, Map<String, StoredSummary> summaries) {

	/** Whether a digest is stored just so, under its id. */
	public boolean is(DigestEntry digest) {
		return this.id.equals(digest.id()) && this.contentHash.equals(digest.contentHash())
				&& this.format.equals(digest.format()) && digest.summaries().stream().allMatch((summary) -> {
					StoredSummary stored = this.summaries.get(summary.paper());
					return stored != null && stored.is(summary);
				});
	}

}
