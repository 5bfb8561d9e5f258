package org.postergraph.topic.skos;

import java.io.IOException;
import java.net.URI;

import org.postergraph.topic.Concept;
import org.postergraph.topic.Vocabulary;

/** Writes a vocabulary as a SKOS concept scheme in Turtle. */
public final class SkosWriter {

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

	public void write(Vocabulary vocabulary, Appendable out) throws IOException {
		out.append("@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n");
		out.append("@prefix dcterms: <http://purl.org/dc/terms/> .\n\n");
		out.append(scheme()).append(" a skos:ConceptScheme ;\n");
		out.append("  dcterms:identifier ").append(literal(vocabulary.version())).append(" .\n");
		for (Concept concept : vocabulary.concepts()) {
			write(concept, out);
		}
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
			// A name with a gap is to be searched for, not to be shown.
			String property = alias.contains("...") || alias.contains("…") ? "hiddenLabel" : "altLabel";
			out.append("  skos:").append(property).append(' ').append(literal(alias)).append(language(alias));
			out.append(" ;\n");
		}
		out.append("  skos:prefLabel ").append(literal(concept.label())).append("@en , ");
		out.append(literal(concept.labelRu())).append("@ru .\n");
	}

	private static String language(String text) {
		boolean cyrillic = text.codePoints()
			.anyMatch((character) -> Character.UnicodeScript.of(character) == Character.UnicodeScript.CYRILLIC);
		return cyrillic ? "@ru" : "@en";
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
