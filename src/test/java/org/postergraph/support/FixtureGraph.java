package org.postergraph.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.core.io.ClassPathResource;

/** The graph that questions are asked of: a handful of papers in our own words. */
public final class FixtureGraph {

	private static final Pattern END_OF_STATEMENT = Pattern.compile(";\\R|;$");

	private FixtureGraph() {
	}

	/** Replaces whatever the store holds, except for the record of its migrations. */
	public static void load(Driver driver) {
		try (Session session = driver.session()) {
			session.run("MATCH (n) WHERE none(l IN labels(n) WHERE l STARTS WITH '__Neo4jMigration') DETACH DELETE n")
				.consume();
			statements().forEach((statement) -> session.run(statement).consume());
			session.run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()").consume();
		}
	}

	/** Everything in the graph as text, to see whether it changed. */
	public static List<String> dump(Driver driver) {
		try (Session session = driver.session()) {
			return session.run("""
					MATCH (n) WHERE none(l IN labels(n) WHERE l STARTS WITH '__Neo4jMigration')
					OPTIONAL MATCH (n)-[r]->(m)
					RETURN n{.*} AS n, type(r) AS type, r{.*} AS r, m.id AS m
					""").list((row) -> row.asMap().toString()).stream().sorted().toList();
		}
	}

	private static Stream<String> statements() {
		try {
			String script = new ClassPathResource("org/postergraph/explore/graph.cypher")
				.getContentAsString(StandardCharsets.UTF_8);
			return END_OF_STATEMENT.splitAsStream(script).filter((statement) -> !statement.isBlank());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
