package org.postergraph.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Topics as the vocabulary has them, and the mentions that depend on it. */
@Service
public class TopicCatalog {

	private final Transactions transactions;

	TopicCatalog(Transactions transactions) {
		this.transactions = transactions;
	}

	/**
	 * Makes the graph hold these topics as they now are. Others stay: summaries may
	 * mention them still.
	 * @param vocabulary the version that has them
	 */
	public GraphCounters save(List<TopicEntry> topics, String vocabulary) {
		return this.transactions.write((graph) -> {
			new TopicWriter(graph, vocabulary).write(topics);
			return graph.written();
		});
	}

	/** Whether the graph holds so many topics, all of them as this version has them. */
	public boolean isCurrent(String vocabulary, int topics) {
		Row counted = this.transactions.read((graph) -> graph.ask(
				"""
						MATCH (t:Topic) RETURN count(t) AS topics, count(CASE WHEN t.vocabulary = $vocabulary THEN t END) AS current
						""",
				Map.of("vocabulary", vocabulary)))
			.get(0);
		return counted.number("topics") == topics && counted.number("current") == topics;
	}

	/**
	 * Removes all topics but these. To be called when no summary mentions others any
	 * more.
	 */
	public GraphCounters removeOthers(Collection<String> ids) {
		return this.transactions.write((graph) -> {
			graph.run("MATCH (t:Topic) WHERE NOT t.id IN $ids DETACH DELETE t", Map.of("ids", ids));
			return graph.written();
		});
	}

	/** Labels of all topics that the graph holds, by id. */
	public Map<String, String> listLabels() {
		return this.transactions
			.read((graph) -> graph.ask("MATCH (t:Topic) RETURN t.id AS id, t.label AS label", Map.of()))
			.stream()
			.collect(Collectors.toMap((row) -> row.string("id"), (row) -> row.string("label")));
	}

	/** Ids of the topics that some paper is about, in any role. */
	public Set<String> listIdsOfPapers() {
		Set<String> topics = new HashSet<>();
		this.transactions
			.read((graph) -> graph.ask("MATCH (t:Topic) WHERE EXISTS { (t)<-[:ABOUT]-() } RETURN t.id AS id", Map.of()))
			.forEach((row) -> topics.add(row.string("id")));
		return topics;
	}

	/**
	 * Some summaries whose mentions another version of the vocabulary found; none, when
	 * all are up to date.
	 */
	public List<StaleSummary> listStale(String vocabulary, int limit) {
		return summaries(this.transactions.read((graph) -> graph.ask("""
				CALL () {
				  MATCH (s:Summary) WHERE s.vocabulary < $vocabulary RETURN s LIMIT $limit
				  UNION ALL
				  MATCH (s:Summary) WHERE s.vocabulary > $vocabulary RETURN s LIMIT $limit
				}
				WITH s LIMIT $limit
				MATCH (s)-[:SUMMARIZES]->(p:Paper)
				RETURN s.id AS id, p.id AS paper, s.title AS title, s.text AS text, s.vocabulary AS vocabulary,
				  [(s)-[m:MENTIONS]->(t) | {topic: t.id, properties: properties(m)}] AS mentions
				""", Map.of("vocabulary", vocabulary, "limit", limit))));
	}

	/** How many summaries another version of the vocabulary was used on. */
	public int countStale(String vocabulary) {
		return (int) this.transactions.read((graph) -> graph.ask("""
				MATCH (s:Summary) WHERE s.vocabulary < $vocabulary OR s.vocabulary > $vocabulary RETURN count(s) AS n
				""", Map.of("vocabulary", vocabulary))).get(0).number("n");
	}

	/**
	 * Summaries in the order of their ids.
	 * @param after the id of the last one that is known already; {@code ""} at first
	 */
	public List<StaleSummary> listSummaries(String after, int limit) {
		return summaries(this.transactions.read((graph) -> graph.ask("""
				MATCH (s:Summary) WHERE s.id > $after WITH s ORDER BY s.id LIMIT $limit
				MATCH (s)-[:SUMMARIZES]->(p:Paper)
				RETURN s.id AS id, p.id AS paper, s.title AS title, s.text AS text, s.vocabulary AS vocabulary,
				  [(s)-[m:MENTIONS]->(t) | {topic: t.id, properties: properties(m)}] AS mentions
				ORDER BY id
				""", Map.of("after", after, "limit", limit))));
	}

	public int countSummaries() {
		return (int) this.transactions.read((graph) -> graph.ask("MATCH (s:Summary) RETURN count(s) AS n", Map.of()))
			.get(0)
			.number("n");
	}

	private static List<StaleSummary> summaries(List<Row> rows) {
		return rows.stream()
			.map((row) -> new StaleSummary(row.string("id"), row.string("paper"), row.string("title"),
					row.string("text"), row.string("vocabulary"), StoredMentions.of(row.rows("mentions"))))
			.toList();
	}

	/**
	 * Replaces the mentions of summaries, all of them or none.
	 * @param mentions of each summary, in the order of the summaries
	 */
	public GraphCounters saveMentions(List<StaleSummary> summaries, List<List<MentionsEntry>> mentions,
			String vocabulary) {
		return this.transactions.write((graph) -> {
			List<Mentions.OfSummary> rows = new ArrayList<>();
			for (int i = 0; i < summaries.size(); i++) {
				rows.add(new Mentions.OfSummary(summaries.get(i).id(), mentions.get(i), vocabulary));
			}
			Mentions written = new Mentions(graph);
			written.remove(summaries.stream().map(StaleSummary::id).toList());
			written.add(rows);
			graph.runAll("UNWIND $rows AS row MATCH (s:Summary {id: row.id}) SET s.vocabulary = row.vocabulary",
					summaries.stream().map((summary) -> Map.of("id", summary.id(), "vocabulary", vocabulary)).toList());
			new DerivedRelationships(graph)
				.refreshTopics(new TreeSet<>(summaries.stream().map(StaleSummary::paper).toList()));
			return graph.written();
		});
	}

}
