package org.postergraph.explore.shared;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postergraph.catalog.Cypher;
import org.postergraph.explore.Page;
import org.postergraph.explore.Paging;
import org.postergraph.explore.RoleFilter;
import org.postergraph.explore.paper.PaperItem;
import org.postergraph.explore.paper.Papers;
import org.postergraph.catalog.CypherClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What papers share. A topic weighs {@code ln((N + 1) / n)}, where n of N papers have it
 * as a subject: what every paper is about says little, what two are about says much.
 */
@Service
@Transactional(readOnly = true, timeout = 5)
public class SharedTopics {

	private static final String COUNT_RELATED = """
			MATCH (here:Paper {id: $id})-[:ABOUT {role: 'subject'}]->(:Topic)<-[:ABOUT {role: 'subject'}]-(there:Paper)
			WHERE there <> here
			RETURN count(DISTINCT there)
			""";

	private final CypherClient client;

	private final Papers papers;

	private final Cypher related = Cypher.file("explore/related-papers");

	private final Cypher shared = Cypher.file("explore/shared-topics");

	private final Cypher evidence = Cypher.file("explore/topic-evidence");

	SharedTopics(CypherClient client, Papers papers) {
		this.client = client;
		this.papers = papers;
	}

	/** The papers that share subjects with a paper, best first, then by id. */
	public Page<RelatedPaper> listRelated(String id, Paging paging) {
		long count = this.client.query(COUNT_RELATED).bind(id).to("id").fetchAs(Long.class).one().orElse(0L);
		Collection<RelatedRow> rows = this.client.query(this.related)
			.bindAll(Map.of("id", id, "skip", paging.skip(), "limit", paging.size()))
			.fetchAs(RelatedRow.class)
			.mappedBy((types, row) -> row.as(RelatedRow.class))
			.all();
		return new Page<>(count, describe(id, List.copyOf(rows)));
	}

	/** The topics that all of some papers share in one of the roles, rarest first. */
	public List<SharedTopic> listShared(List<String> ids, RoleFilter role) {
		Collection<TopicRow> topics = this.client.query(this.shared)
			.bindAll(Map.of("ids", ids, "roles", role.roles()))
			.fetchAs(TopicRow.class)
			.mappedBy((types, row) -> row.as(TopicRow.class))
			.all();
		Map<Place, Evidence> found = evidence(ids, topics.stream().map(TopicRow::id).toList());
		return topics.stream()
			.map((topic) -> new SharedTopic(topic.id(), topic.label(), topic.weight(),
					ids.stream().map((id) -> at(found, id, topic)).toList()))
			.toList();
	}

	private List<RelatedPaper> describe(String here, List<RelatedRow> rows) {
		List<String> ids = rows.stream().map(RelatedRow::id).toList();
		List<String> topics = rows.stream()
			.flatMap((row) -> row.topics().stream())
			.map(TopicRow::id)
			.distinct()
			.toList();
		Map<Place, Evidence> found = evidence(Stream.concat(Stream.of(here), ids.stream()).toList(), topics);
		Map<String, PaperItem> items = this.papers.listItems(ids)
			.stream()
			.collect(Collectors.toMap(PaperItem::id, (item) -> item));
		return rows.stream()
			.filter((row) -> items.containsKey(row.id()))
			.map((row) -> new RelatedPaper(Objects.requireNonNull(items.get(row.id())), row.score(),
					row.topics().stream().map((topic) -> share(found, here, row.id(), topic)).toList()))
			.toList();
	}

	private static RelatedPaper.Shared share(Map<Place, Evidence> found, String here, String there, TopicRow topic) {
		Evidence one = at(found, here, topic);
		Evidence other = at(found, there, topic);
		return new RelatedPaper.Shared(topic.id(), topic.label(), topic.weight(), one.quote(), other.quote(),
				one.context(), other.context());
	}

	private static Evidence at(Map<Place, Evidence> found, String paper, TopicRow topic) {
		Evidence evidence = found.get(new Place(paper, topic.id()));
		return (evidence != null) ? evidence : new Evidence(paper, topic.id(), "subject", 0, "", "");
	}

	private Map<Place, Evidence> evidence(List<String> papers, List<String> topics) {
		Map<Place, Evidence> evidence = new HashMap<>();
		this.client.query(this.evidence)
			.bindAll(Map.of("papers", papers, "topics", topics))
			.fetchAs(EvidenceRow.class)
			.mappedBy((types, row) -> row.as(EvidenceRow.class))
			.all()
			.forEach((row) -> evidence.put(new Place(row.paper(), row.topic()), Evidence.of(row)));
		return evidence;
	}

	private record Place(String paper, String topic) {

	}

	private record TopicRow(String id, String label, double weight) {

	}

	private record RelatedRow(String id, double score, List<TopicRow> topics) {

	}

}
