package org.postergraph.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes what summaries say of topics, each with its evidence. */
final class Mentions {

	private final Graph graph;

	Mentions(Graph graph) {
		this.graph = graph;
	}

	/** The mentions of a summary that has none. */
	record OfSummary(String summary, List<MentionsEntry> mentions, String vocabulary) {

	}

	void remove(List<String> summaries) {
		this.graph.runAll("UNWIND $rows AS row MATCH (:Summary {id: row.id})-[m:MENTIONS]->() DELETE m",
				summaries.stream().map((summary) -> Map.of("id", summary)).toList());
	}

	void add(List<OfSummary> summaries) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (OfSummary summary : summaries) {
			for (MentionsEntry mentions : summary.mentions()) {
				rows.add(Map.of("summary", summary.summary(), "topic", mentions.topic(), "properties",
						mentions.properties(summary.vocabulary())));
			}
		}
		GraphCounters written = this.graph.runAll("""
				UNWIND $rows AS row
				MATCH (s:Summary {id: row.summary}) MATCH (t:Topic {id: row.topic})
				CREATE (s)-[m:MENTIONS]->(t) SET m = row.properties
				""", rows);
		if (written.relationshipsCreated() != rows.size()) {
			throw new IllegalStateException("a mention names a topic that the graph does not hold");
		}
	}

}
