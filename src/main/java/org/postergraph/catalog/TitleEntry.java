package org.postergraph.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What a digest tells of which paper it is about.
 *
 * @param title as written
 * @param openReviewId that the summary links to, if to exactly one
 * @param arxivId that the summary links to, without version, if to exactly one
 */
public record TitleEntry(String title, @Nullable String openReviewId, @Nullable String arxivId) {

}
