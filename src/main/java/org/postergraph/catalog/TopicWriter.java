package org.postergraph.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Makes the graph hold the vocabulary's concepts. */
final class TopicWriter {

	private final Graph graph;

	private final String vocabulary;

	TopicWriter(Graph graph, String vocabulary) {
		this.graph = graph;
		this.vocabulary = vocabulary;
	}

	void write(List<TopicEntry> topics) {
		Map<String, Row> stored = new HashMap<>();
		for (Row row : this.graph.ask(
				"""
						MATCH (t:Topic) RETURN t.id AS id, t.label AS label, t.labelRu AS labelRu, t.aliases AS aliases,
						  t.keys AS keys, t.vocabulary AS vocabulary, COLLECT { MATCH (t)-[:BROADER]->(b) RETURN b.id ORDER BY b.id } AS broader
						""",
				Map.of())) {
			stored.put(row.string("id"), row);
		}
		List<Map<String, Object>> changed = new ArrayList<>();
		for (TopicEntry topic : topics) {
			Map<String, Object> row = row(topic);
			if (!new Row(row).equals(stored.get(topic.id()))) {
				changed.add(row);
			}
		}
		writeChanged(changed);
	}

	private Map<String, Object> row(TopicEntry topic) {
		TreeSet<String> keys = new TreeSet<>(List.of(topic.id(), Slug.of(topic.label()), Slug.of(topic.labelRu())));
		topic.aliases().forEach((alias) -> keys.add(Slug.of(alias)));
		return Map.of("id", topic.id(), "label", topic.label(), "labelRu", topic.labelRu(), "aliases", topic.aliases(),
				"keys", List.copyOf(keys), "vocabulary", this.vocabulary, "broader",
				topic.broader().stream().sorted().toList());
	}

	private void writeChanged(List<Map<String, Object>> changed) {
		this.graph.runAll("""
				UNWIND $rows AS row
				MERGE (t:Topic {id: row.id})
				SET t.label = row.label, t.labelRu = row.labelRu, t.aliases = row.aliases, t.keys = row.keys,
				  t.vocabulary = row.vocabulary
				""", changed);
		this.graph.runAll("""
				UNWIND $rows AS row
				MATCH (t:Topic {id: row.id})-[b:BROADER]->(broader) WHERE NOT broader.id IN row.broader DELETE b
				""", changed);
		this.graph.runAll("""
				UNWIND $rows AS row
				MATCH (t:Topic {id: row.id})
				UNWIND row.broader AS id
				MATCH (broader:Topic {id: id})
				MERGE (t)-[:BROADER]->(broader)
				""", changed);
	}

}
