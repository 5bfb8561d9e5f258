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

/** The digests, and what was read out of each. */
@Service
@Transactional(readOnly = true, timeout = 5)
public class Digests {

	private static final String COUNT = "MATCH (g:Digest) RETURN count(g)";

	private static final Cypher BY_ID = Cypher.of("""
			MATCH (g:Digest) WHERE g.id IS NOT NULL RETURN g.id ORDER BY g.id SKIP $skip LIMIT $limit
			""");

	private static final Cypher FOLLOWING = Cypher.of("""
			MATCH (g:Digest) WHERE g.id > $after RETURN g.id ORDER BY g.id LIMIT $limit
			""");

	private static final Cypher BY_TIME = Cypher.of("""
			MATCH (g:Digest)
			RETURN g.id ORDER BY g.publishedAt IS NULL, g.publishedAt DESC, g.id SKIP $skip LIMIT $limit
			""");

	private final CypherClient client;

	private final Cypher items = Cypher.file("explore/digest-items");

	private final Cypher summaries = Cypher.file("explore/digest-summaries");

	Digests(CypherClient client) {
		this.client = client;
	}

	/** By key, where the paging says so: then in the order of ids, whatever the sort. */
	public Page<Digest> list(DigestSort sort, Paging paging) {
		long count = this.client.query(COUNT).fetchAs(Long.class).one().orElse(0L);
		Cypher page = (sort == DigestSort.ID) ? BY_ID : BY_TIME;
		List<String> ids = List.copyOf(this.client.query(paging.isByKey() ? FOLLOWING : page)
			.bindAll(Map.of("skip", paging.skip(), "limit", paging.limit(), "after", paging.key()))
			.fetchAs(String.class)
			.all());
		return Page.of(count, ids, paging, Function.identity(), this::listItems);
	}

	/** A digest by its id. */
	public Optional<Digest> find(String id) {
		return listItems(List.of(id)).stream().findFirst();
	}

	/** What was read out of a digest, in its order. */
	public List<DigestSummary> listSummaries(String digest) {
		return List.copyOf(this.client.query(this.summaries)
			.bind(digest)
			.to("id")
			.fetchAs(DigestSummary.class)
			.mappedBy((types, row) -> row.as(DigestSummary.class))
			.all());
	}

	private List<Digest> listItems(List<String> ids) {
		return List.copyOf(this.client.query(this.items)
			.bind(ids)
			.to("ids")
			.fetchAs(Digest.class)
			.mappedBy((types, row) -> row.as(Digest.class))
			.all());
	}

}
