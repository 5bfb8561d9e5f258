package org.postergraph.catalog.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ids of papers in the links of a summary. A summary that links to several papers does
 * not tell which of them it is about.
 */
public final class PaperLinks {

	/** As in {@code https://openreview.net/forum?id=AbCdEf123&noteId=…}. */
	private static final Pattern OPEN_REVIEW = Pattern
		.compile("^https?://(?:www\\.)?openreview\\.net/(?:forum|pdf|attachment)\\?(?:[^#]*&)?id=([A-Za-z0-9_-]{6,20})"
				+ "(?:[&#].*)?$");

	/** As in {@code https://arxiv.org/abs/2305.18290v2}, old ids too. */
	private static final Pattern ARXIV = Pattern.compile("^https?://(?:www\\.|export\\.)?(?:arxiv\\.org|alphaxiv\\.org)"
			+ "/(?:abs|pdf|html)/(\\d{4}\\.\\d{4,5}|[a-z-]{2,20}(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d{1,3})?(?:\\.pdf)?/?"
			+ "(?:[?#].*)?$", Pattern.CASE_INSENSITIVE);

	/** No address that is longer names a paper. */
	private static final int MAX_LENGTH = 500;

	private PaperLinks() {
	}

	/** The OpenReview id, if the links name exactly one. */
	public static Optional<String> openReviewId(List<String> links) {
		return only(OPEN_REVIEW, links);
	}

	/** The arXiv id without its version, if the links name exactly one. */
	public static Optional<String> arxivId(List<String> links) {
		return only(ARXIV, links);
	}

	private static Optional<String> only(Pattern pattern, List<String> links) {
		List<String> ids = links.stream()
			.filter((link) -> link.length() <= MAX_LENGTH)
			.map(pattern::matcher)
			.filter(Matcher::matches)
			.map((matcher) -> matcher.group(1))
			.distinct()
			.toList();
		return (ids.size() == 1) ? Optional.of(ids.get(0)) : Optional.empty();
	}

}
