package org.postergraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.postergraph.support.Service;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

/** The embedded store keeps strangers and their statements out. */
class StoreSecurityIT {

	@TempDir
	private static Path home;

	private static ConfigurableApplicationContext service;

	private static Driver driver;

	@BeforeAll
	static void start() {
		service = Service.start(home);
		driver = service.getBean(Driver.class);
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@Test
	void thePasswordIsReadableByItsOwnerOnly() throws IOException {
		assertThat(Files.getPosixFilePermissions(home.resolve("password")))
			.isEqualTo(PosixFilePermissions.fromString("rw-------"));
	}

	@Test
	void boltWithoutAPasswordIsRefused() {
		assertRefused(AuthTokens.none());
	}

	@Test
	void boltWithTheDefaultPasswordIsRefused() {
		assertRefused(AuthTokens.basic("neo4j", "neo4j"));
	}

	@Test
	void boltListensOnLoopbackOnly() {
		assertThat(bolt().getHost()).isEqualTo("127.0.0.1");
	}

	@Test
	void aLocalFileIsNotLoaded() throws IOException {
		Path file = Files.writeString(home.resolve("secret.csv"), "secret");
		assertThatExceptionOfType(ClientException.class)
			.isThrownBy(() -> run("LOAD CSV FROM $url AS row RETURN row", file.toUri()))
			.withMessageContaining("dbms.security.allow_csv_import_from_file_urls");
	}

	@Test
	void anAddressIsNotCalled() throws IOException {
		AtomicInteger calls = new AtomicInteger();
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", (exchange) -> {
			calls.incrementAndGet();
			exchange.sendResponseHeaders(204, -1);
			exchange.close();
		});
		server.start();
		try {
			URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/rows.csv");
			assertThatExceptionOfType(Neo4jException.class)
				.isThrownBy(() -> run("LOAD CSV FROM $url AS row RETURN row", address))
				.withMessageContaining("blocked");
			assertThat(calls).hasValue(0);
		}
		finally {
			server.stop(0);
		}
	}

	private static void run(String cypher, URI url) {
		driver.executableQuery(cypher).withParameters(Map.of("url", url.toString())).execute();
	}

	private static void assertRefused(AuthToken token) {
		try (Driver stranger = GraphDatabase.driver(bolt(), token)) {
			assertThatExceptionOfType(AuthenticationException.class).isThrownBy(stranger::verifyConnectivity);
		}
	}

	private static URI bolt() {
		return service.getBean(Neo4jConnectionDetails.class).getUri();
	}

}
