package org.postergraph.topic;

import java.util.List;

/**
 * A concept that a summary speaks of, with its evidence.
 *
 * @param concept the concept's id
 * @param role the closest role of its mentions
 * @param score from 0 to 1: how sure it is that the paper has this topic in this role
 * @param mentions in the order of field and offset, at least one
 */
public record TopicFinding(String concept, Role role, double score, List<Mention> mentions) {

	public TopicFinding {
		mentions = List.copyOf(mentions);
	}

}
