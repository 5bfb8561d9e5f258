package org.postergraph.explore.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.postergraph.catalog.Cypher;
import org.postergraph.explore.Group;
import org.postergraph.explore.Page;
import org.postergraph.explore.Words;
import org.postergraph.explore.Paging;
import org.postergraph.catalog.CypherClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of papers, and single papers. */
@Service
@Transactional(readOnly = true, timeout = 5)
public class Papers {

	private static final String TOPIC_GROUPS = """
			UNWIND $topics AS id
			MATCH (:Topic {id: id})<-[:BROADER*0..]-(t:Topic)
			WITH id, collect(DISTINCT t) AS group
			RETURN [t IN group | t.id] AS ids
			ORDER BY reduce(papers = 0, t IN group | papers + COUNT { (t)<-[:ABOUT]-() }), id
			""";

	private final CypherClient client;

	private final Cypher items = Cypher.file("explore/paper-items");

	private final Cypher details = Cypher.file("explore/paper-details");

	Papers(CypherClient client) {
		this.client = client;
	}

	/** By key, where the paging says so: then in the order of ids, whatever the sort. */
	public Page<PaperItem> list(PaperFilter filter, PaperSort sort, Paging paging) {
		PaperCypher cypher = PaperCypher.of(filter, sort);
		Map<String, Object> parameters = parameters(filter, sort, paging);
		long count = count(cypher, parameters);
		List<String> ids = ids(paging.isByKey() ? cypher.following : cypher.page, parameters);
		return Page.of(count, ids, paging, Function.identity(), this::listItems);
	}

	/** How many papers of the whole list have each value, the most first; 200 at most. */
	public List<Group> listGroups(PaperFilter filter, PaperGrouping grouping) {
		return List.copyOf(this.client.query(PaperCypher.of(filter, PaperSort.DAY).groups(grouping))
			.bindAll(parameters(filter, PaperSort.DAY, new Paging(1, 1)))
			.fetchAs(Group.class)
			.mappedBy((types, row) -> row.as(Group.class))
			.all());
	}

	/** Whether any paper of the list holds the words as they are. */
	public boolean hasAny(PaperFilter filter, Words words) {
		PaperFilter exact = filter.withWords(words.all());
		return !ids(PaperCypher.WORDS.any(), parameters(exact, PaperSort.DAY, new Paging(1, 1))).isEmpty();
	}

	private long count(PaperCypher cypher, Map<String, Object> parameters) {
		return this.client.query(cypher.count).bindAll(parameters).fetchAs(Long.class).one().orElse(0L);
	}

	/** The papers of these ids, in their order. */
	public List<PaperItem> listItems(List<String> ids) {
		return List.copyOf(this.client.query(this.items)
			.bind(ids)
			.to("ids")
			.fetchAs(PaperItem.class)
			.mappedBy((types, row) -> row.as(PaperItem.class))
			.all());
	}

	/** All that is known of a paper. */
	public Optional<PaperDetails> find(String id) {
		return this.client.query(this.details)
			.bind(id)
			.to("id")
			.fetchAs(PaperDetails.class)
			.mappedBy((types, row) -> row.as(PaperDetails.class))
			.one();
	}

	private Map<String, Object> parameters(PaperFilter filter, PaperSort sort, Paging paging) {
		List<List<String>> groups = topicGroups(filter);
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("rarest", groups.isEmpty() ? List.of() : groups.get(0));
		parameters.put("topics", groups);
		parameters.put("roles", filter.role().roles());
		parameters.put("reviewers", filter.reviewers());
		parameters.put("days", filter.days());
		parameters.put("conferences", filter.conferences());
		parameters.put("digests", filter.digests());
		parameters.put("authors", filter.authors());
		parameters.put("keywords", filter.keywords());
		parameters.put("statuses", filter.statuses());
		parameters.put("words", filter.words());
		parameters.put("narrower", filter.narrower());
		parameters.put("after", paging.key());
		parameters.put("sort", sort.toString());
		parameters.put("skip", paging.skip());
		parameters.put("limit", paging.limit());
		return parameters;
	}

	/**
	 * What counts as each of the topics asked for, the one with the fewest papers first.
	 */
	private List<List<String>> topicGroups(PaperFilter filter) {
		if (filter.topics().isEmpty()) {
			return List.of();
		}
		List<List<String>> groups = filter.narrower() ? withNarrower(filter.topics())
				: filter.topics().stream().map(List::of).toList();
		return filter.anyTopic() ? List.of(groups.stream().flatMap(List::stream).distinct().toList()) : groups;
	}

	private List<List<String>> withNarrower(List<String> topics) {
		return new ArrayList<>(this.client.query(TOPIC_GROUPS)
			.bind(topics)
			.to("topics")
			.fetchAs(TopicGroup.class)
			.mappedBy((types, row) -> row.as(TopicGroup.class))
			.all()).stream().map(TopicGroup::ids).toList();
	}

	private List<String> ids(Cypher cypher, Map<String, Object> parameters) {
		return List.copyOf(this.client.query(cypher).bindAll(parameters).fetchAs(String.class).all());
	}

	private record TopicGroup(List<String> ids) {

	}

}
