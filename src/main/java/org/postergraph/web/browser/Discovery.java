package org.postergraph.web.browser;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postergraph.catalog.CypherClient;
import org.springframework.dao.DataAccessException;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/** Tells Neo4j Browser which store to connect to, as the root of a Neo4j server does. */
class Discovery {

	/** What the editor holds at first: the whole graph of the first questions. */
	static final String FIRST_QUERY = "MATCH (r:Reviewer)-[:REVIEWED]->(p:Paper)-[:ABOUT]->(t:Topic) RETURN *";

	private static final JsonMapper JSON = new JsonMapper();

	private final URI store;

	private final CypherClient client;

	private @Nullable String document;

	Discovery(URI store, CypherClient client) {
		this.store = store;
		this.client = client;
	}

	/**
	 * {@code {"bolt_direct", "bolt_routing", "neo4j_version", "neo4j_edition"}}, asked of
	 * the store once.
	 * @throws DataAccessException when the store does not answer
	 */
	synchronized String document() {
		if (this.document == null) {
			Map<String, String> document = new LinkedHashMap<>();
			document.put("bolt_direct", address("bolt"));
			document.put("bolt_routing", address("neo4j"));
			Map<String, Object> server = this.client
				.query("CALL dbms.components() YIELD versions, edition RETURN versions[0] AS version, edition")
				.fetch()
				.one()
				.orElse(Map.of());
			document.put("neo4j_version", String.valueOf(server.get("version")));
			document.put("neo4j_edition", String.valueOf(server.get("edition")));
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
