package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/**
 * A thousand hostile texts wherever a client may put a text. Where that is, the OpenAPI
 * description says, so an endpoint that comes later is tried as well. Endpoints that take
 * the same parameter share its texts out.
 */
abstract class HostileRequestsContract extends RestQuestions {

	private static final int THREADS = 4;

	/**
	 * A parameter and a kind of id get half of the texts, the next one the other half;
	 * {@code -Dhostile.step=1}: all.
	 */
	private static final int STEP = Integer.getInteger("hostile.step", 2);

	private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

	/** What an answer may not tell of what stands behind it. */
	private static final Pattern LEAK = Pattern.compile(
			"exception|neo4j|lucene|cypher|tomcat|jackson|org\\.|java[x.]|springframework|fulltext|\\bat \\w+\\.\\w+|_keys\\b",
			Pattern.CASE_INSENSITIVE);

	private static final String CURATOR = "Authorization: Basic "
			+ HttpHeaders.encodeBasicAuth("curator", "secret", null) + "\r\n";

	private static final List<byte[]> TEXTS = HostileTexts.all();

	@LocalServerPort
	private int port;

	private List<Operation> operations = List.of();

	private Map<String, String> ids = Map.of();

	private String before = "";

	/**
	 * Something that may be asked for.
	 *
	 * @param parameters those of its query, each with a value that it takes where one is
	 * required
	 */
	private record Operation(String method, String path, Map<String, String> parameters) {

		boolean hasVariable() {
			return this.path.contains("{");
		}

		/** Up to its first variable. */
		String prefix() {
			return this.path.substring(0, this.path.indexOf('{'));
		}

		/** The query that is needed, without a parameter. */
		String query(String without) {
			return this.parameters.entrySet()
				.stream()
				.filter((parameter) -> !parameter.getKey().equals(without) && !parameter.getValue().isEmpty())
				.map((parameter) -> parameter.getKey() + "=" + parameter.getValue() + "&")
				.collect(Collectors.joining());
		}

	}

	/** What is sent, and what may come back. */
	private record Attempt(String method, String target, byte[] headers, byte[] body, Set<Integer> statuses) {

		static Attempt get(String target) {
			return new Attempt("GET", target, new byte[0], new byte[0], Set.of());
		}

		static Attempt write(String method, String target, String headers, byte[] body, Integer... statuses) {
			return new Attempt(method, target, headers.getBytes(StandardCharsets.ISO_8859_1), body, Set.of(statuses));
		}

	}

	@BeforeEach
	void readTheDescription() {
		Map<String, String> found = new TreeMap<>();
		for (String list : List.of("papers", "topics", "reviewers", "conferences", "digests")) {
			found.put("/api/" + list + "/", get("/api/" + list).results("id").get(0));
		}
		found.put("/api/days/",
				get("/api/conferences/" + found.get("/api/conferences/") + "/days").results("id").get(0));
		this.ids = found;
		List<Operation> described = new ArrayList<>();
		JsonNode paths = get("/v3/api-docs").json().get("paths");
		for (String path : paths.propertyNames()) {
			for (String method : paths.get(path).propertyNames()) {
				described.add(new Operation(method.toUpperCase(Locale.ROOT), path,
						parameters(paths.get(path).get(method).path("parameters"))));
			}
		}
		this.operations = described;
		assertThat(reads()).hasSizeGreaterThanOrEqualTo(20);
		assertThat(TEXTS).hasSize(HostileTexts.COUNT);
		this.before = counts();
	}

	private Map<String, String> parameters(JsonNode described) {
		Map<String, String> parameters = new LinkedHashMap<>();
		for (JsonNode parameter : described) {
			if (parameter.get("in").asString().equals("query")) {
				String name = parameter.get("name").asString();
				parameters.put(name, parameter.path("required").asBoolean(false) ? value(name, parameter) : "");
			}
		}
		return parameters;
	}

	private String value(String name, JsonNode parameter) {
		if (name.equals("to") || name.equals("paper")) {
			return this.ids.getOrDefault("/api/papers/", "");
		}
		return parameter.at("/schema/enum").isArray() ? parameter.at("/schema/enum/0").asString()
				: parameter.path("example").asString("x");
	}

	private List<Operation> reads() {
		return this.operations.stream().filter((operation) -> operation.method().equals("GET")).toList();
	}

	/** With an id that there is, where there is one. */
	private String target(Operation operation) {
		return operation.hasVariable() ? target(operation, this.ids.getOrDefault(operation.prefix(), "x"))
				: operation.path();
	}

	private static String target(Operation operation, String variable) {
		return VARIABLE.matcher(operation.path()).replaceAll(Matcher.quoteReplacement(variable));
	}

	@AfterEach
	void nothingChanged() {
		assertThat(counts()).isEqualTo(this.before);
	}

	private String counts() {
		try (Session session = this.driver.session()) {
			return session.run("""
					MATCH (n) WITH count(n) AS nodes
					OPTIONAL MATCH ()-[r]->() WITH nodes, count(r) AS relationships
					OPTIONAL MATCH (v:Revision) RETURN nodes, relationships, v.value AS revision
					""").single().asMap().toString();
		}
	}

	@Test
	void inEveryParameter() throws Exception {
		Map<String, List<Operation>> byName = new TreeMap<>();
		for (Operation operation : reads()) {
			operation.parameters()
				.keySet()
				.forEach((name) -> byName.computeIfAbsent(name, (key) -> new ArrayList<>()).add(operation));
		}
		AtomicInteger turn = new AtomicInteger();
		List<Attempt> attempts = new ArrayList<>();
		byName.forEach((name, takers) -> {
			for (int i = turn.getAndIncrement() % STEP; i < TEXTS.size(); i += STEP) {
				Operation taker = takers.get(i / STEP % takers.size());
				attempts.add(Attempt
					.get(target(taker) + "?" + taker.query(name) + name + "=" + HostileTexts.encode(TEXTS.get(i))));
			}
		});
		tryAll(attempts);
	}

	@Test
	void inEveryPath() throws Exception {
		Map<String, List<Operation>> byPrefix = reads().stream()
			.filter(Operation::hasVariable)
			.collect(Collectors.groupingBy(Operation::prefix, TreeMap::new, Collectors.toList()));
		AtomicInteger turn = new AtomicInteger();
		List<Attempt> attempts = new ArrayList<>();
		byPrefix.values().forEach((takers) -> {
			for (int i = turn.getAndIncrement() % STEP; i < TEXTS.size(); i += STEP) {
				Operation taker = takers.get(i / STEP % takers.size());
				attempts.add(Attempt.get(target(taker, HostileTexts.encode(TEXTS.get(i))) + "?" + taker.query("")));
			}
		});
		tryAll(attempts);
	}

	@Test
	void asTheNameOfAParameter() throws Exception {
		List<Operation> reads = reads();
		tryAll(IntStream.range(0, TEXTS.size()).mapToObj((i) -> {
			Operation taker = reads.get(i % reads.size());
			return Attempt.get(target(taker) + "?" + taker.query("") + HostileTexts.encode(TEXTS.get(i)) + "=1");
		}).toList());
	}

	@Test
	void inHeaders() throws Exception {
		List<String> names = List.of("Accept", "Accept-Language", "If-None-Match", "If-Modified-Since", "Range",
				"Origin", "Cookie", "X-Forwarded-For", "X-Forwarded-Host", "Forwarded", "X-HTTP-Method-Override",
				"Content-Type", "Authorization: Basic", "Access-Control-Request-Method");
		List<Attempt> attempts = new ArrayList<>();
		for (int i = 0; i < TEXTS.size(); i++) {
			String text = new String(TEXTS.get(i), StandardCharsets.ISO_8859_1).replaceAll("[\r\n\0]", " ");
			String name = names.get(i % names.size());
			attempts.add(new Attempt((i % 5 == 0) ? "OPTIONS" : "GET", "/api/conferences?per_page=1",
					(name + (name.contains(":") ? " " : ": ") + text + "\r\n").getBytes(StandardCharsets.ISO_8859_1),
					new byte[0], Set.of()));
		}
		tryAll(attempts);
	}

	@Test
	void whatWritesNeedsCredentialsBeforeItLooksAtAnything() throws Exception {
		List<Attempt> attempts = new ArrayList<>();
		for (Operation operation : this.operations) {
			if (operation.method().equals("GET")) {
				continue;
			}
			for (byte[] text : TEXTS) {
				String encoded = HostileTexts.encode(text);
				// 400: an address that neither the container nor the firewall lets pass
				attempts.add(operation.hasVariable()
						? Attempt.write(operation.method(), target(operation, encoded), "", text, 400, 401) : Attempt
							.write(operation.method(), operation.path() + "?dry_run=" + encoded, "", text, 400, 401));
			}
		}
		assertThat(attempts).hasSizeGreaterThanOrEqualTo(3 * HostileTexts.COUNT);
		tryAll(attempts);
	}

	@Test
	void whatACuratorSends() throws Exception {
		byte[] confirm = "{\"decision\": \"confirm\"}".getBytes(StandardCharsets.UTF_8);
		String json = CURATOR + "Content-Type: application/json\r\n";
		List<Attempt> attempts = new ArrayList<>();
		// Not all of them: to check the password takes longer than all the rest.
		for (int i = 0; i < TEXTS.size(); i += 20) {
			byte[] text = TEXTS.get(i);
			String encoded = HostileTexts.encode(text);
			attempts.add(Attempt.write("DELETE", "/api/imports/" + encoded, CURATOR, new byte[0], 400, 404, 405));
			attempts.add(Attempt.write("POST", "/api/review-queue/" + encoded, json, confirm, 400, 404, 405));
			attempts.add(Attempt.write("POST", "/api/review-queue/x", json, decision(text), 400));
			attempts.add(Attempt.write("POST", "/api/imports?dry_run=" + encoded,
					CURATOR + "Content-Type: text/plain\r\n", text, 400));
			attempts.add(Attempt.write("POST", "/api/imports?reextract=" + encoded, CURATOR, new byte[0], 400));
		}
		tryAll(attempts);
	}

	private static byte[] decision(byte[] text) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		body.writeBytes("{\"decision\": \"".getBytes(StandardCharsets.UTF_8));
		body.writeBytes(text);
		body.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));
		return body.toByteArray();
	}

	private void tryAll(List<Attempt> attempts) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		try {
			List<Callable<Set<String>>> parts = IntStream.range(0, THREADS)
				.<Callable<Set<String>>>mapToObj((part) -> () -> tryPart(attempts, part))
				.toList();
			SoftAssertions faults = new SoftAssertions();
			for (Future<Set<String>> part : threads.invokeAll(parts)) {
				part.get().stream().limit(10).forEach(faults::fail);
			}
			faults.assertAll();
		}
		finally {
			threads.shutdownNow();
		}
	}

	private Set<String> tryPart(List<Attempt> attempts, int part) throws IOException {
		Set<String> faults = new LinkedHashSet<>();
		try (RawClient client = new RawClient(this.port)) {
			for (int i = part; i < attempts.size(); i += THREADS) {
				Attempt attempt = attempts.get(i);
				Answer answer = send(client, attempt);
				String fault = fault(attempt, answer);
				if (fault != null) {
					faults.add(fault + ": " + attempt.method() + " " + attempt.target() + " "
							+ new String(attempt.headers(), StandardCharsets.ISO_8859_1) + " -> " + answer);
				}
			}
		}
		return faults;
	}

	/** Again, when there was no answer in time: that may be the machine's fault. */
	private static Answer send(RawClient client, Attempt attempt) throws IOException {
		Answer answer = client.send(attempt.method(), attempt.target(), attempt.headers(), attempt.body());
		for (int again = 0; again < 2 && answer.status() == 503; again++) {
			answer = client.send(attempt.method(), attempt.target(), attempt.headers(), attempt.body());
		}
		return answer;
	}

	private static @Nullable String fault(Attempt attempt, Answer answer) {
		int status = answer.status();
		if (!attempt.statuses().isEmpty() ? !attempt.statuses().contains(status)
				: (status >= 500 || (status >= 300 && status < 400 && status != 304))) {
			return "status";
		}
		if (!answer.headers().keySet().containsAll(List.of("X-Content-Type-Options", "Content-Security-Policy"))) {
			return "no security headers";
		}
		String headers = answer.headers().toString();
		if (answer.headers().containsKey("X-Injected") || answer.headers().containsKey("Set-Cookie")
				|| headers.contains("<script") || headers.contains("<img")) {
			return "headers";
		}
		if (status < 400) {
			return (answer.type().startsWith("text/html") && answer.body().contains("alert(1)")) ? "markup" : null;
		}
		if (!answer.type().equals("application/problem+json")) {
			return "no problem";
		}
		JsonNode problem = answer.json();
		if (problem.get("status").asInt() != status || problem.get("title").asString().isBlank()
				|| problem.get("detail").asString().isBlank() || problem.get("instance").asString().isBlank()) {
			return "an incomplete problem";
		}
		String words = problem.get("title").asString() + problem.get("detail").asString() + problem.path("errors");
		return (LEAK.matcher(words).find() || answer.body().contains("<")) ? "tells too much" : null;
	}

}

@EmbeddedStore
class EmbeddedHostileRequestsIT extends HostileRequestsContract {

}

@ServerStore
class ServerHostileRequestsIT extends HostileRequestsContract {

}
