package org.postergraph.explore.paper;

import org.postergraph.catalog.Cypher;

/**
 * The queries of a list of papers: one for each thing to begin with, all of them
 * constants. Whatever narrows the list most is where the search begins; the rest filters.
 */
enum PaperCypher {

	DIGEST(Cypher.of(Text.DIGEST + Text.COUNT), Cypher.of(Text.DIGEST + Text.PAGE)),

	DAY(Cypher.of(Text.DAY + Text.COUNT), Cypher.of(Text.DAY + Text.PAGE)),

	REVIEWER(Cypher.of(Text.REVIEWER + Text.COUNT), Cypher.of(Text.REVIEWER + Text.PAGE)),

	TOPIC(Cypher.of(Text.TOPIC + Text.COUNT), Cypher.of(Text.TOPIC + Text.PAGE)),

	CONFERENCE(Cypher.of(Text.CONFERENCE + Text.COUNT), Cypher.of(Text.CONFERENCE + Text.PAGE)),

	/** All papers by day. */
	ALL(Cypher.of(Text.COUNT_ALL), Cypher.of(Text.ALL + Text.PAGE)),

	/** All papers, in the order of the index. */
	ALL_BY_TITLE(Cypher.of(Text.COUNT_ALL),
			Cypher.of(Text.BY_TITLE + "ORDER BY p.title, p.id SKIP $skip LIMIT $limit")),

	ALL_BY_TITLE_DESC(Cypher.of(Text.COUNT_ALL),
			Cypher.of(Text.BY_TITLE + "ORDER BY p.title DESC, p.id DESC SKIP $skip LIMIT $limit"));

	/** How many there are. */
	final Cypher count;

	/** The ids of one page. */
	final Cypher page;

	PaperCypher(Cypher count, Cypher page) {
		this.count = count;
		this.page = page;
	}

	static PaperCypher of(PaperFilter filter, PaperSort sort) {
		if (!filter.digests().isEmpty()) {
			return DIGEST;
		}
		if (!filter.days().isEmpty()) {
			return DAY;
		}
		if (!filter.reviewers().isEmpty()) {
			return REVIEWER;
		}
		if (!filter.topics().isEmpty()) {
			return TOPIC;
		}
		return filter.conferences().isEmpty() ? ofAll(sort) : CONFERENCE;
	}

	private static PaperCypher ofAll(PaperSort sort) {
		return switch (sort) {
			case TITLE -> ALL_BY_TITLE;
			case TITLE_DESC -> ALL_BY_TITLE_DESC;
			default -> ALL;
		};
	}

	private static final class Text {

		static final String DIGEST = """
				MATCH (anchor:Digest) WHERE anchor.id IN $digests
				MATCH (anchor)-[:CONTAINS]->(:Summary)-[:SUMMARIZES]->(p:Paper)
				""";

		static final String DAY = """
				MATCH (anchor:ConferenceDay) WHERE anchor.id IN $days
				MATCH (anchor)<-[:PRESENTED_ON]-(p:Paper)
				""";

		static final String REVIEWER = """
				MATCH (anchor:Reviewer {id: $reviewers[0]})-[:REVIEWED]->(p:Paper)
				""";

		static final String TOPIC = """
				MATCH (anchor:Topic) WHERE anchor.id IN $rarest
				MATCH (anchor)<-[anchored:ABOUT]-(p:Paper) WHERE anchored.role IN $roles
				""";

		/** The index is of both properties, and serves only where both are asked for. */
		static final String CONFERENCE = """
				MATCH (p:Paper) WHERE p.conference IN $conferences AND p.titleKey IS NOT NULL
				""";

		static final String ALL = """
				MATCH (p:Paper)
				""";

		static final String BY_TITLE = """
				MATCH (p:Paper) WHERE p.title IS NOT NULL AND p.id IS NOT NULL
				RETURN p.id
				""";

		static final String COUNT_ALL = "MATCH (p:Paper) RETURN count(p)";

		private static final String FILTER = """
				WITH DISTINCT p
				WHERE all(ids IN $topics WHERE EXISTS {
				    MATCH (p)-[about:ABOUT]->(t:Topic) WHERE t.id IN ids AND about.role IN $roles })
				  AND all(id IN $reviewers WHERE EXISTS { MATCH (p)<-[:REVIEWED]-(:Reviewer {id: id}) })
				  AND (size($days) = 0 OR EXISTS { MATCH (p)-[:PRESENTED_ON]->(d:ConferenceDay) WHERE d.id IN $days })
				  AND (size($conferences) = 0 OR p.conference IN $conferences)
				  AND (size($digests) = 0 OR EXISTS {
				    MATCH (p)<-[:SUMMARIZES]-(:Summary)<-[:CONTAINS]-(g:Digest) WHERE g.id IN $digests })
				""";

		static final String COUNT = FILTER + "RETURN count(p)";

		static final String PAGE = FILTER + """
				WITH p,
				  CASE WHEN $sort = 'day' THEN head(COLLECT {
				    MATCH (p)-[:PRESENTED_ON]->(d:ConferenceDay)-[:DAY_OF]->(c:Conference)
				    RETURN [c.year, c.id, d.number] AS place ORDER BY place }) END AS day,
				  CASE WHEN $sort = 'score:desc' THEN head(COLLECT {
				    MATCH (p)-[about:ABOUT]->(t:Topic)
				    WHERE about.role IN $roles AND any(ids IN $topics WHERE t.id IN ids)
				    RETURN max(about.score) }) END AS score
				RETURN p.id
				ORDER BY day, score DESC, CASE WHEN $sort = 'title:desc' THEN p.title END DESC,
				  CASE WHEN $sort = 'title:desc' THEN p.id END DESC, p.title, p.id
				SKIP $skip LIMIT $limit
				""";

	}

}
