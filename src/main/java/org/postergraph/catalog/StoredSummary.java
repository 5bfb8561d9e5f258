package org.postergraph.catalog;

import java.util.Set;

/**
 * As much of a stored summary as it takes to tell what an import changes.
 *
 * @param title as the digest spells it
 * @param vocabulary the version that its mentions were found with
 * @param topics ids of the topics it mentions
 */
public record StoredSummary(String title, String contentHash, String vocabulary, Set<String> topics) {

	/** Whether a summary is stored just so; text and vocabulary tell its mentions. */
	public boolean is(SummaryEntry summary) {
		return this.contentHash.equals(summary.contentHash()) && this.vocabulary.equals(summary.vocabulary());
	}

}
