package org.postergraph.web.browser;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/** Tells Neo4j Browser which store to connect to, as the root of a Neo4j server does. */
class Discovery {

	/** What the editor holds at first: the whole graph of the first questions. */
	static final String FIRST_QUERY = "MATCH (r:Reviewer)-[:REVIEWED]->(p:Paper)-[:ABOUT]->(t:Topic) RETURN *";

	private static final JsonMapper JSON = new JsonMapper();

	private final URI store;

	private final Driver driver;

	private @Nullable String document;

	Discovery(URI store, Driver driver) {
		this.store = store;
		this.driver = driver;
	}

	/**
	 * {@code {"bolt_direct", "bolt_routing", "neo4j_version", "neo4j_edition"}}, asked of
	 * the store once.
	 * @throws Neo4jException when the store does not answer
	 */
	synchronized String document() {
		if (this.document == null) {
			Map<String, String> document = new LinkedHashMap<>();
			document.put("bolt_direct", address("bolt"));
			document.put("bolt_routing", address("neo4j"));
			Record server = this.driver
				.executableQuery("CALL dbms.components() YIELD versions, edition RETURN versions[0], edition")
				.execute()
				.records()
				.get(0);
			document.put("neo4j_version", server.get(0).asString());
			document.put("neo4j_edition", server.get(1).asString());
			this.document = JSON.writeValueAsString(document);
		}
		return this.document;
	}

	/** The page with the connection and the first query filled in. */
	String page() {
		return "/browser/?dbms=" + encoded(this.store.getScheme() + "://" + login() + this.store.getAuthority())
				+ "&preselectAuthMethod=NATIVE&cmd=edit&arg=" + encoded(FIRST_QUERY);
	}

	private String login() {
		return (this.store.getUserInfo() == null) ? "neo4j@" : "";
	}

	/** Keeps {@code +s} and {@code +ssc}, which ask for TLS. */
	private String address(String scheme) {
		return this.store.getScheme().replaceFirst("^(bolt|neo4j)", scheme) + "://" + this.store.getAuthority();
	}

	private static String encoded(String argument) {
		return UriUtils.encode(argument, StandardCharsets.UTF_8);
	}

}
