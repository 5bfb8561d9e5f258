package org.postergraph.explore;

import org.jspecify.annotations.Nullable;
import org.postergraph.catalog.Cypher;

/** What people name when they ask, and how each is found. */
public enum NameKind {

	PAPER("paper_keys", Cypher.of("MATCH (n:Paper) WHERE n.id IN $ids RETURN n.id"), null),

	TOPIC("topic_keys", Cypher.of("MATCH (n:Topic) WHERE n.id IN $ids RETURN n.id"), null),

	/** Of a paper, as an official programme has them. */
	AUTHOR("author_keys", Cypher.of("MATCH (n:Author) WHERE n.id IN $ids RETURN n.id"), null),

	/** That authors chose. */
	KEYWORD("keyword_keys", Cypher.of("MATCH (n:Keyword) WHERE n.id IN $ids RETURN n.id"), null),

	REVIEWER("reviewer_keys", Cypher.of("MATCH (n:Reviewer) WHERE n.id IN $ids RETURN n.id"), null),

	/** How papers were accepted. */
	STATUS(null, Cypher.of("MATCH (n:Paper) WHERE n.status IN $ids AND n.id IS NOT NULL RETURN n.status LIMIT 1"),
			Cypher
				.of("MATCH (n:Paper) WHERE n.status IS NOT NULL AND n.id IS NOT NULL RETURN DISTINCT n.status LIMIT 1000")),

	CONFERENCE(null, Cypher.of("MATCH (n:Conference) WHERE n.id IN $ids RETURN n.id"),
			Cypher.of("MATCH (n:Conference) WHERE n.id STARTS WITH $beginning RETURN n.id LIMIT 1000")),

	DAY(null, Cypher.of("MATCH (n:ConferenceDay) WHERE n.id IN $ids RETURN n.id"),
			Cypher.of("MATCH (n:ConferenceDay) WHERE n.id STARTS WITH $beginning RETURN n.id LIMIT 1000")),

	DIGEST(null, Cypher.of("MATCH (n:Digest) WHERE n.id IN $ids RETURN n.id"),
			Cypher.of("MATCH (n:Digest) WHERE n.id STARTS WITH $beginning RETURN n.id LIMIT 1000"));

	/** The full-text index of its names; none where the id is the only name. */
	final @Nullable String keys;

	final Cypher byId;

	/**
	 * Candidates for a near miss that begin alike, where no full-text index gives them.
	 */
	final @Nullable Cypher someIds;

	NameKind(@Nullable String keys, Cypher byId, @Nullable Cypher someIds) {
		this.keys = keys;
		this.byId = byId;
		this.someIds = someIds;
	}

}
