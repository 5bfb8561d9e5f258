package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;
import org.springframework.http.MediaType;

/** What tells how the service is: health to everyone, the rest to curators. */
abstract class ActuatorContract extends ImportQuestions {

	@Test
	void healthIsOpenAndTellsDetailsToCuratorsOnly() {
		for (String path : List.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")) {
			Answer answer = get(path);
			assertThat(answer.status()).as(path).isEqualTo(200);
			assertThat(answer.json().get("status").asString()).isEqualTo("UP");
			assertThat(answer.json().propertyNames()).isSubsetOf("status", "groups");
		}
		assertThat(get("/actuator/health/neo4j").status()).isEqualTo(404);
		assertThat(curator("/actuator/health").json().at("/components/neo4j/status").asString()).isEqualTo("UP");
		assertThat(curator("/actuator/health/readiness").json().get("components").propertyNames())
			.containsExactlyInAnyOrder("readinessState", "neo4j");
	}

	@Test
	void infoTellsTheVersion() {
		assertThat(get("/actuator/info").json().at("/build/version").asString())
			.isEqualTo(get("/").json().get("version").asString())
			.isNotBlank();
	}

	@Test
	void metricsAreForCurators() {
		for (String path : List.of("/actuator/metrics", "/actuator/metrics/jvm.memory.used", "/actuator/prometheus")) {
			assertProblem(path, get(path), 401);
			assertThat(curator(path).status()).as(path).isEqualTo(200);
		}
		assertProblem("/actuator/metrics/nothing", curator("/actuator/metrics/nothing"), 404);
	}

	@Test
	void importsAreCountedByHowTheyEnded() {
		report(upload(IMPORTS + "?dry_run=true", Map.of("channel.txt", fixture("imports/channel.txt"))));
		assertThat(curator("/actuator/prometheus").body().lines()).anyMatch((line) -> line.matches(
				"postergraph_imports_seconds_count\\{" + "(?=.*dry_run=\"true\")(?=.*outcome=\"done\").*} [1-9].*"));
	}

	@Test
	void nothingElseIsThere() {
		for (String path : List.of("", "/env", "/beans", "/configprops", "/heapdump", "/threaddump", "/loggers",
				"/mappings", "/shutdown", "/httpexchanges", "/caches", "/conditions", "/scheduledtasks", "/sbom")) {
			assertThat(get("/actuator" + path).status()).as(path).isIn(401, 404);
			assertProblem("/actuator" + path, curator("/actuator" + path), 404);
		}
	}

	private static void assertProblem(String path, Answer answer, int status) {
		assertThat(answer.status()).as(path).isEqualTo(status);
		assertThat(answer.type()).as(path).isEqualTo("application/problem+json");
		assertThat(answer.json().get("instance").asString()).isEqualTo(path);
	}

	private Answer curator(String path) {
		return answer(this.rest.get()
			.uri(URI.create(path))
			.headers((headers) -> headers.setBasicAuth("curator", "secret"))
			.accept(MediaType.ALL)
			.exchange()
			.returnResult(byte[].class));
	}

}

@EmbeddedStore
class EmbeddedActuatorIT extends ActuatorContract {

}

@ServerStore
class ServerActuatorIT extends ActuatorContract {

}
