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

/** The people who saw the posters. */
@Service
@Transactional(readOnly = true, timeout = 5)
public class Reviewers {

	private static final String COUNT = "MATCH (r:Reviewer) RETURN count(r)";

	private static final String PAGE = """
			MATCH (r:Reviewer)
			WITH r, COUNT { (r)-[:REVIEWED]->() } AS papers
			RETURN r.id
			ORDER BY CASE WHEN $sort = 'papers:desc' THEN papers END DESC, r.name, r.id
			SKIP $skip LIMIT $limit
			""";

	private static final String FOLLOWING = """
			MATCH (r:Reviewer) WHERE r.id > $after RETURN r.id ORDER BY r.id LIMIT $limit
			""";

	private final CypherClient client;

	private final Cypher items = Cypher.file("explore/reviewer-items");

	Reviewers(CypherClient client) {
		this.client = client;
	}

	/** By key, where the paging says so: then in the order of ids, whatever the sort. */
	public Page<Reviewer> list(ReviewerSort sort, Paging paging) {
		long count = this.client.query(COUNT).fetchAs(Long.class).one().orElse(0L);
		List<String> ids = List.copyOf(this.client.query(paging.isByKey() ? FOLLOWING : PAGE)
			.bindAll(Map.of("sort", sort.toString(), "skip", paging.skip(), "limit", paging.limit(), "after",
					paging.key()))
			.fetchAs(String.class)
			.all());
		return Page.of(count, ids, paging, Function.identity(), this::listItems);
	}

	/** A reviewer by their id. */
	public Optional<Reviewer> find(String id) {
		return listItems(List.of(id)).stream().findFirst();
	}

	private List<Reviewer> listItems(List<String> ids) {
		return List.copyOf(this.client.query(this.items)
			.bind(ids)
			.to("ids")
			.fetchAs(Reviewer.class)
			.mappedBy((types, row) -> row.as(Reviewer.class))
			.all());
	}

}
