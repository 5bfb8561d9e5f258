package org.postergraph.explore.path;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * One of the shortest ways between two papers.
 *
 * @param length how many relationships it has
 * @param steps each from one node to the next
 */
public record PaperPath(int length, List<Step> steps) {

	public PaperPath {
		steps = List.copyOf(steps);
	}

	/**
	 * A step of a way.
	 *
	 * @param relation {@code about}, {@code seen_by} or {@code presented_on}, read from
	 * the paper of the two
	 * @param text the step as a sentence
	 */
	public record Step(Node from, @Schema(allowableValues = {
			"about", "seen_by", "presented_on" }) String relation, Node to, String text){

	}

	/**
	 * A node on a way.
	 *
	 * @param kind {@code paper}, {@code topic}, {@code reviewer} or {@code day}
	 */
	public record Node(@Schema(allowableValues = {
			"paper", "topic", "reviewer", "day" }) String kind, String id, String label){

	}

}
