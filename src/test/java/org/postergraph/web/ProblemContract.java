package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;
import org.postergraph.web.problem.SecurityHeaders;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;

abstract class ProblemContract extends RestQuestions {

	@LocalServerPort
	private int port;

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
		assertProblem(exchange(HttpMethod.GET, "/api/papers", "Accept", "text/csv"), 406);
		assertProblem(exchange(HttpMethod.POST, "/api/papers"), 401);
		assertProblem(exchange(HttpMethod.DELETE, "/api/papers/few-bits"), 401);
		assertProblem(exchange(HttpMethod.GET, "/api/papers", "Authorization", "Basic eDp5"), 401);
		assertThat(exchange(HttpMethod.POST, "/api/papers").headers().get("WWW-Authenticate")).startsWith("Basic");
		Answer post = curator(HttpMethod.POST, "/api/papers");
		assertProblem(post, 405);
		assertThat(post.headers().get("Allow")).contains("GET");
	}

	@Test
	void optionsTellsTheMethodsAndWritesNothing() {
		Answer answer = exchange(HttpMethod.OPTIONS, "/api/papers");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.headers().get("Allow").split(",")).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
		assertProblem(exchange(HttpMethod.OPTIONS, "/nowhere"), 404);
	}

	@Test
	void aBodyThatIsNotWhatItsHeaderSaysIsMalformed() {
		assertProblem(curator(HttpMethod.POST, "/api/imports", "Content-Type", "multipart/form-data"), 400);
		assertProblem(curator(HttpMethod.POST, "/api/imports", "Content-Type", "nonsense"), 415);
	}

	@Test
	void moreParametersThanAnyoneNeedsAreNotRead() {
		Answer some = get("/api/papers?" + "x=1&y=2&".repeat(100));
		assertProblem(some, 400);
		Answer different = get("/api/papers?"
				+ IntStream.range(0, 100).mapToObj((n) -> "p" + n + "=1").collect(Collectors.joining("&")));
		assertProblem(different, 400);
		assertThat(different.json().get("errors")).hasSize(20);
		Answer many = get("/api/papers?" + "topic=dpo&".repeat(300));
		assertProblem(many, 400);
		assertThat(many.error(0).get("message").asString()).contains("at most 250");
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
		for (String request : List.of("GET /api/papers?topic=<script>", "GET /api/papers/%zz", "GET /api/papers/%ff",
				"GET /api/papers/%00", "GET /../../etc", "GET http://example.org:x/", "F<O /api/papers",
				"CONNECT localhost:80", "TRACE /api/papers", "GET /" + "a".repeat(9000))) {
			String answer = raw(request + " HTTP/1.1");
			assertThat(answer).as(request)
				.startsWith("HTTP/1.1 " + (request.startsWith("CONNECT") ? "5" : "4"))
				.contains("application/problem+json", "X-Content-Type-Options: nosniff", "Content-Security-Policy: ")
				.doesNotContain("<script>", "Tomcat", "Exception");
		}
		assertThat(raw("GET / HTTP/1.1\r\nX-Long: " + "a".repeat(9000))).startsWith("HTTP/1.1 400")
			.contains("server.max-http-request-header-size");
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
		for (String path : List.of("/api/papers", "/api/papers/few-bits", "/api/export?format=skos", "/nowhere",
				"/api/papers?x=1", "/api/papers;x=y", "/error", "/swagger-ui/index.html", "/v3/api-docs",
				"/actuator/health", "/actuator/prometheus", "/api/imports/x/events")) {
			assertThat(get(path).headers()).as(path)
				.containsAllEntriesOf(SecurityHeaders.ALL)
				.doesNotContainKeys("Set-Cookie", "Server", "X-Powered-By", "Access-Control-Allow-Origin");
		}
		assertThat(curator(HttpMethod.POST, "/api/papers").headers()).containsAllEntriesOf(SecurityHeaders.ALL);
		assertThat(SecurityHeaders.ALL).containsEntry("X-Content-Type-Options", "nosniff")
			.containsEntry("X-Frame-Options", "DENY");
		assertThat(SecurityHeaders.ALL.get("Content-Security-Policy")).contains("default-src 'self'",
				"frame-ancestors 'none'");
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

	private Answer curator(HttpMethod method, String path, String... header) {
		return answer(this.rest.method(method).uri(URI.create(path)).headers((headers) -> {
			headers.setBasicAuth("curator", "secret");
			if (header.length == 2) {
				headers.set(header[0], header[1]);
			}
		}).exchange().returnResult(byte[].class));
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
