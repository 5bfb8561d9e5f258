package org.postergraph.support;

import java.util.List;
import java.util.TreeSet;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * What the graph holds, to be emptied or compared; the record of its migrations and of
 * imports aside.
 */
public final class GraphContent {

	private final Neo4jClient client;

	public GraphContent(Neo4jClient client) {
		this.client = client;
	}

	/** The topics stay: every import makes them those of the vocabulary. */
	public void clear() {
		this.client.query("MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:Topic AND NOT n:Revision DETACH DELETE n")
			.run();
	}

	/**
	 * Every node and relationship with its properties as one sorted line, by the ids that
	 * people see.
	 */
	public List<String> dump() {
		TreeSet<String> lines = new TreeSet<>(this.client
			.query("""
					MATCH (n)
					WHERE NOT n:__Neo4jMigration AND NOT n:Import AND NOT n:ImportJob AND NOT n:Revision
					UNWIND keys(n) AS key WITH n, key ORDER BY key
					WITH n, collect(key + '=' + toStringOrNull(coalesce(toStringOrNull(n[key]), '')) +
					  CASE WHEN valueType(n[key]) STARTS WITH 'LIST' THEN reduce(s = '', x IN n[key] | s + '|' + toString(x)) ELSE '' END) AS properties
					RETURN labels(n)[0] + ' ' + reduce(s = '', x IN properties | s + x + ';')
					""")
			.fetchAs(String.class)
			.all());
		lines.addAll(this.client
			.query("""
					MATCH (a)-[r]->(b)
					WHERE NOT a:__Neo4jMigration AND NOT b:Import
					UNWIND CASE WHEN size(keys(r)) = 0 THEN [''] ELSE keys(r) END AS key WITH a, r, b, key ORDER BY key
					WITH a, r, b, collect(key + '=' + coalesce(toStringOrNull(r[key]), '') +
					  CASE WHEN valueType(r[key]) STARTS WITH 'LIST' THEN reduce(s = '', x IN r[key] | s + '|' + toString(x)) ELSE '' END) AS properties
					RETURN a.id + ' -' + type(r) + '-> ' + b.id + ' ' + reduce(s = '', x IN properties | s + x + ';')
					""")
			.fetchAs(String.class)
			.all());
		return List.copyOf(lines);
	}

}
