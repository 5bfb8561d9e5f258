package org.postergraph.catalog;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One transaction's statements: runs them and adds up what the database says they wrote.
 */
final class Graph {

	private final CypherClient client;

	private GraphCounters written = GraphCounters.NONE;

	Graph(CypherClient client) {
		this.client = client;
	}

	GraphCounters written() {
		return this.written;
	}

	/** Runs a statement that returns nothing. */
	GraphCounters run(@CompileTimeConstant final String cypher, Map<String, ? extends @Nullable Object> parameters) {
		GraphCounters counters = GraphCounters
			.of(this.client.query(cypher).bindAll(nullable(parameters)).run().counters());
		this.written = this.written.plus(counters);
		return counters;
	}

	/** Runs a statement over many rows; none, no statement. */
	GraphCounters runAll(@CompileTimeConstant final String cypher,
			Collection<? extends Map<String, ? extends @Nullable Object>> rows) {
		return rows.isEmpty() ? GraphCounters.NONE : run(cypher, Map.of("rows", rows));
	}

	/** Asks; a statement given here must not write, since its counters are not seen. */
	List<Row> ask(@CompileTimeConstant final String cypher, Map<String, ? extends @Nullable Object> parameters) {
		return this.client.query(cypher).bindAll(nullable(parameters)).fetch().all().stream().map(Row::new).toList();
	}

	/** Null is a value in Cypher; Spring Data's signature does not say so. */
	@SuppressWarnings({ "unchecked", "NullAway" })
	private static Map<String, Object> nullable(Map<String, ? extends @Nullable Object> parameters) {
		return (Map<String, Object>) parameters;
	}

}
