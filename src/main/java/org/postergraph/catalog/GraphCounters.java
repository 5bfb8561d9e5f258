package org.postergraph.catalog;

import org.neo4j.driver.summary.SummaryCounters;

/** What the database itself says was written. */
public record GraphCounters(int nodesCreated, int nodesDeleted, int relationshipsCreated, int relationshipsDeleted,
		int propertiesSet) {

	public static final GraphCounters NONE = new GraphCounters(0, 0, 0, 0, 0);

	static GraphCounters of(SummaryCounters counters) {
		return new GraphCounters(counters.nodesCreated(), counters.nodesDeleted(), counters.relationshipsCreated(),
				counters.relationshipsDeleted(), counters.propertiesSet());
	}

	public GraphCounters plus(GraphCounters other) {
		return new GraphCounters(this.nodesCreated + other.nodesCreated, this.nodesDeleted + other.nodesDeleted,
				this.relationshipsCreated + other.relationshipsCreated,
				this.relationshipsDeleted + other.relationshipsDeleted, this.propertiesSet + other.propertiesSet);
	}

}
