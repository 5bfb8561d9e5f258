package org.postergraph.explore;

import org.postergraph.catalog.CypherClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A number that every committed change of the graph raises. */
@Service
@Transactional(readOnly = true, timeout = 5)
public class GraphRevision {

	private final CypherClient client;

	GraphRevision(CypherClient client) {
		this.client = client;
	}

	/** 0 for a graph that nothing was written to. */
	public long current() {
		return this.client.query("MATCH (r:Revision {id: 'graph'}) RETURN r.value")
			.fetchAs(Long.class)
			.one()
			.orElse(0L);
	}

}
