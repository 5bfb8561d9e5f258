package org.postergraph.explore.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.postergraph.catalog.Cypher;
import org.postergraph.explore.Page;
import org.postergraph.explore.Paging;
import org.postergraph.catalog.CypherClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Conferences and their days. */
@Service
@Transactional(readOnly = true, timeout = 5)
public class Conferences {

	private static final String COUNT = "MATCH (c:Conference) RETURN count(c)";

	private static final String PAGE = """
			MATCH (c:Conference) WHERE c.id IS NOT NULL
			RETURN c.id ORDER BY c.id SKIP $skip LIMIT $limit
			""";

	private static final String FOLLOWING = """
			MATCH (c:Conference) WHERE c.id > $after RETURN c.id ORDER BY c.id LIMIT $limit
			""";

	private static final String COUNT_DAYS = """
			MATCH (:Conference {id: $id})<-[:DAY_OF]-(d:ConferenceDay) RETURN count(d)
			""";

	private final CypherClient client;

	private final Cypher items = Cypher.file("explore/conference-items");

	private final Cypher days = Cypher.file("explore/conference-days");

	Conferences(CypherClient client) {
		this.client = client;
	}

	/** By id. */
	public Page<Conference> list(Paging paging) {
		long count = this.client.query(COUNT).fetchAs(Long.class).one().orElse(0L);
		List<String> ids = List.copyOf(this.client.query(paging.isByKey() ? FOLLOWING : PAGE)
			.bindAll(Map.of("skip", paging.skip(), "limit", paging.limit(), "after", paging.key()))
			.fetchAs(String.class)
			.all());
		return Page.of(count, ids, paging, Function.identity(), this::listItems);
	}

	/** A conference by its id. */
	public Optional<Conference> find(String id) {
		return listItems(List.of(id)).stream().findFirst();
	}

	/** The days of a conference, by number. */
	public Page<Day> listDays(String conference, Paging paging) {
		long count = this.client.query(COUNT_DAYS).bind(conference).to("id").fetchAs(Long.class).one().orElse(0L);
		return new Page<>(count,
				List.copyOf(this.client.query(this.days)
					.bindAll(Map.of("id", conference, "skip", paging.skip(), "limit", paging.size()))
					.fetchAs(Day.class)
					.mappedBy((types, row) -> row.as(Day.class))
					.all()));
	}

	private List<Conference> listItems(List<String> ids) {
		return List.copyOf(this.client.query(this.items)
			.bind(ids)
			.to("ids")
			.fetchAs(Conference.class)
			.mappedBy((types, row) -> row.as(Conference.class))
			.all());
	}

}
