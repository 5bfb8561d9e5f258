package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.FixtureGraph;
import org.postergraph.support.ServerStore;
import org.postergraph.web.DescribedInterface.Operation;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether the description of the interface is true, by asking for all that it tells. */
abstract class DescriptionContract extends JobQuestions {

	/** What no request brings about here. */
	private static final Set<String> FAULTS = Set.of("429", "500", "503");

	/** One value for all operations, where the description has no example. */
	private static final Map<String, String> VALUES = Map.of("author", "ada-lind", "keyword", "model-compression",
			"status", "poster", "digest", "posts-1");

	private static final String REPORT = """
			---
			conference: NeurIPS 2024
			day: 2
			published: 2024-12-12T18:00:00Z
			url: https://example.org/posts/7
			nonsense: true
			---

			# NeurIPS 2024, день второй: три постера

			## Learning from Heterogeneous Pairs

			Авторы сжимают kv-кэш. https://openreview.net/forum?id=abcDEF123 https://arxiv.org/abs/2412.01234

			Постер увидел Степан Каргалицев

			## Learning from Heterogenous Pairs

			Метод DPO здесь не нужен, хватает квантизации.

			Постеры увидели Степан Каргальцев, Данил Верхов, Даниил Верхов
			""";

	private static final byte[] CONFIRM = "{\"decision\": \"confirm\"}".getBytes(StandardCharsets.UTF_8);

	private DescribedInterface api;

	/** By id. */
	private Map<String, Operation> operations;

	/** The fixture, the seeds that examples speak of, and what they leave out. */
	@Override
	@BeforeEach
	void load() {
		FixtureGraph.load(this.driver);
		try (Session session = this.driver.session()) {
			session.run("MATCH (d:ConferenceDay) SET d.date = date('2025-04-24')").consume();
			session.run("MATCH (s:Summary) SET s.vocabulary = 'test'").consume();
		}
		try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
			Map<String, byte[]> files = new TreeMap<>();
			for (Path seed : seeds.filter((path) -> path.toString().endsWith(".md")).toList()) {
				files.put(seed.getFileName().toString(), Files.readAllBytes(seed));
			}
			assertThat(report(upload(IMPORTS, files)).get("state").asString()).isEqualTo("done");
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		this.api = new DescribedInterface(get("/v3/api-docs").json());
		this.operations = new LinkedHashMap<>();
		this.api.operations().forEach((operation) -> this.operations.put(operation.id(), operation));
		Operation last = this.operations.remove("cancelImport"); // leaves an import
																	// running
		this.operations.put("cancelImport", Objects.requireNonNull(last));
	}

	/** A request; without a body unless it has a type. */
	private record Request(String method, String path, String query, HttpHeaders headers, @Nullable String type,
			byte[] body) {

		Request with(String header, String value) {
			HttpHeaders more = new HttpHeaders();
			more.addAll(this.headers);
			more.set(header, value);
			return new Request(this.method, this.path, this.query, more, this.type, this.body);
		}

		Request without(String header) {
			HttpHeaders fewer = new HttpHeaders();
			fewer.addAll(this.headers);
			fewer.remove(header);
			return new Request(this.method, this.path, this.query, fewer, this.type, this.body);
		}

		Request at(String other) {
			return new Request(this.method, other, this.query, this.headers, this.type, this.body);
		}

		Request asking(String more) {
			return new Request(this.method, this.path, this.query.isEmpty() ? more : this.query + "&" + more,
					this.headers, this.type, this.body);
		}

		Request askingNothing() {
			return new Request(this.method, this.path, "", this.headers, this.type, this.body);
		}

		Request sending(String other, byte[] content) {
			return new Request(this.method, this.path, this.query, this.headers, other, content);
		}

	}

	private Answer ask(Request request) {
		String uri = request.query().isEmpty() ? request.path() : request.path() + "?" + request.query();
		var spec = this.rest.method(HttpMethod.valueOf(request.method())).uri(URI.create(uri)).headers((headers) -> {
			headers.addAll(request.headers());
			if (request.type() != null) {
				headers.setContentType(MediaType.parseMediaType(request.type()));
			}
		});
		return answer(
				((request.type() != null) ? spec.body(request.body()) : spec).exchange().returnResult(byte[].class));
	}

	private Request request(String operation, String path) {
		return request(Objects.requireNonNull(this.operations.get(operation), operation), path);
	}

	private static Request request(Operation operation, String path) {
		HttpHeaders headers = new HttpHeaders();
		if (!operation.method().equals("GET")) {
			headers.setBasicAuth("curator", "secret");
		}
		return new Request(operation.method(), path, "", headers, null, new byte[0]);
	}

	@Test
	void everyAnswerIsAsItIsDescribedAndEverythingDescribedIsAnswered() {
		Map<String, Supplier<Request>> samples = samples();
		SoftAssertions.assertSoftly((softly) -> {
			for (Operation operation : this.operations.values()) {
				softly.check(() -> askInEveryWay(operation, sample(operation, samples)));
			}
			softly.check(this::askWhatElseThereIs);
			softly.assertThat(this.api.unseen().stream().filter((one) -> FAULTS.stream().noneMatch(one::contains)))
				.as("is described, but was in no answer")
				.isEmpty();
		});
	}

	/** As it should be, and in every way that is described to be refused. */
	private void askInEveryWay(Operation operation, Request sample) {
		Answer answer = ask(sample);
		assertThat(answer.status()).as("%s %s", sample, answer.body()).isBetween(200, 299);
		this.api.check(operation, answer);
		for (JsonNode parameter : operation.parameters("query")) {
			if (parameter.get("name").asString().equals("format")) {
				values(operation, parameter).forEach((format) -> this.api.check(operation,
						ask(sample.askingNothing().asking("format=" + format).with("Accept", "*/*"))));
			}
		}
		if (operation.method().equals("POST")) {
			awaitRest();
		}
		for (String status : operation.statuses()) {
			Request other = refused(status, sample, answer);
			if (other != null) {
				Answer refusal = ask(other);
				assertThat(refusal.status()).as("%s %s: %s", operation.id(), other, refusal.body())
					.isEqualTo(Integer.parseInt(status));
				this.api.check(operation, refusal);
			}
		}
	}

	private void awaitRest() {
		await(() -> get(IMPORTS + "?state=queued").results("id").isEmpty()
				&& get(IMPORTS + "?state=running").results("id").isEmpty());
	}

	/** What brings a status about, whatever is asked; null for those that depend. */
	private static @Nullable Request refused(String status, Request sample, Answer answer) {
		return switch (status) {
			case "304" -> sample.with("If-None-Match", answer.headers().getOrDefault("ETag", ""));
			case "400" -> sample.asking("no_such_parameter=1");
			case "401" -> sample.without("Authorization");
			case "403" -> sample.with("Origin", "https://example.org");
			case "404" -> sample.at(sample.path().replaceFirst("(/api/[^/]+/)[^/]+", "$1nothing-like-it"));
			case "406" -> sample.with("Accept", "application/x-nothing");
			case "415" -> sample.askingNothing().sending("application/x-nothing", new byte[] { 1 });
			default -> null;
		};
	}

	/** Requests that no example makes. */
	private Map<String, Supplier<Request>> samples() {
		String ended = get(IMPORTS + "?state=done").results("id").get(0);
		String imported = report(post(IMPORTS, "text/markdown", REPORT.getBytes(StandardCharsets.UTF_8))).get("id")
			.asString();
		for (String text : List.of(ReviewQuestions.DOUBT, ReviewQuestions.TYPO)) {
			report(post(IMPORTS, "text/markdown", text.getBytes(StandardCharsets.UTF_8)));
		}
		String pair = get("/api/review-queue?state=open&kind=reviewer").results("id").get(0);
		return Map.of("getImport", () -> request("getImport", IMPORTS + "/" + imported), "followImport",
				() -> request("followImport", IMPORTS + "/" + ended + "/events"), "getDigest",
				() -> request("getDigest", "/api/digests/posts-1"), "getReviewPair",
				() -> request("getReviewPair", "/api/review-queue/" + pair), "decideReviewPair",
				() -> request("decideReviewPair", "/api/review-queue/" + pair).sending("application/json", CONFIRM),
				"startImport", () -> request("startImport", IMPORTS).asking("reextract=true"), "getSurroundings",
				() -> request("getSurroundings", "/api/graph").asking("paper=few-bits&depth=2&role=any"),
				"cancelImport", () -> {
					start(120);
					return request("cancelImport", IMPORTS + "/" + queue(digests(1)));
				});
	}

	/** By the examples of what has to be given. */
	private static Request sample(Operation operation, Map<String, Supplier<Request>> samples) {
		Supplier<Request> known = samples.get(operation.id());
		if (known != null) {
			return known.get();
		}
		assertThat(operation.json().has("requestBody"))
			.as("%s (%s %s) has no sample request here", operation.id(), operation.method(), operation.path())
			.isFalse();
		String path = operation.path();
		for (JsonNode parameter : operation.parameters("path")) {
			path = path.replace("{" + parameter.get("name").asString() + "}", values(operation, parameter).get(0));
		}
		Request request = request(operation, path);
		for (JsonNode parameter : operation.parameters("query")) {
			if (parameter.path("required").asBoolean(false)) {
				request = request.asking(query(parameter, values(operation, parameter).get(0)));
			}
		}
		return request;
	}

	/**
	 * All values that a parameter is described to take: enum, default, example. Several
	 * of one list are divided by a tab.
	 */
	private static List<String> values(Operation operation, JsonNode parameter) {
		Set<String> values = new TreeSet<>();
		JsonNode schema = parameter.get("schema");
		Stream.of(schema.path("enum"), schema.at("/items/enum"))
			.forEach((list) -> list.forEach((value) -> values.add(value.asString())));
		Stream.of(schema.path("default"), parameter.path("example"))
			.filter((value) -> !value.isMissingNode())
			.map((value) -> value.isArray() ? StreamSupport.stream(value.spliterator(), false)
				.map(JsonNode::asString)
				.collect(Collectors.joining("\t")) : value.asString())
			.forEach(values::add);
		String known = VALUES.get(parameter.get("name").asString());
		if (values.isEmpty() && known != null) {
			values.add(known);
		}
		assertThat(values)
			.as("%s (%s %s): the parameter %s has neither example nor enum nor default, and no sample here",
					operation.id(), operation.method(), operation.path(), parameter.get("name").asString())
			.isNotEmpty();
		return List.copyOf(values);
	}

	private static String query(JsonNode parameter, String value) {
		return Stream.of(value.split("\t"))
			.map((one) -> parameter.get("name").asString() + "=" + encode(one))
			.collect(Collectors.joining("&"));
	}

	/** What an example does not lead to. */
	private void askWhatElseThereIs() {
		String running = get(IMPORTS + "?state=running").results("id").get(0);
		check("getImport", get(IMPORTS + "/" + running));
		check("cancelImport", ask(request("cancelImport", IMPORTS + "/" + running)));
		awaitRest();
		check("cancelImport", ask(request("cancelImport", IMPORTS + "/" + running)));
		for (String id : get(IMPORTS + "?per_page=100").results("id")) {
			check("getImport", get(IMPORTS + "/" + id));
		}
		check("listImports", get(IMPORTS + "?per_page=100"));
		String part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nx\r\n";
		check("startImport", ask(request("startImport", IMPORTS).sending("multipart/form-data; boundary=b",
				(part.repeat(1001) + "--b--\r\n").getBytes(StandardCharsets.US_ASCII))));
		for (String pair : get("/api/review-queue?state=confirmed").results("id")) {
			check("decideReviewPair",
					ask(request("decideReviewPair", "/api/review-queue/" + pair).sending("application/json", CONFIRM)));
		}
		check("listReviewPairs", get("/api/review-queue"));
		check("exportGraph",
				ask(request("exportGraph", "/api/export").asking("format=skos").with("Accept", "application/ld+json")));
		check("listPapers", get("/api/papers?per_page=1&cursor=*&group_by=topic"));
		for (String id : get("/api/papers?per_page=100").results("id")) {
			check("getPaper", get("/api/papers/" + id));
		}
		for (String id : get("/api/digests?per_page=30").results("id")) {
			check("getDigest", get("/api/digests/" + id));
		}
	}

	private void check(String operation, Answer answer) {
		this.api.check(Objects.requireNonNull(this.operations.get(operation), operation), answer);
	}

	@Test
	void everyParameterTakesEveryValueThatIsDescribed() {
		for (Operation operation : this.operations.values()) {
			boolean hasSample = operation.method().equals("GET") && operation.parameters("path")
				.stream()
				.allMatch((parameter) -> parameter.has("example") || parameter.at("/schema").has("example"));
			if (hasSample) {
				Request sample = sample(operation, Map.of());
				operation.parameters("query").forEach((parameter) -> askWithEveryValue(operation, sample, parameter));
			}
		}
	}

	private void askWithEveryValue(Operation operation, Request sample, JsonNode parameter) {
		String name = parameter.get("name").asString();
		if (operation.id().equals("listDayPapers") && name.equals("day")) {
			return; // refused, as its description says
		}
		for (String value : values(operation, parameter)) {
			Request request = request(operation, sample.path()).asking(query(parameter, value));
			for (JsonNode other : operation.parameters("query")) {
				if (other.path("required").asBoolean(false) && !other.equals(parameter)) {
					request = request.asking(query(other, values(operation, other).get(0)));
				}
			}
			if (value.equals("score:desc") && !operation.id().equals("listTopicPapers")) {
				request = request.asking("topic=kv-cache");
			}
			if (operation.id().equals("getSurroundings") && !List.of("paper", "topic", "reviewer").contains(name)) {
				request = request.asking("paper=few-bits");
			}
			Answer answer = ask(request);
			assertThat(answer.status()).as("%s %s: %s", operation.id(), request, answer.body()).isEqualTo(200);
			if (name.equals("fields")) {
				JsonNode results = answer.json().path("results");
				JsonNode result = results.isMissingNode() ? answer.json() : results.path(0);
				assertThat(result.propertyNames()).as("%s", request).isSubsetOf(value);
			}
			else {
				this.api.check(operation, answer);
			}
		}
	}

	@Test
	void everyBodyThatIsDescribedIsTaken() {
		Operation start = Objects.requireNonNull(this.operations.get("startImport"));
		for (String type : start.json().at("/requestBody/content").propertyNames()) {
			boolean form = type.startsWith("multipart");
			String body = form
					? "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nx\r\n--b--\r\n"
					: "x";
			Answer answer = ask(request(start, IMPORTS).asking("dry_run=true")
				.sending(form ? type + "; boundary=b" : type, body.getBytes(StandardCharsets.UTF_8)));
			assertThat(answer.status()).as("%s: %s", type, answer.body()).isEqualTo(202);
			this.api.check(start, answer);
		}
	}

	@Test
	void aClosedSetIsTheSameWhereverItStands() {
		Map<String, Set<String>> sets = new TreeMap<>();
		for (JsonNode schema : this.api.schemas()) {
			schema.path("properties").properties().forEach((property) -> {
				if (List.of("role", "basis", "attribution", "language", "severity").contains(property.getKey())) {
					sets.computeIfAbsent(property.getKey(), (key) -> new TreeSet<>())
						.add(property.getValue().path("enum").toString());
				}
			});
		}
		assertThat(sets).hasSize(5).allSatisfy((name, values) -> assertThat(values).as(name).hasSize(1));
	}

	@Test
	void everyOperationHasAnIdThatSpeaks() {
		List<String> ids = new ArrayList<>();
		for (Operation operation : this.api.operations()) {
			assertThat(operation.id()).as("%s %s", operation.method(), operation.path())
				.matches("search|(describe|list|get|export|start|cancel|follow|decide)[A-Z][A-Za-z]+");
			ids.add(operation.id());
		}
		assertThat(ids).doesNotHaveDuplicates();
	}

	@Test
	void aFieldThatIsNotDescribedIsNoticed() {
		JsonNode schema = get("/v3/api-docs").json().at("/components/schemas/Reviewer");
		ObjectNode reviewer = (ObjectNode) get("/api/reviewers/pavel-temirchev").json();
		this.api.checkJson("as it is", schema, reviewer);
		reviewer.put("name", 1);
		assertThat(fails(() -> this.api.checkJson("of another type", schema, reviewer))).isTrue();
		ObjectNode listing = (ObjectNode) get("/api/reviewers").json();
		JsonNode list = get("/v3/api-docs").json().at("/components/schemas/ListingReviewer");
		this.api.checkJson("as it is", list, listing);
		((ObjectNode) listing.get("results").get(0)).put("shoe_size", 43);
		assertThat(fails(() -> this.api.checkJson("with more", list, listing))).isTrue();
		((ObjectNode) listing.get("results").get(0)).remove(List.of("shoe_size", "papers"));
		assertThat(fails(() -> this.api.checkJson("with less", list, listing))).isTrue();
	}

	private static boolean fails(Runnable check) {
		try {
			check.run();
			return false;
		}
		catch (AssertionError expected) {
			return true;
		}
	}

}

@EmbeddedStore
class EmbeddedDescriptionIT extends DescriptionContract {

}

@ServerStore
class ServerDescriptionIT extends DescriptionContract {

}
