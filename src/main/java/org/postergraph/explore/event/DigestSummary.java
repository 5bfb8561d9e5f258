package org.postergraph.explore.event;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What was read out of a digest about one paper.
 *
 * @param position in the digest, from 1
 * @param paper the paper's id
 * @param title as the digest spells it
 * @param topics what it mentions, by closeness, with the words
 * @param reviewers who signed this summary itself
 */
public record DigestSummary(int position, String paper, String title, @Schema(allowableValues = {
		"ru", "en" }) String language, String text, List<Topic> topics, List<Digest.Signature> reviewers){

	/**
	 * A topic that the summary mentions.
	 *
	 * @param role the closest of all mentions
	 * @param quotes in the text, else in the title
	 */
	public record Topic(String id, String label, @Schema(allowableValues = {
			"subject", "compared", "passing" }) String role, double score, List<String> quotes){

	}

}
