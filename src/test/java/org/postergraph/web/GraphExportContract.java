package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.postergraph.support.ChannelPosts;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;

/** The graph as others read it is the graph. */
@ExtendWith(OutputCaptureExtension.class)
abstract class GraphExportContract extends ImportQuestions {

	@LocalServerPort
	private int port;

	private static final Set<String> INTERNAL = Set.of("ImportJob", "Resolution", "Revision", "__Neo4jMigration");

	private static final String HOSTILE = "<![CDATA[ & \"]]>\" 'a' \u0000\u0001\u000b\uffff tab\tline\nКэш 😀";

	/** What a file says: nodes and relationships with their properties. */
	private record Read(Map<String, Map<String, String>> nodes, List<String> relationships) {

	}

	private String export(String format) {
		Answer answer = get("/api/export?format=" + format);
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		assertThat(answer.type()).isEqualTo("application/" + format + "+xml");
		return answer.body();
	}

	/** Both readers hold the file against the format's XML schema first. */
	private static Read read(String format, String text) {
		return format.equals("gexf") ? read(new SimpleGEXFImporter<>(), text) : read(new GraphMLImporter<>(), text);
	}

	private static Read read(SimpleGEXFImporter<String, DefaultEdge> importer, String text) {
		assertThat(importer.isSchemaValidation()).isTrue();
		importer.setVertexFactory((id) -> id);
		return read(importer, importer, text);
	}

	private static Read read(GraphMLImporter<String, DefaultEdge> importer, String text) {
		assertThat(importer.isSchemaValidation()).isTrue();
		importer.setVertexFactory((id) -> id);
		return read(importer, importer, text);
	}

	private static Read read(GraphImporter<String, DefaultEdge> importer,
			BaseEventDrivenImporter<String, DefaultEdge> events, String text) {
		Map<String, Map<String, String>> nodes = new TreeMap<>();
		Map<DefaultEdge, Map<String, String>> edges = new HashMap<>();
		events.addVertexAttributeConsumer((of, value) -> nodes.computeIfAbsent(of.getFirst(), (key) -> new TreeMap<>())
			.put(of.getSecond(), value.getValue()));
		events.addEdgeAttributeConsumer((of, value) -> edges.computeIfAbsent(of.getFirst(), (key) -> new TreeMap<>())
			.put(of.getSecond(), value.getValue()));
		Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
		importer.importGraph(graph, new StringReader(text));
		assertThat(nodes.keySet()).isEqualTo(graph.vertexSet());
		List<String> relationships = graph.edgeSet().stream().map((edge) -> {
			Map<String, String> properties = new TreeMap<>(edges.get(edge));
			properties.keySet().removeAll(Set.of("ID", "id", "source", "target", "label"));
			return name(nodes.get(graph.getEdgeSource(edge))) + " " + name(nodes.get(graph.getEdgeTarget(edge))) + " "
					+ properties;
		}).sorted().toList();
		return new Read(nodes, relationships);
	}

	private static String name(Map<String, String> node) {
		return node.get("labels") + " " + node.get("id");
	}

	/** Without what only the file has: its own ids, names to show. */
	private static List<String> nodes(Read read, String format) {
		return read.nodes().values().stream().map((node) -> properties(node, format).toString()).sorted().toList();
	}

	private static Map<String, String> properties(Map<String, String> node, String format) {
		Map<String, String> properties = new TreeMap<>(node);
		properties.remove("ID");
		if (format.equals("gexf") && !Set.of("Topic", "Keyword").contains(node.get("labels"))) {
			assertThat(properties.remove("label")).as("shown beside the node").isNotBlank();
		}
		return properties;
	}

	/** The knowledge in the store, as a file should tell it. */
	private List<String> storedNodes() {
		try (Session session = this.driver.session()) {
			return session.run("MATCH (n) RETURN labels(n)[0] AS label, properties(n) AS properties")
				.list()
				.stream()
				.filter((row) -> !INTERNAL.contains(row.get("label").asString()))
				.map((row) -> texts(row.get("properties").asMap(), "labels", row.get("label").asString()).toString())
				.sorted()
				.toList();
		}
	}

	private List<String> storedRelationships() {
		try (Session session = this.driver.session()) {
			return session.run("""
					MATCH (a)-[r]->(b) WHERE NOT a:__Neo4jMigration
					RETURN labels(a)[0] + ' ' + a.id + ' ' + labels(b)[0] + ' ' + b.id AS ends, type(r) AS type,
					  properties(r) AS properties
					""")
				.list()
				.stream()
				.map((row) -> row.get("ends").asString() + " "
						+ texts(row.get("properties").asMap(), "type", row.get("type").asString()))
				.sorted()
				.toList();
		}
	}

	private static Map<String, String> texts(Map<String, Object> properties, String name, String value) {
		Map<String, String> texts = new TreeMap<>();
		texts.put(name, value);
		properties.forEach((key, of) -> {
			String text = (of instanceof List<?> list)
					? list.stream().map(String::valueOf).collect(Collectors.joining("; ")) : of.toString();
			if (!text.isEmpty()) {
				texts.put(key, text);
			}
		});
		return texts;
	}

	private static List<String> inOneLine(String format, List<String> lines) {
		return format.equals("gexf") ? lines.stream().map((line) -> line.replaceAll("[\\t\\r\\n]+", " ")).toList()
				: lines;
	}

	@ParameterizedTest
	@ValueSource(strings = { "graphml", "gexf" })
	void everyPropertyThatImportsWriteIsInTheFileAndNothingInternal(String format) {
		importText("imports/channel.txt");
		List<String> texts = List
			.of(new String(fixture("imports/posts.txt"), StandardCharsets.UTF_8).split("\n====\n"));
		ChannelPosts posts = new ChannelPosts("Стендовый дневник", "channel_of_posts",
				texts.stream().map(String::strip).filter((text) -> !text.isEmpty()).toList(), Set.of());
		report(post(IMPORTS, "application/json", posts.json().getBytes(StandardCharsets.UTF_8)));
		addAll();

		Read read = read(format, export(format));

		assertThat(inOneLine(format, nodes(read, format)))
			.isEqualTo(inOneLine(format, storedNodes()).stream().sorted().toList());
		assertThat(inOneLine(format, read.relationships())).isEqualTo(inOneLine(format, storedRelationships()));
		Set<String> labels = read.nodes()
			.values()
			.stream()
			.map((node) -> node.get("labels"))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(labels).containsExactly("Author", "Conference", "ConferenceDay", "Digest", "Import", "Keyword",
				"Paper", "Reviewer", "Summary", "Topic");
		assertThat(constrained()).as("every label is either knowledge or internal")
			.allMatch((label) -> labels.contains(label) || INTERNAL.contains(label));
	}

	private List<String> constrained() {
		try (Session session = this.driver.session()) {
			return session.run("SHOW CONSTRAINTS YIELD labelsOrTypes RETURN DISTINCT labelsOrTypes[0] AS label")
				.list((row) -> row.get("label").asString())
				.stream()
				.filter((label) -> !label.startsWith("__"))
				.toList();
		}
	}

	/** What no import writes yet, and what is nobody's business. */
	private void addAll() {
		try (Session session = this.driver.session()) {
			session.run("""
					MATCH (p:Paper) WITH p ORDER BY p.id LIMIT 1
					MATCH (t:Topic {id: 'kv-cache'})
					CREATE (:Author {id: 'a', name: 'A'})-[:WROTE {position: 1}]->(p),
					  (p)-[:TAGGED]->(:Keyword {id: 'k', label: 'K'})-[:DENOTES]->(t)
					CREATE (:Resolution {id: 'secret-x', reason: 'nobody'})
					SET p.status = 'oral', p.url = 'https://example.org/?a=1&b=2'
					""").consume();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "graphml", "gexf" })
	void anyTextGivesValidXml(String format) {
		try (Session session = this.driver.session()) {
			session
				.run("CREATE (:Paper {id: $id, title: $text, aliases: [$text, 'b'], year: 'no number'})",
						Map.of("id", "a/b c\"<\u0001я", "text", HOSTILE))
				.consume();
		}
		Map<String, String> node = read(format, export(format)).nodes()
			.values()
			.stream()
			.filter((one) -> one.get("labels").equals("Paper"))
			.findFirst()
			.orElseThrow();
		String clean = inOneLine(format, List.of(HOSTILE.replaceAll("[\u0000\u0001\u000b\uffff]", ""))).get(0);
		assertThat(node.get("title")).isEqualTo(clean);
		assertThat(node.get("aliases")).isEqualTo(clean + "; b");
		assertThat(node.get("id")).isEqualTo("a/b c\"<я");
		assertThat(node).doesNotContainKey("year");
	}

	@ParameterizedTest
	@ValueSource(strings = { "graphml", "gexf" })
	void pagesNeitherOverlapNorLeaveAGapAndTheBytesStayTheSame(String format) {
		try (Session session = this.driver.session()) {
			session
				.run("""
						MATCH (t:Topic {id: 'kv-cache'})
						CREATE (r:Reviewer {id: 'r', name: 'R'})
						WITH t, r UNWIND range(1, 1500) AS i
						CREATE (p:Paper {id: 'p' + i, title: 'T', titleKey: 'p' + i, conference: ''})-[:ABOUT {role: 'subject',
						  score: 0.5}]->(t), (r)-[:REVIEWED {attribution: 'digest'}]->(p)
						""")
				.consume();
		}
		String text = export(format);
		Read read = read(format, text);
		assertThat(read.relationships().stream().filter((one) -> one.contains("type=ABOUT"))).hasSize(1500);
		assertThat(read.relationships().stream().filter((one) -> one.contains("type=REVIEWED"))).hasSize(1500);
		assertThat(nodes(read, format)).isEqualTo(storedNodes());
		assertThat(export(format)).isEqualTo(text);
	}

	@Test
	void theVocabularyIsTheSameInTurtleAndInJsonLd() {
		Answer turtle = get("/api/export?format=skos");
		Answer json = accept("application/ld+json, */*;q=0.1");
		assertThat(turtle.type()).isEqualTo("text/turtle;charset=UTF-8");
		assertThat(json.type()).isEqualTo("application/ld+json");
		Model model = ModelFactory.createDefaultModel();
		RDFParser.fromString(turtle.body(), Lang.TURTLE).parse(model);
		assertThat(model.size()).isGreaterThan(1000);
		assertThat(FormatReader.model(json.body()).isIsomorphicWith(model)).isTrue();
		assertThat(json.headers().get("ETag")).isNotEqualTo(turtle.headers().get("ETag"));
		assertThat(List.of(json.headers().get("Vary"), turtle.headers().get("Vary")))
			.allMatch((vary) -> vary.contains("Accept"));
		assertThat(accept("text/turtle").type()).isEqualTo("text/turtle;charset=UTF-8");
		assertThat(accept("text/html").type()).as("the parameter wins").isEqualTo("text/turtle;charset=UTF-8");
	}

	private Answer accept(String types) {
		return answer(this.rest.method(HttpMethod.GET)
			.uri(URI.create("/api/export?format=skos"))
			.header("Accept", types)
			.exchange()
			.returnResult(byte[].class));
	}

	@Test
	void fourSlowReadersLeaveTheServiceToOthersAndGiveTheirPlacesBack(CapturedOutput output) throws IOException {
		write("UNWIND range(1, 200) AS n CREATE (:Keyword {id: 'k-' + n, label: $text})", "x".repeat(200_000));
		List<Socket> readers = new ArrayList<>();
		try {
			for (int i = 0; i < 4; i++) {
				readers.add(slowReader("graphml"));
			}
			Answer refused = get("/api/export?format=gexf");
			assertThat(refused.status()).isEqualTo(503);
			assertThat(refused.type()).isEqualTo("application/problem+json");
			assertThat(refused.headers()).containsEntry("Retry-After", "5").doesNotContainKey("ETag");
			assertThat(get("/api/topics").status()).isEqualTo(200);
			assertThat(answer(
					this.rest.head().uri(URI.create("/api/export?format=gexf")).exchange().returnResult(byte[].class))
				.status()).isEqualTo(200);
		}
		finally {
			for (Socket reader : readers) {
				reader.close();
			}
		}
		Instant end = Instant.now().plusSeconds(20);
		while (get("/api/export?format=skos").status() != 200) {
			assertThat(Instant.now()).isBefore(end);
		}
		assertThat(output.getAll()).doesNotContain("ERROR GET /api/export").doesNotContain("ClientAbortException");
	}

	/** Its answer has begun, and is read no further. */
	private Socket slowReader(String format) throws IOException {
		Socket reader = new Socket();
		reader.setReceiveBufferSize(4096);
		reader.setSoTimeout(20_000);
		reader.connect(new InetSocketAddress("localhost", this.port));
		reader.getOutputStream()
			.write("GET /api/export?format=%s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(format)
				.getBytes(StandardCharsets.US_ASCII));
		assertThat(new String(reader.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
			.isEqualTo("HTTP/1.1 200");
		return reader;
	}

	@Test
	void whatFailsBeforeItIsSentIsAProblemWithoutATag() {
		write("CREATE (:Digest {id: 'z', title: $text})", 5);
		Answer failed = get("/api/export?format=jsonl");
		assertThat(failed.status()).isEqualTo(500);
		assertThat(failed.type()).isEqualTo("application/problem+json");
		assertThat(failed.json().get("status").asInt()).isEqualTo(500);
		assertThat(failed.headers()).doesNotContainKeys("ETag", "Cache-Control").containsKey("Content-Security-Policy");
	}

	@Test
	void whatFailsAfterItsBeginningWasSentIsBrokenOff(CapturedOutput output) throws IOException {
		write("UNWIND range(100, 199) AS n CREATE (:Digest {id: 'd-' + n, title: $text})", "x".repeat(2000));
		write("CREATE (:Digest {id: 'z', title: $text})", 5);
		try (Socket reader = slowReader("jsonl")) {
			String sent = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(sent).contains("chunked", "d-100").doesNotContain("about:blank").doesNotEndWith("\r\n0\r\n\r\n");
		}
		assertThat(output.getAll()).contains("ERROR GET /api/export failed, and its answer is broken off")
			.doesNotContain("Failure in @ExceptionHandler");
	}

	private void write(String cypher, Object text) {
		try (Session session = this.driver.session()) {
			session.run(cypher, Map.of("text", text)).consume();
		}
	}

	@Test
	void aTagHoldsForTheFilesToo() {
		for (String format : new ArrayList<>(List.of("graphml", "gexf"))) {
			String tag = get("/api/export?format=" + format).headers().get("ETag");
			Answer known = answer(this.rest.get()
				.uri(URI.create("/api/export?format=" + format))
				.header("If-None-Match", tag)
				.exchange()
				.returnResult(byte[].class));
			assertThat(known.status()).isEqualTo(304);
			Answer head = answer(this.rest.head()
				.uri(URI.create("/api/export?format=" + format))
				.exchange()
				.returnResult(byte[].class));
			assertThat(head.type()).isEqualTo("application/" + format + "+xml");
			assertThat(head.body()).isEmpty();
		}
	}

}

@EmbeddedStore
class EmbeddedGraphExportIT extends GraphExportContract {

}

@ServerStore
class ServerGraphExportIT extends GraphExportContract {

}
