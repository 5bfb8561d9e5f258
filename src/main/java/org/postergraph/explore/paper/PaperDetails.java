package org.postergraph.explore.paper;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a paper.
 *
 * @param aliases other titles it went by
 * @param topics closest role first, then by score, each with its evidence
 * @param status how the paper was accepted, as an official programme says it
 * @param authors names in the paper's order; empty while no official programme is read
 * @param keywords that its authors chose
 * @param addresses of the paper elsewhere, for links
 */
public record PaperDetails(String id, String title, @Nullable String conference, @Nullable String status,
		PaperItem.@Nullable Day day, List<Topic> topics, List<PaperItem.Reviewer> reviewers, List<Digest> digests,
		List<Summary> summaries, List<String> aliases, List<String> authors, List<String> keywords,
		@JsonIgnore Addresses addresses) {

	/**
	 * What the paper is about, and why that is known.
	 *
	 * @param quotes exact, out of summaries; out of titles where no summary names it
	 */
	public record Topic(String id, String label, @Schema(allowableValues = {
			"subject", "compared", "passing" }) String role, double score, List<String> quotes){

	}

	/** A digest that reports on the paper. */
	public record Digest(String id, String title, @Schema(format = "uri") @Nullable String url,
			@Schema(format = "date-time") @Nullable String publishedAt) {

	}

	/**
	 * What one digest says of the paper.
	 *
	 * @param digest the digest's id
	 * @param title as the digest spells it
	 * @param language {@code ru} or {@code en}
	 * @param mentions in the order of the text
	 * @param titleMentions the mentions that stand in the title
	 */
	public record Summary(String digest, int position, String title, @Schema(allowableValues = {
			"ru", "en" }) String language, String text, List<Mention> mentions, List<Mention> titleMentions){

	}

	/**
	 * Where a topic is named.
	 *
	 * @param topic the topic's id
	 * @param start in UTF-16 units, from 0
	 * @param end the unit after the last
	 * @param quote the words there
	 * @param rule by which they were taken for the topic
	 */
	public record Mention(String topic, @Schema(allowableValues = {
			"subject", "compared", "passing" }) String role, int start, int end, String quote, String rule){

	}

	/**
	 * Where else the paper is, as far as digests link to it.
	 *
	 * @param arxivId without a version
	 */
	public record Addresses(@Nullable String url, @Nullable String openReviewId, @Nullable String arxivId) {

		/** Its page at OpenReview. */
		public @Nullable String openReview() {
			return (this.openReviewId != null) ? "https://openreview.net/forum?id=" + this.openReviewId : null;
		}

		/** Its page at arXiv. */
		public @Nullable String arxiv() {
			return (this.arxivId != null) ? "https://arxiv.org/abs/" + this.arxivId : null;
		}

	}

}
