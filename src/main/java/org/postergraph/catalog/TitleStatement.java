package org.postergraph.catalog;

import java.util.List;

/**
 * What one summary says of its paper's name.
 *
 * @param key of the title, with its conference
 * @param formerTitles that it had before edits, the first one first
 * @param formerKeys of those titles
 * @param paper the id of the paper that it is taken for
 */
record TitleStatement(String summary, String digest, String key, String title, List<String> formerTitles,
		List<String> formerKeys, String openReviewId, String arxivId, String paper) {

	static TitleStatement of(Row row) {
		return new TitleStatement(row.string("summary"), row.string("digest"), row.string("key"), row.string("title"),
				row.strings("formerTitles"), row.strings("formerKeys"), row.string("openReviewId"),
				row.string("arxivId"), row.string("paper"));
	}

}
