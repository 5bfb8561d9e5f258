package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;
import tools.jackson.databind.JsonNode;

abstract class GraphContract extends RestQuestions {

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

}

@EmbeddedStore
class EmbeddedGraphIT extends GraphContract {

}

@ServerStore
class ServerGraphIT extends GraphContract {

}
