package org.postergraph.explore.paper;

import org.postergraph.catalog.Cypher;

/**
 * The queries of a list of papers: one set for each thing to begin with, all of them made
 * of constants. Whatever narrows the list most is where the search begins; the rest
 * filters.
 */
enum PaperCypher {

	DIGEST(Cypher.of("""
			MATCH (anchor:Digest) WHERE anchor.id IN $digests
			MATCH (anchor)-[:CONTAINS]->(:Summary)-[:SUMMARIZES]->(p:Paper)
			""")),

	DAY(Cypher.of("""
			MATCH (anchor:ConferenceDay) WHERE anchor.id IN $days
			MATCH (anchor)<-[:PRESENTED_ON]-(p:Paper)
			""")),

	REVIEWER(Cypher.of("""
			MATCH (anchor:Reviewer {id: $reviewers[0]})-[:REVIEWED]->(p:Paper)
			""")),

	/**
	 * Words in titles and texts, in two indexes: one knows English forms, one Russian. No
	 * filter can ask an index, so every question with words begins here.
	 */
	WORDS(Cypher.of("""
			CALL () {
			  CALL db.index.fulltext.queryNodes('words_english', $words) YIELD node RETURN node
			  UNION
			  CALL db.index.fulltext.queryNodes('words_russian', $words) YIELD node RETURN node
			}
			MATCH (node)-[:SUMMARIZES*0..1]->(p:Paper)
			""")),

	TOPIC(Cypher.of("""
			MATCH (anchor:Topic) WHERE anchor.id IN $rarest
			MATCH (anchor)<-[anchored:ABOUT]-(p:Paper) WHERE anchored.role IN $roles
			""")),

	AUTHOR(Cypher.of("""
			MATCH (anchor:Author {id: $authors[0]})-[:WROTE]->(p:Paper)
			""")),

	KEYWORD(Cypher.of("""
			MATCH (anchor:Keyword {id: $keywords[0]})<-[:TAGGED]-(p:Paper)
			""")),

	/** The index is of both properties, and serves only where both are asked for. */
	CONFERENCE(Cypher.of("""
			MATCH (p:Paper) WHERE p.conference IN $conferences AND p.titleKey IS NOT NULL
			""")),

	STATUS(Cypher.of("""
			MATCH (p:Paper) WHERE p.status IN $statuses AND p.id IS NOT NULL
			""")),

	/** All papers by day: nothing filters them. */
	ALL(Text.ALL, Text.COUNT_ALL, Text.ALL.then(Text.PAGE), Text.FOLLOWING_OF_ALL),

	/** All papers, in the order of the index. */
	ALL_BY_TITLE(Text.ALL, Text.COUNT_ALL, Cypher.of("""
			MATCH (p:Paper) WHERE p.title IS NOT NULL AND p.id IS NOT NULL
			RETURN p.id ORDER BY p.title, p.id SKIP $skip LIMIT $limit
			"""), Text.FOLLOWING_OF_ALL),

	ALL_BY_TITLE_DESC(Text.ALL, Text.COUNT_ALL, Cypher.of("""
			MATCH (p:Paper) WHERE p.title IS NOT NULL AND p.id IS NOT NULL
			RETURN p.id ORDER BY p.title DESC, p.id DESC SKIP $skip LIMIT $limit
			"""), Text.FOLLOWING_OF_ALL);

	/** How many there are. */
	final Cypher count;

	/** The ids of one page. */
	final Cypher page;

	/** The ids that follow {@code $after}, whatever was added or removed since. */
	final Cypher following;

	private final Cypher filtered;

	PaperCypher(Cypher anchor) {
		this(anchor.then(Text.FILTER), anchor.then(Text.FILTER).then(Cypher.of("RETURN count(p)")),
				anchor.then(Text.FILTER).then(Text.PAGE), anchor.then(Text.FILTER).then(Text.FOLLOWING));
	}

	PaperCypher(Cypher filtered, Cypher count, Cypher page, Cypher following) {
		this.filtered = filtered;
		this.count = count;
		this.page = page;
		this.following = following;
	}

	/** One of them, if there is any. */
	Cypher any() {
		return this.filtered.then(Text.ONE);
	}

	/** How many of the list have each value. */
	Cypher groups(PaperGrouping grouping) {
		return this.filtered.then(grouping.counts);
	}

	static PaperCypher of(PaperFilter filter, PaperSort sort) {
		if (!filter.words().isEmpty()) {
			return WORDS;
		}
		if (!filter.digests().isEmpty()) {
			return DIGEST;
		}
		if (!filter.authors().isEmpty()) {
			return AUTHOR;
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
		if (!filter.keywords().isEmpty()) {
			return KEYWORD;
		}
		if (!filter.conferences().isEmpty()) {
			return CONFERENCE;
		}
		return filter.statuses().isEmpty() ? ofAll(sort) : STATUS;
	}

	private static PaperCypher ofAll(PaperSort sort) {
		return switch (sort) {
			case TITLE -> ALL_BY_TITLE;
			case TITLE_DESC -> ALL_BY_TITLE_DESC;
			default -> ALL;
		};
	}

	private static final class Text {

		static final Cypher ALL = Cypher.of("MATCH (p:Paper)\n");

		static final Cypher COUNT_ALL = Cypher.of("MATCH (p:Paper) RETURN count(p)");

		static final Cypher FOLLOWING_OF_ALL = Cypher
			.of("MATCH (p:Paper) WHERE p.id > $after RETURN p.id ORDER BY p.id LIMIT $limit");

		static final Cypher FILTER = Cypher.of("""
				WITH DISTINCT p
				WHERE all(ids IN $topics WHERE EXISTS {
				    MATCH (p)-[about:ABOUT]->(t:Topic) WHERE t.id IN ids AND about.role IN $roles })
				  AND all(id IN $reviewers WHERE EXISTS { MATCH (p)<-[:REVIEWED]-(:Reviewer {id: id}) })
				  AND (size($days) = 0 OR EXISTS { MATCH (p)-[:PRESENTED_ON]->(d:ConferenceDay) WHERE d.id IN $days })
				  AND (size($conferences) = 0 OR p.conference IN $conferences)
				  AND all(id IN $authors WHERE EXISTS { MATCH (p)<-[:WROTE]-(:Author {id: id}) })
				  AND all(id IN $keywords WHERE EXISTS { MATCH (p)-[:TAGGED]->(:Keyword {id: id}) })
				  AND (size($statuses) = 0 OR p.status IN $statuses)
				  AND (size($digests) = 0 OR EXISTS {
				    MATCH (p)<-[:SUMMARIZES]-(:Summary)<-[:CONTAINS]-(g:Digest) WHERE g.id IN $digests })
				""");

		static final Cypher PAGE = Cypher.of("""
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
				""");

		static final Cypher ONE = Cypher.of("RETURN p.id LIMIT 1");

		static final Cypher FOLLOWING = Cypher.of("WITH p WHERE p.id > $after RETURN p.id ORDER BY p.id LIMIT $limit");

	}

}
