package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;
import tools.jackson.databind.JsonNode;

abstract class GraphContract extends RestQuestions {

	private static final String RELATIONS = """
			MATCH (a)-[r:ABOUT|REVIEWED|PRESENTED_ON|BROADER]->(b) WHERE r.role IS NULL OR r.role = 'subject'
			RETURN CASE WHEN a:Paper THEN 'paper' WHEN a:Topic THEN 'topic' ELSE 'reviewer' END + ':' + a.id AS a,
			  CASE WHEN b:Paper THEN 'paper' WHEN b:Topic THEN 'topic' ELSE 'day' END + ':' + b.id AS b
			""";

	@Test
	void aPaperStandsAmongItsTopicsReviewersAndDays() {
		JsonNode answer = get("/api/graph?paper=thin-caches").json();
		assertThat(answer.get("truncated").asBoolean()).isFalse();
		assertThat(depths(answer)).isEqualTo(Map.of("paper:thin-caches", 0, "topic:kv-cache", 1,
				"reviewer:anna-severina", 1, "reviewer:boris-lugovoy", 1, "day:iclr-2025-day-1", 1));
		assertThat(answer.at("/elements/nodes/0/data").toString())
			.isEqualTo("{\"id\":\"paper:thin-caches\",\"kind\":\"paper\",\"key\":\"thin-caches\","
					+ "\"label\":\"Thin Caches\",\"depth\":0}");
		assertThat(labels(answer)).contains("ICLR 2025, day 1", "KV cache", "Борис Луговой");
		assertThat(answer.at("/elements/edges").toString())
			.contains("\"source\":\"paper:thin-caches\",\"target\":\"topic:kv-cache\",\"relation\":\"about\","
					+ "\"role\":\"subject\",\"score\":0.9}")
			.contains("\"relation\":\"presented_on\",\"basis\":\"stated\"}")
			.contains("\"relation\":\"reviewed\",\"attribution\":\"digest\"}");
		assertThat(depths(get("/api/graph?paper=thin-caches&role=any").json())).containsKey("topic:quantization");
	}

	@Test
	void everySurroundingIsWhatPlainJavaFinds() {
		Map<String, Set<String>> neighbours = neighbours();
		assertThat(neighbours).hasSizeGreaterThan(15);
		for (String node : neighbours.keySet()) {
			String kind = node.substring(0, node.indexOf(':'));
			if (kind.equals("day")) {
				continue;
			}
			for (int steps = 1; steps <= 3; steps++) {
				JsonNode answer = get(
						"/api/graph?" + kind + "=" + node.substring(node.indexOf(':') + 1) + "&depth=" + steps)
					.json();
				Map<String, Integer> expected = depths(neighbours, node, steps);
				assertThat(depths(answer)).as(node + " " + steps).isEqualTo(expected);
				Set<List<String>> edges = new HashSet<>();
				answer.at("/elements/edges")
					.forEach((edge) -> edges
						.add(List.of(edge.at("/data/source").asString(), edge.at("/data/target").asString())));
				assertThat(edges).as(node + " " + steps).isEqualTo(edgesAmong(expected.keySet()));
			}
		}
	}

	@Test
	void severalStartsMeetInOneGraphAndNamesServeAsIds() {
		JsonNode answer = get("/api/graph?topic=" + encode("KV-кэш") + "&topic=dpo&reviewer=" + encode("Темирчев"))
			.json();
		assertThat(depths(answer)).containsEntry("topic:kv-cache", 0)
			.containsEntry("topic:dpo", 0)
			.containsEntry("reviewer:pavel-temirchev", 0)
			.containsEntry("topic:alignment", 1)
			.containsEntry("paper:caches-for-dialogue", 1)
			.doesNotContainKey("day:acl-2024-day-1");
	}

	@Test
	void moreThanFiveHundredNodesAreCutAndSaidToBe() {
		try (Session session = this.driver.session()) {
			session.run("""
					MATCH (t:Topic {id: 'watermarks'})
					UNWIND range(1, 600) AS i
					CREATE (:Paper {id: 'mark-' + i, title: 'Mark ' + i, conference: '', titleKey: 'mark-' + i})
					  -[:ABOUT {role: 'subject', score: 0.9}]->(t)
					""").consume();
		}
		JsonNode answer = get("/api/graph?topic=watermarks&depth=3").json();
		assertThat(answer.get("truncated").asBoolean()).isTrue();
		assertThat(answer.at("/elements/nodes")).hasSize(500);
		assertThat(answer.at("/elements/edges")).hasSize(499);
		assertThat(get("/api/graph?paper=mark-7&depth=2").json().at("/elements/nodes")).hasSize(500);
	}

	@Test
	void whereToBeginHasToBeSaidAndKnown() {
		assertThat(get("/api/graph").error(0).get("parameter").asString()).isEqualTo("paper");
		assertThat(get("/api/graph?topic=kv-cash").allowed(0)).contains("kv-cache");
		assertThat(get("/api/graph?topic=dpo&depth=4").allowed(0)).containsExactly("1..3");
		assertThat(get("/api/graph?topic=dpo&depth=0").status()).isEqualTo(400);
		assertThat(get("/api/graph?" + "topic=dpo&".repeat(21)).status()).isEqualTo(400);
	}

	private static Map<String, Integer> depths(JsonNode answer) {
		Map<String, Integer> depths = new TreeMap<>();
		answer.at("/elements/nodes")
			.forEach((node) -> depths.put(node.at("/data/id").asString(), node.at("/data/depth").asInt()));
		return depths;
	}

	private static List<String> labels(JsonNode answer) {
		List<String> labels = new ArrayList<>();
		answer.at("/elements/nodes").forEach((node) -> labels.add(node.at("/data/label").asString()));
		return labels;
	}

	private List<List<String>> relations() {
		try (Session session = this.driver.session()) {
			return session.run(RELATIONS).list((row) -> List.of(row.get("a").asString(), row.get("b").asString()));
		}
	}

	private Map<String, Set<String>> neighbours() {
		Map<String, Set<String>> neighbours = new TreeMap<>();
		for (List<String> pair : relations()) {
			neighbours.computeIfAbsent(pair.get(0), (key) -> new HashSet<>()).add(pair.get(1));
			neighbours.computeIfAbsent(pair.get(1), (key) -> new HashSet<>()).add(pair.get(0));
		}
		return neighbours;
	}

	private static Map<String, Integer> depths(Map<String, Set<String>> neighbours, String start, int steps) {
		Map<String, Integer> depths = new TreeMap<>(Map.of(start, 0));
		for (int depth = 1; depth <= steps; depth++) {
			for (String node : Set.copyOf(depths.keySet())) {
				for (String next : neighbours.get(node)) {
					depths.putIfAbsent(next, depth);
				}
			}
		}
		return depths;
	}

	private Set<List<String>> edgesAmong(Set<String> nodes) {
		Set<List<String>> among = new HashSet<>(relations());
		among.removeIf((pair) -> !nodes.containsAll(pair));
		return among;
	}

}

@EmbeddedStore
class EmbeddedGraphIT extends GraphContract {

}

@ServerStore
class ServerGraphIT extends GraphContract {

}
