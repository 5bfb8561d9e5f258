package org.postergraph.explore.export;

import org.postergraph.catalog.Cypher;

/**
 * The nodes that are knowledge, in the order in which they are written. Each writes the
 * relationships of which it has few: a reviewer may have seen a hundred thousand papers,
 * but a paper was seen by a handful of reviewers.
 */
enum NodeKind {

	CONFERENCE("Conference", "name", Cypher.of("MATCH (n:Conference)"), Text.NONE),

	DAY("ConferenceDay", "id", Cypher.of("MATCH (n:ConferenceDay)"), Cypher.of("MATCH (n)-[r:DAY_OF]->(m)\n")),

	TOPIC("Topic", "label", Cypher.of("MATCH (n:Topic)"), Cypher.of("MATCH (n)-[r:BROADER]->(m)\n")),

	KEYWORD("Keyword", "label", Cypher.of("MATCH (n:Keyword)"), Cypher.of("MATCH (n)-[r:DENOTES]->(m)\n")),

	REVIEWER("Reviewer", "name", Cypher.of("MATCH (n:Reviewer)"), Text.NONE),

	AUTHOR("Author", "name", Cypher.of("MATCH (n:Author)"), Text.NONE),

	PAPER("Paper", "title", Cypher.of("MATCH (n:Paper)"),
			Cypher.of("MATCH (n)-[r:ABOUT|PRESENTED_ON|REVIEWED|TAGGED|WROTE]-(m)\n")),

	IMPORT("Import", "source", Cypher.of("MATCH (n:Import)"), Text.NONE),

	DIGEST("Digest", "title", Cypher.of("MATCH (n:Digest)"),
			Cypher.of("MATCH (n)-[r:READ_BY|REPORTS_ON|SIGNED]-(m)\n")),

	SUMMARY("Summary", "title", Cypher.of("MATCH (n:Summary)"),
			Cypher.of("MATCH (n)-[r:CONTAINS|MENTIONS|SIGNED|SUMMARIZES]-(m)\n"));

	final String label;

	/** The property that people know such a node by. */
	final String name;

	/** A page of them, by id. */
	final Cypher page;

	/** The ids of a page of them. */
	final Cypher ids;

	/** The relationships that those of {@code $ids} write. */
	final Cypher relationships;

	NodeKind(String label, String name, Cypher match, Cypher relationships) {
		this.label = label;
		this.name = name;
		this.page = match.then(Text.PAGE);
		this.ids = match.then(Text.IDS);
		this.relationships = match.then(Text.OF_IDS).then(relationships).then(Text.RELATIONSHIPS);
	}

	private static final class Text {

		static final Cypher NONE = Cypher.of("MATCH (n)-[r]->(m) WHERE false\n");

		static final Cypher PAGE = Cypher.of("""
				 WHERE n.id > $after
				RETURN n.id AS id, properties(n) AS properties ORDER BY n.id LIMIT $limit
				""");

		static final Cypher IDS = Cypher.of(" WHERE n.id > $after RETURN n.id ORDER BY n.id LIMIT $limit");

		static final Cypher OF_IDS = Cypher.of(" WHERE n.id IN $ids\n");

		static final Cypher RELATIONSHIPS = Cypher.of("""
				WITH n.id AS owner, r, startNode(r) AS a, endNode(r) AS b WHERE m.id IS NOT NULL
				RETURN type(r) AS type, labels(a)[0] AS fromLabel, a.id AS from, labels(b)[0] AS toLabel, b.id AS to,
				  properties(r) AS properties
				ORDER BY owner, type, fromLabel, from, to, coalesce(r.name, '')
				""");

	}

}
