package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A service that others reach, through a proxy, with few connections to its store. */
@TestPropertySource(properties = { "postergraph.rate-limit.requests-per-minute=5",
		"postergraph.cors.allowed-origins=https://example.org", "server.forward-headers-strategy=native",
		"spring.neo4j.pool.max-connection-pool-size=" + LimitsContract.CONNECTIONS,
		"spring.neo4j.pool.connection-acquisition-timeout=4s" })
@Import(LimitsContract.SlowQuestion.class)
abstract class LimitsContract extends RestQuestions {

	static final int CONNECTIONS = 3;

	private static final String ALLOWED = "https://example.org";

	private static final AtomicInteger clients = new AtomicInteger();

	/** Another one for each test: of each, five requests a minute are answered. */
	private String client = "203.0.113." + clients.incrementAndGet();

	@Test
	void whoAsksTooOftenIsToldWhenToComeBack() {
		for (int left = 4; left >= 0; left--) {
			Answer answer = ask(HttpMethod.GET, "/api/topics");
			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.headers()).containsEntry("RateLimit-Policy", "\"client\";q=5;w=60");
			assertThat(answer.headers().get("RateLimit")).startsWith("\"client\";r=" + left + ";t=");
		}
		Answer refused = ask(HttpMethod.GET, "/api/topics");
		assertThat(refused.status()).isEqualTo(429);
		assertThat(refused.type()).isEqualTo("application/problem+json");
		assertThat(refused.json().get("detail").asString()).contains("5 requests a minute");
		assertThat(Integer.parseInt(refused.headers().getOrDefault("Retry-After", "0"))).isBetween(1, 12);
		assertThat(refused.headers()).containsKey("Content-Security-Policy");

		assertThat(ask(HttpMethod.GET, "/actuator/health").status()).isEqualTo(200);
		assertThat(ask(HttpMethod.GET, "/api/topics", HttpHeaders.AUTHORIZATION,
				"Basic " + HttpHeaders.encodeBasicAuth("curator", "secret", null))
			.status()).isEqualTo(200);
		this.client = "203.0.113.250";
		assertThat(ask(HttpMethod.GET, "/api/topics").status()).isEqualTo(200);
	}

	@Test
	void whoGuessesPasswordsIsStoppedAndWhoKnowsItIsNotCounted() {
		for (int i = 0; i < 10; i++) {
			assertThat(askWith("secret").status()).isEqualTo(200);
		}
		assertThat(askWith("guessed").status()).isEqualTo(401);
		Answer refused = askWith("guessed again");
		assertThat(refused.status()).isEqualTo(429);
		assertThat(refused.json().get("detail").asString()).contains("wrong passwords");
		assertThat(Integer.parseInt(refused.headers().getOrDefault("Retry-After", "0"))).isBetween(30, 60);
		assertThat(ask(HttpMethod.GET, "/api/topics", HttpHeaders.AUTHORIZATION, "Bearer x").headers())
			.containsKey("RateLimit");
		this.client = "203.0.113.251";
		assertThat(askWith("secret").status()).isEqualTo(200);
	}

	private Answer askWith(String password) {
		return ask(HttpMethod.GET, "/actuator/metrics", HttpHeaders.AUTHORIZATION,
				"Basic " + HttpHeaders.encodeBasicAuth("curator", password, null));
	}

	@Test
	void allAddressesOfAnIpv6NetworkAreOneClient() {
		for (int i = 0; i < 5; i++) {
			this.client = "2001:db8:1:2::" + i;
			assertThat(ask(HttpMethod.HEAD, "/").status()).isEqualTo(200);
		}
		this.client = "2001:db8:1:2:ffff::1";
		assertThat(ask(HttpMethod.HEAD, "/").status()).isEqualTo(429);
		this.client = "2001:db8:1:3::1";
		assertThat(ask(HttpMethod.HEAD, "/").status()).isEqualTo(200);
	}

	@Test
	void pagesOfAnAllowedOriginMayReadWithoutCredentials() {
		Answer answer = ask(HttpMethod.GET, "/api/topics", HttpHeaders.ORIGIN, ALLOWED);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.headers()).containsEntry("Access-Control-Allow-Origin", ALLOWED)
			.doesNotContainKey("Access-Control-Allow-Credentials");
		assertThat(answer.headers().get("Access-Control-Expose-Headers").split(", ")).contains("ETag", "Link",
				"Location", "Retry-After");
		assertThat(ask(HttpMethod.HEAD, "/api/topics", HttpHeaders.ORIGIN, ALLOWED).status()).isEqualTo(200);
		Answer missing = ask(HttpMethod.GET, "/api/topics/nothing-like-it", HttpHeaders.ORIGIN, ALLOWED);
		assertThat(missing.status()).isEqualTo(404);
		assertThat(missing.headers()).containsEntry("Access-Control-Allow-Origin", ALLOWED);
	}

	@Test
	void aPreflightIsAnswered() {
		Answer preflight = ask(HttpMethod.OPTIONS, "/api/topics", HttpHeaders.ORIGIN, ALLOWED,
				HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "GET", HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS,
				"if-none-match");
		assertThat(preflight.status()).isEqualTo(200);
		assertThat(preflight.headers()).containsEntry("Access-Control-Allow-Origin", ALLOWED)
			.containsEntry("Access-Control-Allow-Methods", "GET,HEAD")
			.containsEntry("Access-Control-Allow-Headers", "if-none-match");
		assertRefused(ask(HttpMethod.OPTIONS, "/api/imports", HttpHeaders.ORIGIN, ALLOWED,
				HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "POST"));
		assertRefused(ask(HttpMethod.OPTIONS, "/api/topics", HttpHeaders.ORIGIN, ALLOWED,
				HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "GET", HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS,
				"authorization"));
	}

	@Test
	void otherOriginsAndOtherMethodsAreRefused() {
		assertRefused(ask(HttpMethod.GET, "/api/topics", HttpHeaders.ORIGIN, "https://example.org.example.com"));
		assertRefused(ask(HttpMethod.GET, "/api/topics", HttpHeaders.ORIGIN, "http://example.org"));
		assertRefused(ask(HttpMethod.GET, "/api/topics", HttpHeaders.ORIGIN, "null"));
		assertRefused(ask(HttpMethod.POST, "/api/imports", HttpHeaders.ORIGIN, ALLOWED));
	}

	private static void assertRefused(Answer answer) {
		assertThat(answer.status()).isEqualTo(403);
		assertThat(answer.type()).isEqualTo("application/problem+json");
		assertThat(answer.json().get("detail").asString()).contains("postergraph.cors.allowed-origins");
		assertThat(answer.headers()).doesNotContainKey("Access-Control-Allow-Origin");
	}

	@Test
	void aQuestionThatTakesTooLongIsGivenUp() {
		assertUnavailable("/slow", Duration.ofSeconds(6));
	}

	@Test
	void aQuestionThatGetsNoConnectionIsGivenUp() {
		List<Session> sessions = new ArrayList<>();
		try {
			for (int i = 0; i < CONNECTIONS; i++) {
				Session session = this.driver.session();
				sessions.add(session);
				session.beginTransaction().run("RETURN 1").consume();
			}
			assertUnavailable("/api/topics", Duration.ofSeconds(12));
			assertThat(ask(HttpMethod.GET, "/actuator/health/liveness").status()).isEqualTo(200);
			assertThat(ask(HttpMethod.GET, "/actuator/health/readiness").status()).isEqualTo(503);
		}
		finally {
			sessions.forEach(Session::close);
		}
		assertThat(ask(HttpMethod.GET, "/api/topics").status()).isEqualTo(200);
		assertThat(ask(HttpMethod.GET, "/actuator/health/readiness").status()).isEqualTo(200);
	}

	private void assertUnavailable(String path, Duration atMost) {
		Instant start = Instant.now();
		Answer answer = ask(HttpMethod.GET, path);
		assertThat(Duration.between(start, Instant.now())).isLessThan(atMost);
		assertThat(answer.status()).as(answer.body()).isEqualTo(503);
		assertThat(answer.type()).isEqualTo("application/problem+json");
		assertThat(answer.headers()).containsEntry("Retry-After", "5");
		assertThat(answer.body()).doesNotContain("onnection", "pool", "ransaction");
	}

	/** Headers are names, each followed by its value. */
	private Answer ask(HttpMethod method, String path, String... headers) {
		return answer(this.rest.method(method).uri(URI.create(path)).headers((sent) -> {
			sent.set("X-Forwarded-For", this.client);
			for (int i = 0; i < headers.length; i += 2) {
				sent.set(headers[i], headers[i + 1]);
			}
		}).exchange().returnResult(byte[].class));
	}

	/** Asks for hours, as every question of the service with a limit of its own. */
	@RestController
	static class SlowQuestion {

		private final Neo4jClient client;

		SlowQuestion(Neo4jClient client) {
			this.client = client;
		}

		@GetMapping("/slow")
		@Transactional(readOnly = true, timeout = 1)
		public long ask() {
			return this.client.query("UNWIND range(1, 1000000000000) AS n WITH n WHERE n % 7 = 3 RETURN count(n)")
				.fetchAs(Long.class)
				.one()
				.orElse(0L);
		}

	}

}

@EmbeddedStore
class EmbeddedLimitsIT extends LimitsContract {

}

@ServerStore
class ServerLimitsIT extends LimitsContract {

}
