package org.postergraph.catalog;

import com.google.errorprone.annotations.CompileTimeConstant;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jClient.UnboundRunnableSpec;
import org.springframework.stereotype.Component;

/** The only way to the database: takes constant statements and bound parameters. */
@Component
public class CypherClient {

	private final Neo4jClient client;

	CypherClient(Neo4jClient client) {
		this.client = client;
	}

	public UnboundRunnableSpec query(@CompileTimeConstant final String cypher) {
		return this.client.query(cypher);
	}

	public UnboundRunnableSpec query(Cypher cypher) {
		return this.client.query(cypher.text());
	}

}
