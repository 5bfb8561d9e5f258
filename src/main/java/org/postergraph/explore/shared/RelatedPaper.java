package org.postergraph.explore.shared;

import java.util.List;
import org.postergraph.explore.paper.PaperItem;

/**
 * A paper that shares subjects with another one.
 *
 * @param score the sum of the weights of what they share
 * @param shared the rarest topic first
 */
public record RelatedPaper(PaperItem paper, double score, List<Shared> shared) {

	/**
	 * A topic that both papers have as a subject.
	 *
	 * @param topic the topic's id
	 * @param weight {@code ln((N + 1) / n)}: of N papers, n have the topic as a subject
	 * @param here the words that show it in the paper asked about
	 * @param there the words that show it in the related paper
	 * @param hereContext the sentence around them
	 * @param thereContext the sentence around them
	 */
	public record Shared(String topic, String label, double weight, String here, String there, String hereContext,
			String thereContext) {

	}

}
