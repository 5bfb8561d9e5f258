package org.postergraph.store;

import inet.ipaddr.IPAddressString;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
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

	private final String password;

	private final URI uri;

	private EmbeddedStore(DatabaseManagementService management, StoreHolder holder, String password, URI uri) {
		this.management = management;
		this.holder = holder;
		this.password = password;
		this.uri = uri;
	}

	/**
	 * Opens the store, which is made when absent.
	 * @throws StoreException when the directory or the port cannot be used
	 */
	static EmbeddedStore open(StoreProperties properties) {
		Path home = properties.home();
		StoreHolder holder = new StoreHolder(home);
		StoreVersion.refuseNewer(home);
		String password = prepare(properties);
		DatabaseManagementService management = null;
		try {
			management = start(properties);
			StoreUser.setPassword(management, password);
			URI uri = URI.create("bolt://" + LOOPBACK + ":" + boltPort(management));
			holder.write(uri);
			StoreVersion.write(home);
			return new EmbeddedStore(management, holder, password, uri);
		}
		catch (RuntimeException | IOException ex) {
			if (management != null) {
				management.shutdown();
			}
			throw StoreFaults.of(ex, properties, holder);
		}
	}

	private static String prepare(StoreProperties properties) {
		try {
			Files.createDirectories(properties.home());
			String password = StringUtils.hasText(properties.password()) ? properties.password()
					: StorePassword.readOrGenerate(properties.passwordFile().toAbsolutePath());
			StoreUser.setInitialPassword(properties.home(), password);
			return password;
		}
		catch (IOException ex) {
			throw StoreFaults.notWritable(properties.home(), ex);
		}
	}

	private static DatabaseManagementService start(StoreProperties properties) {
		return new DatabaseManagementServiceBuilder(properties.home()).setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, properties.boltPort()))
			.setConfig(BoltConnector.advertised_address, new SocketAddress(LOOPBACK, properties.boltPort()))
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

	private static int boltPort(DatabaseManagementService management) {
		GraphDatabaseAPI database = (GraphDatabaseAPI) management.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		return database.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort();
	}

	URI uri() {
		return this.uri;
	}

	String password() {
		return this.password;
	}

	StoreHolder holder() {
		return this.holder;
	}

	@Override
	public void close() {
		this.management.shutdown();
		this.holder.delete();
	}

}
