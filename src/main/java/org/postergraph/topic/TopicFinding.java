package org.postergraph.topic;

import java.util.List;

/**
 * A concept that a summary speaks of, with its evidence.
 *
 * @param concept the concept's id
 * @param role the closest role of its mentions
 * @param score from 0 to 1 in steps of 0.0001: how sure it is that the paper has this
 * topic in this role
 * @param mentions in the order of field and offset, at least one
 */
public record TopicFinding(String concept, Role role, double score, List<Mention> mentions) {

	private static final double SCORE_STEPS = 10_000;

	public TopicFinding {
		score = Math.round(score * SCORE_STEPS) / SCORE_STEPS;
		mentions = List.copyOf(mentions);
	}

}
