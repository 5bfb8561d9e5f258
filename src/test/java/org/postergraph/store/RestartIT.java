package org.postergraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.postergraph.support.Service;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

/** A store outlives the processes that open it. */
class RestartIT {

	private static final String RECOVERY = "Recovery required from position";

	private static final Duration PATIENCE = Duration.ofSeconds(180);

	@TempDir
	private Path home;

	@Test
	void thePasswordAndThePapersStay() throws IOException {
		String password;
		try (ConfigurableApplicationContext service = Service.start(this.home)) {
			service.getBean(Driver.class).executableQuery("CREATE (:Paper {id: 'kept'})").execute();
			password = Files.readString(this.home.resolve("password"));
		}
		try (ConfigurableApplicationContext service = Service.start(this.home)) {
			assertThat(papers(service.getBean(Driver.class))).isEqualTo(1);
			assertThat(this.home.resolve("password")).hasContent(password);
		}
	}

	@Test
	void aPasswordThatIsSetLaterReplacesTheGeneratedOne() throws IOException {
		Service.start(this.home).close();
		String generated = Files.readString(this.home.resolve("password")).strip();
		try (ConfigurableApplicationContext service = Service.start(this.home,
				"postergraph.store.password=my own secret")) {
			assertThat(papers(service.getBean(Driver.class))).isZero();
			try (Driver old = GraphDatabase.driver(service.getBean(Neo4jConnectionDetails.class).getUri(),
					AuthTokens.basic("neo4j", generated))) {
				assertThatExceptionOfType(AuthenticationException.class).isThrownBy(old::verifyConnectivity);
			}
		}
	}

	@Test
	void sigtermClosesTheStoreAndTheNextStartNeedsNoRecovery() throws Exception {
		Process service = started("sigterm");
		service.destroy();
		assertThat(service.waitFor(30, TimeUnit.SECONDS)).as("ends within 30 s").isTrue();
		assertThat(this.home.resolve("holder")).doesNotExist();
		assertThat(logOfNextStart()).doesNotContain(RECOVERY);
	}

	@Test
	void aStoreWhoseProcessWasKilledRecovers() throws Exception {
		Process service = started("killed");
		service.destroyForcibly().waitFor();
		assertThat(this.home.resolve("holder")).exists();
		assertThat(logOfNextStart()).contains(RECOVERY);
	}

	private Process started(String name) throws Exception {
		Path output = Files.createDirectories(Path.of("target/logs")).resolve(name + ".log");
		Process service = Service.fork(this.home, output);
		Instant end = Instant.now().plus(PATIENCE);
		while (!Files.readString(output).contains("API   ")) {
			assertThat(service.isAlive() && Instant.now().isBefore(end)).as(Files.readString(output)).isTrue();
			TimeUnit.MILLISECONDS.sleep(200);
		}
		return service;
	}

	private String logOfNextStart() throws IOException {
		Path log = this.home.resolve("logs/debug.log");
		int before = Files.readString(log).length();
		Service.start(this.home).close();
		return Files.readString(log).substring(before);
	}

	private static int papers(Driver driver) {
		return driver.executableQuery("MATCH (p:Paper) RETURN count(p)").execute().records().get(0).get(0).asInt();
	}

}
