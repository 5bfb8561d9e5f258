package org.postergraph.explore.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postergraph.catalog.Cypher;
import org.postergraph.explore.Page;
import org.postergraph.explore.Paging;
import org.postergraph.catalog.CypherClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The topics, those without a paper included. */
@Service
@Transactional(readOnly = true, timeout = 5)
public class Topics {

	private static final String ALL = """
			MATCH (t:Topic)
			""";

	private static final String BY_WORD = """
			CALL db.index.fulltext.queryNodes('topic_keys', $words) YIELD node AS t
			""";

	/**
	 * The vocabulary is small beside its papers: one pass counts and orders all of it.
	 */
	private static final String PAGE = """
			WITH t, COUNT {
			  MATCH (t)<-[:BROADER*0..]-(:Topic)<-[:ABOUT {role: 'subject'}]-(p:Paper) RETURN DISTINCT p } AS papers
			WHERE papers >= $minPapers
			WITH t, papers ORDER BY CASE WHEN $sort = 'papers:desc' THEN papers END DESC,
			  CASE WHEN $sort = 'label' THEN t.label END, t.id
			WITH count(*) AS count, collect({id: t.id, papers: papers}) AS rows
			RETURN count, [row IN rows WHERE row.id > $after][$skip..$skip + $limit] AS rows
			""";

	private static final Cypher EVERY_PAGE = Cypher.of(ALL + PAGE);

	private static final Cypher FOUND_PAGE = Cypher.of(BY_WORD + PAGE);

	private static final String COUNT = """
			MATCH (:Topic {id: $id})<-[:BROADER*0..]-(:Topic)<-[:ABOUT {role: 'subject'}]-(p:Paper)
			RETURN count(DISTINCT p)
			""";

	private final CypherClient client;

	private final Cypher items = Cypher.file("explore/topic-items");

	private final Cypher related = Cypher.file("explore/related-topics");

	Topics(CypherClient client) {
		this.client = client;
	}

	/** By key, where the paging says so: then in the order of ids, whatever the sort. */
	public Page<TopicItem> list(long minPapers, TopicSort sort, Paging paging) {
		return page(EVERY_PAGE, parameters(minPapers, sort, paging), paging);
	}

	/**
	 * The topics of which a name begins so, or has a word that begins so.
	 * @param slug folded by {@link org.postergraph.catalog.Slug}, not empty
	 */
	public Page<TopicItem> search(String slug, long minPapers, TopicSort sort, Paging paging) {
		Map<String, Object> parameters = parameters(minPapers, sort, paging);
		parameters.put("words", slug + "* OR *-" + slug + "*");
		return page(FOUND_PAGE, parameters, paging);
	}

	private static Map<String, Object> parameters(long minPapers, TopicSort sort, Paging paging) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("minPapers", minPapers);
		parameters.put("sort", (paging.isByKey() ? TopicSort.ID : sort).toString());
		parameters.put("skip", paging.skip());
		parameters.put("limit", paging.limit());
		parameters.put("after", paging.key());
		return parameters;
	}

	/** A topic by its id. */
	public Optional<TopicItem> find(String id) {
		long papers = this.client.query(COUNT).bind(id).to("id").fetchAs(Long.class).one().orElse(0L);
		return listItems(List.of(new Counted(id, papers))).stream().findFirst();
	}

	/** The topics that occur with a topic, the most often first. */
	public Page<RelatedTopic> listRelated(String id, Paging paging) {
		RelatedRows found = this.client.query(this.related)
			.bindAll(Map.of("id", id, "skip", paging.skip(), "limit", paging.size()))
			.fetchAs(RelatedRows.class)
			.mappedBy((types, row) -> row.as(RelatedRows.class))
			.one()
			.orElse(new RelatedRows(0, List.of()));
		return new Page<>(found.count(), found.rows());
	}

	private Page<TopicItem> page(Cypher cypher, Map<String, Object> parameters, Paging paging) {
		Counts counts = this.client.query(cypher)
			.bindAll(parameters)
			.fetchAs(Counts.class)
			.mappedBy((types, row) -> row.as(Counts.class))
			.one()
			.orElse(new Counts(0, List.of()));
		return Page.of(counts.count(), counts.rows(), paging, Counted::id, this::listItems);
	}

	private List<TopicItem> listItems(List<Counted> rows) {
		List<Map<String, Object>> parameters = rows.stream()
			.map((row) -> Map.<String, Object>of("id", row.id(), "papers", row.papers()))
			.toList();
		return List.copyOf(this.client.query(this.items)
			.bind(parameters)
			.to("rows")
			.fetchAs(TopicItem.class)
			.mappedBy((types, row) -> row.as(TopicItem.class))
			.all());
	}

	private record RelatedRows(long count, List<RelatedTopic> rows) {

	}

	private record Counted(String id, long papers) {

	}

	private record Counts(long count, List<Counted> rows) {

	}

}
