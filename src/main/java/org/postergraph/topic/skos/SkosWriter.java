package org.postergraph.topic.skos;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.postergraph.topic.Concept;
import org.postergraph.topic.Vocabulary;
import tools.jackson.databind.json.JsonMapper;

/** Writes a vocabulary as a SKOS concept scheme, in Turtle or in JSON-LD. */
public final class SkosWriter {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

	private final String base;

	/**
	 * Names concepts {@code base + id}.
	 * @param base an absolute IRI, by custom ending in {@code /} or {@code #}
	 * @throws IllegalArgumentException when it is not absolute
	 */
	public SkosWriter(URI base) {
		if (!base.isAbsolute()) {
			throw new IllegalArgumentException("The base must be absolute: " + base);
		}
		this.base = base.toASCIIString();
	}

	/** In Turtle. */
	public void write(Vocabulary vocabulary, Appendable out) throws IOException {
		out.append("@prefix skos: <").append(SKOS).append("> .\n");
		out.append("@prefix dcterms: <http://purl.org/dc/terms/> .\n\n");
		out.append(scheme()).append(" a skos:ConceptScheme ;\n");
		out.append("  dcterms:identifier ").append(literal(vocabulary.version())).append(" .\n");
		for (Concept concept : vocabulary.concepts()) {
			write(concept, out);
		}
	}

	/** In JSON-LD that says what the Turtle says, with its context in it. */
	public void writeJsonLd(Vocabulary vocabulary, Appendable out) throws IOException {
		List<Object> graph = new ArrayList<>();
		graph.add(Map.of("@id", this.base, "@type", "skos:ConceptScheme", "dcterms:identifier", vocabulary.version()));
		vocabulary.concepts().forEach((concept) -> graph.add(asJson(concept)));
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("@context", context());
		document.put("@graph", graph);
		out.append(JSON.writeValueAsString(document));
	}

	private static Map<String, Object> context() {
		Map<String, Object> context = new LinkedHashMap<>();
		context.put("skos", SKOS);
		context.put("dcterms", "http://purl.org/dc/terms/");
		for (String relation : List.of("inScheme", "topConceptOf", "broader")) {
			context.put(relation, Map.of("@id", "skos:" + relation, "@type", "@id"));
		}
		for (String label : List.of("prefLabel", "altLabel", "hiddenLabel")) {
			context.put(label, Map.of("@id", "skos:" + label, "@container", "@language"));
		}
		return context;
	}

	private Map<String, Object> asJson(Concept concept) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("@id", this.base + concept.id());
		json.put("@type", "skos:Concept");
		json.put("inScheme", this.base);
		if (concept.broader().isEmpty()) {
			json.put("topConceptOf", this.base);
		}
		else {
			json.put("broader", concept.broader().stream().map((id) -> this.base + id).toList());
		}
		Map<String, String> preferred = new LinkedHashMap<>();
		preferred.put("en", concept.label());
		preferred.put("ru", concept.labelRu());
		json.put("prefLabel", preferred);
		Map<String, Map<String, List<String>>> others = new TreeMap<>();
		for (String alias : concept.aliases()) {
			others.computeIfAbsent(property(alias), (key) -> new TreeMap<>())
				.computeIfAbsent(language(alias), (key) -> new ArrayList<>())
				.add(alias);
		}
		json.putAll(others);
		return json;
	}

	private void write(Concept concept, Appendable out) throws IOException {
		out.append('\n').append(iri(concept.id())).append(" a skos:Concept ;\n");
		out.append("  skos:inScheme ").append(scheme()).append(" ;\n");
		if (concept.broader().isEmpty()) {
			out.append("  skos:topConceptOf ").append(scheme()).append(" ;\n");
		}
		for (String broader : concept.broader()) {
			out.append("  skos:broader ").append(iri(broader)).append(" ;\n");
		}
		for (String alias : concept.aliases()) {
			out.append("  skos:").append(property(alias)).append(' ').append(literal(alias));
			out.append('@').append(language(alias)).append(" ;\n");
		}
		out.append("  skos:prefLabel ").append(literal(concept.label())).append("@en , ");
		out.append(literal(concept.labelRu())).append("@ru .\n");
	}

	/** A name with a gap is to be searched for, not to be shown. */
	private static String property(String alias) {
		return (alias.contains("...") || alias.contains("…")) ? "hiddenLabel" : "altLabel";
	}

	private static String language(String text) {
		boolean cyrillic = text.codePoints()
			.anyMatch((character) -> Character.UnicodeScript.of(character) == Character.UnicodeScript.CYRILLIC);
		return cyrillic ? "ru" : "en";
	}

	private String scheme() {
		return iri("");
	}

	private String iri(String id) {
		return "<" + this.base + id + ">";
	}

	/** A string in the short form of Turtle, see its section 6.4. */
	private static String literal(String text) {
		StringBuilder literal = new StringBuilder("\"");
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			switch (character) {
				case '"' -> literal.append("\\\"");
				case '\\' -> literal.append("\\\\");
				case '\n' -> literal.append("\\n");
				case '\r' -> literal.append("\\r");
				case '\t' -> literal.append("\\t");
				default -> {
					if (character < 0x20 || character == 0x7f) {
						literal.append(String.format("\\u%04X", (int) character));
					}
					else {
						literal.append(character);
					}
				}
			}
		}
		return literal.append('"').toString();
	}

}
