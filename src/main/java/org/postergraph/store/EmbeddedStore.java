package org.postergraph.store;

import inet.ipaddr.IPAddressString;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.server.configuration.ServerSettings;
import org.springframework.util.StringUtils;

/**
 * Neo4j in this process, with Bolt on loopback, so that the application speaks to it as
 * it does to a server, and Neo4j Browser can too.
 */
final class EmbeddedStore implements AutoCloseable {

	private static final String LOOPBACK = "127.0.0.1";

	private final DatabaseManagementService management;

	private final StoreHolder holder;

	private static final List<String> WARM_UP = List.of("""
			UNWIND [{id: '1', names: ['2']}] AS row
			MERGE (n:Any {id: row.id}) ON CREATE SET n.one = 1 SET n += row, n.names = row.names
			WITH n, row UNWIND row.names AS name
			MATCH (m:Any {id: name}) MERGE (n)-[r:TO]->(m) SET r.x = 1
			""",
			"""
					MATCH (a:Any)-[r:TO]->(b:Any) WHERE a.id IN ['1'] AND r.role IN ['x'] AND NOT EXISTS { (b)<--(:Other) }
					RETURN a.id AS id, COUNT { (a)-->() } AS n, COLLECT { MATCH (a)-->(c) RETURN {id: c.id} ORDER BY c.id } AS rows,
					  [(a)-[:TO]->(t) | t.id] AS ids, head(collect(b.x)) AS b
					ORDER BY n DESC, id SKIP 1 LIMIT 1
					""",
			"""
					MATCH (a:Any)-[r:TO]->(b) WHERE a.id = '1' DELETE r
					WITH DISTINCT b WHERE NOT EXISTS { (b)<-[:TO]-() } DETACH DELETE b
					""");

	private final URI uri;

	private EmbeddedStore(DatabaseManagementService management, StoreHolder holder, URI uri) {
		this.management = management;
		this.holder = holder;
		this.uri = uri;
	}

	/**
	 * Makes the directory and the password, where they are absent. Takes milliseconds.
	 * @return where the store will be found, and the password of its user
	 * @throws StoreException when the directory cannot be used
	 */
	static StoreAddress prepare(StoreProperties properties) {
		StoreVersion.refuseNewer(properties.home());
		try {
			Files.createDirectories(properties.home());
			String password = StringUtils.hasText(properties.password()) ? properties.password()
					: StorePassword.readOrGenerate(properties.passwordFile().toAbsolutePath());
			StoreUser.setInitialPassword(properties.home(), password);
			return new StoreAddress(URI.create("bolt://" + LOOPBACK + ":" + port(properties)), password);
		}
		catch (IOException ex) {
			throw StoreFaults.notWritable(properties.home(), ex);
		}
	}

	/**
	 * Chosen here, not by Bolt, so that the address is known before the store is open.
	 */
	private static int port(StoreProperties properties) throws IOException {
		if (properties.boltPort() != 0) {
			return properties.boltPort();
		}
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
			return free.getLocalPort();
		}
	}

	/**
	 * Opens the store, which is made when absent. Takes seconds.
	 * @throws StoreException when the port cannot be used, or the store not be opened
	 */
	static EmbeddedStore open(StoreProperties properties, StoreAddress address) {
		StoreHolder holder = new StoreHolder(properties.home());
		DatabaseManagementService management = null;
		try {
			management = start(properties, address.uri().getPort());
			StoreUser.setPassword(management, address.password());
			holder.write(address.uri());
			StoreVersion.write(properties.home());
			return new EmbeddedStore(management, holder, address.uri());
		}
		catch (RuntimeException | IOException ex) {
			if (management != null) {
				management.shutdown();
			}
			throw StoreFaults.of(ex, properties, holder);
		}
	}

	private static DatabaseManagementService start(StoreProperties properties, int port) {
		return new DatabaseManagementServiceBuilder(properties.home()).setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, port))
			.setConfig(BoltConnector.advertised_address, new SocketAddress(LOOPBACK, port))
			// Bolt answers a WebSocket of any page that the user opens, so it asks for a
			// password.
			.setConfig(GraphDatabaseSettings.auth_enabled, true)
			// A read-only session could still load a local file or call an address inside
			// the network.
			.setConfig(GraphDatabaseSettings.allow_file_urls, false)
			.setConfig(GraphDatabaseSettings.pagecache_memory, properties.pageCache().toBytes())
			.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
			// Bolt would wait 5 s for new connections, twice, when it is closed.
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
			.setConfig(GraphDatabaseInternalSettings.dump_diagnostics, false)
			.setConfig(GraphDatabaseInternalSettings.cypher_ip_blocklist,
					List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")))
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			// Neo4j Browser asks the store whether it may report its usage.
			.setConfig(ServerSettings.allow_telemetry, false)
			.build();
	}

	/**
	 * Plans a few statements and throws the plans away. The first statements of a process
	 * take seconds, while classes load; this spreads them over two cores.
	 */
	void warmUp() {
		GraphDatabaseService graph = this.management.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		for (String statement : WARM_UP) {
			graph.executeTransactionally("EXPLAIN " + statement);
		}
	}

	/** Adds the address of the REST interface to what other processes can read. */
	void noteRest(String address) {
		this.holder.writeRest(this.uri, address);
	}

	@Override
	public void close() {
		this.management.shutdown();
		this.holder.delete();
	}

}
