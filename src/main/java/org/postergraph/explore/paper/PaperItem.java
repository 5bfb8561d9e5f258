package org.postergraph.explore.paper;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper in a list.
 *
 * @param conference the conference's id
 * @param day on which its poster hung, as far as a digest tells
 * @param topics closest role first, then by score
 * @param status how the paper was accepted, as an official programme says it
 * @param authors names in the paper's order; empty while no official programme is read
 * @param digests ids of the digests that report on it
 */
public record PaperItem(String id, String title, @Nullable String conference, @Nullable String status,
		@Nullable Day day, List<Topic> topics, List<Reviewer> reviewers, List<String> authors, List<String> digests) {

	/**
	 * A paper's day.
	 *
	 * @param basis {@code stated} by a digest, or {@code inferred}
	 * @param evidence the words it was read or inferred from
	 */
	public record Day(String id, int number, @Schema(format = "date") @Nullable String date, @Schema(allowableValues = {
			"stated", "inferred" }) String basis, @Nullable String evidence){

	}

	/**
	 * What a paper is about.
	 *
	 * @param role {@code subject}, {@code compared} or {@code passing}
	 * @param score between 0 and 1
	 */
	public record Topic(String id, String label, @Schema(allowableValues = {
			"subject", "compared", "passing" }) String role, double score){

	}

	/**
	 * Who saw a paper's poster.
	 *
	 * @param attribution {@code summary} when the summary itself is signed,
	 * {@code digest} when its digest is: by people who saw all of its posters
	 */
	public record Reviewer(String id, String name, @Schema(allowableValues = {
			"summary", "digest" }) String attribution){

	}

}
