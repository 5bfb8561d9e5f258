package org.postergraph.explore.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postergraph.catalog.Cypher;
import org.postergraph.catalog.CypherClient;
import org.postergraph.explore.Page;
import org.postergraph.explore.Paging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pairs of names: open questions, and what rules and people made of others. */
@Service
@Transactional(readOnly = true, timeout = 5)
public class ReviewQueue {

	private static final String COUNT = """
			MATCH (r:Resolution) WHERE r.state IN $states AND r.kind IN $kinds RETURN count(r)
			""";

	private static final String PAGE = """
			MATCH (r:Resolution) WHERE r.state IN $states AND r.kind IN $kinds
			RETURN r.id
			ORDER BY CASE r.state WHEN 'open' THEN 0 ELSE 1 END, r.kind, r.names[0], r.names[1], r.id
			SKIP $skip LIMIT $limit
			""";

	private static final String FOLLOWING = """
			MATCH (r:Resolution) WHERE r.id > $after AND r.state IN $states AND r.kind IN $kinds
			RETURN r.id ORDER BY r.id LIMIT $limit
			""";

	private final CypherClient client;

	private final Cypher items = Cypher.file("explore/review-items");

	ReviewQueue(CypherClient client) {
		this.client = client;
	}

	/**
	 * Open questions first, then by name; by key in the order of ids.
	 * @param state only those; all when absent
	 * @param kind only those; all when absent
	 */
	public Page<ReviewItem> list(@Nullable ReviewState state, @Nullable ReviewKind kind, Paging paging) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("states", names((state != null) ? List.of(state) : List.of(ReviewState.values())));
		parameters.put("kinds", names((kind != null) ? List.of(kind) : List.of(ReviewKind.values())));
		parameters.put("skip", paging.skip());
		parameters.put("limit", paging.limit());
		parameters.put("after", paging.key());
		long count = this.client.query(COUNT).bindAll(parameters).fetchAs(Long.class).one().orElse(0L);
		List<String> ids = List.copyOf(
				this.client.query(paging.isByKey() ? FOLLOWING : PAGE).bindAll(parameters).fetchAs(String.class).all());
		return Page.of(count, ids, paging, Function.identity(), this::listItems);
	}

	private static List<String> names(Collection<? extends Enum<?>> values) {
		return values.stream().map(Object::toString).toList();
	}

	public Optional<ReviewItem> find(String id) {
		return listItems(List.of(id)).stream().findFirst();
	}

	private List<ReviewItem> listItems(List<String> ids) {
		return List.copyOf(this.client.query(this.items)
			.bind(ids)
			.to("ids")
			.fetchAs(ReviewItem.class)
			.mappedBy((types, row) -> row.as(ReviewItem.class))
			.all());
	}

}
