package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.FixtureGraph;
import org.postergraph.support.ServerStore;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;

abstract class ProblemContract extends RestQuestions {

	private static final List<String> HOSTILE = List.of("' OR 1=1 //", "\"}) DETACH DELETE n //",
			"x\") RETURN 1 UNION MATCH (n) DETACH DELETE n", "$id", "`Paper`", "title:* OR id:*", "*", "?", "a~",
			"[a TO z]", "+-&&||!(){}^\"~*?:\\/", "\\", "\"", "<script>alert(1)</script>", "../../../../etc/passwd",
			"..%2f..%2f", "%00", "\u0000", "a\u0000b", "\r\nSet-Cookie: a=b", "\ud83d\ude00", "x".repeat(3000),
			"я".repeat(1000), "${jndi:ldap://x}", "#{1+1}", ";jsessionid=1", "null", "-1", "1e9");

	@LocalServerPort
	private int port;

	@Test
	void hostileTextInAnyParameterOrPathIsAnsweredAndChangesNothing() {
		List<String> before = FixtureGraph.dump(this.driver);
		for (String text : HOSTILE) {
			String encoded = encode(text);
			for (String parameter : List.of("topic", "topic_match", "role", "narrower", "reviewer", "day", "conference",
					"digest", "sort", "page", "per_page", encoded)) {
				assertHarmless("/api/papers?" + parameter + "=" + encoded, text);
			}
			for (String path : List.of("/api/papers/%s", "/api/papers/%s/related", "/api/topics/%s",
					"/api/topics/%s/papers", "/api/reviewers/%s", "/api/reviewers/%s/papers", "/api/conferences/%s",
					"/api/conferences/%s/days", "/api/days/%s/papers", "/api/digests/%s", "/api/topics?q=%s",
					"/api/topics/shared?paper=few-bits&paper=%s")) {
				assertHarmless(path.formatted(encoded), text);
			}
		}
		assertThat(FixtureGraph.dump(this.driver)).isEqualTo(before);
	}

	private void assertHarmless(String path, String text) {
		Answer answer = get(path);
		assertThat(answer.status()).as("%s %s", path, answer.body()).isIn(200, 400, 404);
		if (answer.status() != 200) {
			assertProblem(answer, answer.status());
			assertThat(answer.body()).doesNotContain("<script", "Lucene", "neo4j", "Exception");
		}
		assertThat(answer.headers()).doesNotContainKey("Set-Cookie");
	}

	private static void assertProblem(Answer answer, int status) {
		assertThat(answer.status()).as(answer.body()).isEqualTo(status);
		assertThat(answer.type()).as(answer.body()).isEqualTo("application/problem+json");
		assertThat(answer.json().get("status").asInt()).isEqualTo(status);
		for (String field : List.of("type", "title", "detail", "instance")) {
			assertThat(answer.json().get(field).asString()).as(field).isNotBlank();
		}
	}

	@Test
	void aQueryThatIsNotEncodedProperlyIsABadParameter() {
		assertProblem(get("/api/papers?topic=%ff"), 400);
	}

	@Test
	void aFilterDoesNotWidenWhatThePathNames() {
		for (String path : List.of("/api/days/acl-2024-day-1/papers?day=acl-2024-day-1",
				"/api/topics/kv-cache/papers?topic=kv-cache&topic_match=any")) {
			Answer answer = get(path);
			assertProblem(answer, 400);
			assertThat(answer.body()).contains("is named by the path already");
		}
	}

	@Test
	void aProblemIsAProblemWhereverItArises() {
		assertProblem(get("/nowhere"), 404);
		assertProblem(get("/api/papers/nothing-like-it"), 404);
		assertProblem(get("/error"), 404);
		assertProblem(exchange(HttpMethod.GET, "/api/papers", "Accept", "text/html"), 406);
		assertProblem(exchange(HttpMethod.POST, "/api/papers"), 401);
		assertProblem(exchange(HttpMethod.DELETE, "/api/papers/few-bits"), 401);
		assertProblem(exchange(HttpMethod.OPTIONS, "/api/papers"), 401);
		assertProblem(exchange(HttpMethod.GET, "/api/papers", "Authorization", "Basic eDp5"), 401);
		assertThat(exchange(HttpMethod.POST, "/api/papers").headers().get("WWW-Authenticate")).startsWith("Basic");
		Answer post = curator(HttpMethod.POST, "/api/papers");
		assertProblem(post, 405);
		assertThat(post.headers().get("Allow")).contains("GET");
	}

	@Test
	void aPageOfAnotherOriginIsRefused() {
		assertProblem(exchange(HttpMethod.GET, "/api/papers", "Origin", "https://example.org"), 403);
		assertProblem(exchange(HttpMethod.GET, "/api/papers", "Origin", "null"), 403);
		assertProblem(exchange(HttpMethod.GET, "/api/papers", "Origin", "%%%"), 403);
		assertThat(exchange(HttpMethod.GET, "/api/papers", "Origin", "http://localhost:" + this.port).status())
			.isEqualTo(200);
	}

	@Test
	void theFirewallAndTheContainerAnswerWithProblemsToo() throws IOException {
		assertProblem(get("/api/papers/a%2Fb"), 400);
		assertProblem(get("/api/papers;x=y"), 400);
		assertProblem(get("/api//papers"), 400);
		assertThat(raw("GET /api/papers?topic=<script> HTTP/1.1")).startsWith("HTTP/1.1 400")
			.contains("application/problem+json")
			.doesNotContain("<script>", "Tomcat");
		assertThat(raw("TRACE /api/papers HTTP/1.1")).startsWith("HTTP/1.1 4").contains("application/problem+json");
	}

	private String raw(String line) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream()
				.write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void answersCarrySecurityHeadersAndNoSession() {
		Answer answer = get("/api/papers");
		assertThat(answer.headers()).containsEntry("X-Content-Type-Options", "nosniff")
			.containsEntry("X-Frame-Options", "DENY")
			.containsKeys("Content-Security-Policy", "Referrer-Policy")
			.doesNotContainKeys("Set-Cookie", "Server", "Access-Control-Allow-Origin");
	}

	@Test
	void headIsOpenAndTheRootLeadsOn() {
		assertThat(exchange(HttpMethod.HEAD, "/api/papers").status()).isEqualTo(200);
		assertThat(get("/").json().at("/links/papers").asString()).isEqualTo("/api/papers");
		assertThat(exchange(HttpMethod.GET, "/", "Accept", "*/*").json().get("name").asString())
			.isEqualTo("PosterGraph");
		Answer page = exchange(HttpMethod.GET, "/", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
		assertThat(page.status()).isEqualTo(302);
		assertThat(page.headers().get("Location")).isEqualTo("/swagger-ui.html");
	}

	private Answer curator(HttpMethod method, String path) {
		return answer(this.rest.method(method)
			.uri(URI.create(path))
			.headers((headers) -> headers.setBasicAuth("curator", "secret"))
			.exchange()
			.returnResult(byte[].class));
	}

	private Answer exchange(HttpMethod method, String path, String... header) {
		return answer(this.rest.method(method).uri(URI.create(path)).headers((headers) -> {
			if (header.length == 2) {
				headers.set(header[0], header[1]);
			}
		}).exchange().returnResult(byte[].class));
	}

}

@EmbeddedStore
class EmbeddedProblemIT extends ProblemContract {

}

@ServerStore
class ServerProblemIT extends ProblemContract {

}
