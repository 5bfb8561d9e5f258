package org.postergraph.digest;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * What a person said of two names, as a backup tells it.
 *
 * @param kind {@code reviewer} or {@code paper}
 * @param left the one folded name, the first by alphabet
 * @param right the other
 * @param names the two as written
 * @param rule that had compared them
 * @param reason the rule's, in words
 * @param state {@code confirmed}, {@code refused} or {@code undone}
 */
public record NameDecision(String kind, String left, String right, List<String> names, String rule, String reason,
		String state, String decidedBy, ZonedDateTime decidedAt) {

	public NameDecision {
		names = List.copyOf(names);
	}

}
