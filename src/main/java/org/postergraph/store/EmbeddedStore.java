package org.postergraph.store;

import inet.ipaddr.IPAddressString;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Neo4j in this process, with Bolt on loopback, so that the application speaks to it as
 * it does to a server, and Neo4j Browser can too.
 */
final class EmbeddedStore implements AutoCloseable {

	static final String USER = "neo4j";

	private static final String LOOPBACK = "127.0.0.1";

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedStore.class);

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
		String password = prepare(home, properties);
		DatabaseManagementService management = null;
		try {
			management = start(properties);
			secure(management, password);
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

	private static String prepare(Path home, StoreProperties properties) {
		try {
			Files.createDirectories(home);
			if (properties.password() != null) {
				return properties.password();
			}
			Path file = home.resolve("password");
			String password = StorePassword.readOrGenerate(file);
			logger.info("The password of the embedded database's user {} is in {}", USER, file);
			return password;
		}
		catch (IOException ex) {
			throw StoreFaults.notWritable(home, ex);
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
			.setConfig(GraphDatabaseInternalSettings.cypher_ip_blocklist,
					List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")))
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			.build();
	}

	/** Before the driver connects: nobody ever sees the default password work. */
	private static void secure(DatabaseManagementService management, String password) {
		try (var transaction = management.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME).beginTx()) {
			transaction
				.execute("ALTER USER " + USER + " SET PASSWORD $password CHANGE NOT REQUIRED",
						Map.of("password", password))
				.close();
			transaction.commit();
		}
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
