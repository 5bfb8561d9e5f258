package org.postergraph.topic;

import java.util.List;

/**
 * A concept of the vocabulary, as in SKOS: one preferred label per language,
 * alternatives, and the concepts that are broader.
 *
 * @param id a slug that never changes: {@code kv-cache}
 * @param label in English
 * @param labelRu in Russian
 * @param aliases other names, abbreviations, spellings and jargon in either language, as
 * people edit them
 * @param broader ids of the concepts next above it
 */
public record Concept(String id, String label, String labelRu, List<String> aliases, List<String> broader) {

	public Concept {
		aliases = List.copyOf(aliases);
		broader = List.copyOf(broader);
	}

}
