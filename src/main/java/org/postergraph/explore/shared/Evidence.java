package org.postergraph.explore.shared;

import io.swagger.v3.oas.annotations.media.Schema;
import org.postergraph.explore.Sentences;

/**
 * The words that show that a paper has a topic.
 *
 * @param paper the paper's id
 * @param topic the topic's id
 * @param role of the topic in the paper
 * @param score of the topic in the paper
 * @param quote exact: out of a summary's text, else out of its title; empty when none is
 * recorded
 * @param context the sentence around the quote
 */
public record Evidence(String paper, String topic, @Schema(allowableValues = {
		"subject", "compared", "passing" }) String role, double score, String quote, String context){

	static Evidence of(EvidenceRow row) {
		EvidenceRow.Found found = row.found();
		if (found == null) {
			return new Evidence(row.paper(), row.topic(), row.role(), row.score(), "", "");
		}
		return new Evidence(row.paper(), row.topic(), row.role(), row.score(), found.quote(),
				Sentences.around(found.text(), found.start(), found.end()));
	}

}
