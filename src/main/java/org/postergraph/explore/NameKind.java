package org.postergraph.explore;

import org.jspecify.annotations.Nullable;

/** What people name when they ask, and how each is found. */
public enum NameKind {

	PAPER("paper_keys", "MATCH (n:Paper) WHERE n.id IN $ids RETURN n.id", null),

	TOPIC("topic_keys", "MATCH (n:Topic) WHERE n.id IN $ids RETURN n.id", null),

	REVIEWER("reviewer_keys", "MATCH (n:Reviewer) WHERE n.id IN $ids RETURN n.id", null),

	CONFERENCE(null, "MATCH (n:Conference) WHERE n.id IN $ids RETURN n.id",
			"MATCH (n:Conference) RETURN n.id LIMIT 1000"),

	DAY(null, "MATCH (n:ConferenceDay) WHERE n.id IN $ids RETURN n.id",
			"MATCH (n:ConferenceDay) RETURN n.id LIMIT 1000"),

	DIGEST(null, "MATCH (n:Digest) WHERE n.id IN $ids RETURN n.id", "MATCH (n:Digest) RETURN n.id LIMIT 1000");

	/** The full-text index of its names; none where the id is the only name. */
	final @Nullable String keys;

	final String byId;

	/** Candidates for a near miss, where no full-text index gives them. */
	final @Nullable String someIds;

	NameKind(@Nullable String keys, String byId, @Nullable String someIds) {
		this.keys = keys;
		this.byId = byId;
		this.someIds = someIds;
	}

}
