package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;
import tools.jackson.databind.JsonNode;

/** What all lists have in common. */
abstract class ListContract extends RestQuestions {

	private static final String PAIRS = """
			UNWIND range(1, 7) AS i
			CREATE (:Resolution {id: 'r' + i, kind: 'reviewer', state: CASE WHEN i < 6 THEN 'open' ELSE 'refused' END,
			  left: 'anna-severina', right: 'gleb-severina', names: ['Анна Северина', 'Глеб Северина'], rule: 'name',
			  reason: 'one letter'})
			""";

	@ParameterizedTest
	@ValueSource(strings = { "/api/papers", "/api/papers?topic=compression", "/api/topics", "/api/topics?min_papers=1",
			"/api/topics?q=k", "/api/reviewers", "/api/conferences", "/api/digests", "/api/review-queue",
			"/api/review-queue?state=open" })
	void aCursorGoesThroughTheWholeListInTheOrderOfIds(String list) {
		update(PAIRS);
		String and = list.contains("?") ? "&" : "?";
		List<String> seen = new ArrayList<>();
		JsonNode cursor = get(list + and + "cursor=*&per_page=1").json().at("/meta/next_cursor");
		String place = "*";
		while (place != null) {
			Answer answer = get(list + and + "per_page=2&cursor=" + place);
			seen.addAll(answer.results("id"));
			assertThat(answer.json().at("/meta/count").asInt()).isEqualTo(get(list).json().at("/meta/count").asInt());
			JsonNode next = answer.json().at("/meta/next_cursor");
			assertThat(next.isNull()).isEqualTo(seen.size() == answer.json().at("/meta/count").asInt());
			place = next.isNull() ? null : next.asString();
		}
		assertThat(cursor.isNull()).as("there is something to go through").isFalse();
		assertThat(seen).isSorted()
			.doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(get(list + and + "per_page=100").results("id"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "reviewers", "digests", "topics" })
	void aCursorStandsWithoutAnOrderOrAPage(String list) {
		assertThat(get("/api/" + list + "?cursor=*&page=1").error(0).get("parameter").asString()).isEqualTo("cursor");
		String sort = get("/api/" + list + "?sort=x").allowed(0).get(0);
		assertThat(get("/api/" + list + "?cursor=*&sort=" + sort).error(0).get("parameter").asString())
			.isEqualTo("cursor");
		assertThat(get("/api/" + list + "?cursor=gICA").error(0).get("parameter").asString()).isEqualTo("cursor");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/papers", "/api/topics", "/api/reviewers", "/api/conferences", "/api/digests",
			"/api/reviewers/boris-lugovoy/papers", "/api/topics/dpo/papers", "/api/search?q=cache" })
	void fieldsChooseWhatIsShownOfEachResult(String list) {
		String and = list.contains("?") ? "&" : "?";
		JsonNode all = get(list).json();
		JsonNode chosen = get(list + and + "fields=id").json();
		assertThat(chosen.get("results")).isNotEmpty();
		for (int i = 0; i < chosen.get("results").size(); i++) {
			JsonNode result = chosen.get("results").get(i);
			assertThat(result.propertyNames()).containsExactly("id");
			assertThat(result.get("id")).isEqualTo(all.get("results").get(i).get("id"));
		}
		assertThat(chosen.at("/meta/count")).isEqualTo(all.at("/meta/count"));
		assertThat(chosen.at("/meta/query/fields/0").asString()).isEqualTo("id");
		List<String> known = get(list + and + "fields=nix").allowed(0);
		assertThat(known).containsExactlyInAnyOrderElementsOf(all.at("/results/0").propertyNames());
		for (String field : known) {
			assertThat(get(list + and + "fields=" + field).json().at("/results/0").propertyNames())
				.containsExactly(field);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/papers/few-bits", "/api/topics/dpo", "/api/reviewers/anna-severina",
			"/api/conferences/iclr-2025", "/api/digests/posts-1" })
	void fieldsChooseOfOneThingToo(String path) {
		JsonNode all = get(path).json();
		List<String> known = get(path + "?fields=nix").allowed(0);
		assertThat(known).containsExactlyInAnyOrderElementsOf(all.propertyNames());
		assertThat(get(path + "?fields=" + known.get(0) + ",%20id").json().propertyNames())
			.containsExactlyInAnyOrder(known.get(0), "id");
		assertThat(get(path + "?fields=id&fields=" + known.get(1)).json().get(known.get(1)))
			.isEqualTo(all.get(known.get(1)));
		assertThat(get(path + "?fields=,").error(0).get("parameter").asString()).isEqualTo("fields");
	}

	@Test
	void fieldsLeaveGroupsAndLinksAsTheyAre() {
		Answer answer = get("/api/papers?fields=title&group_by=topic&per_page=2");
		assertThat(answer.json().get("groups")).isEqualTo(get("/api/papers?group_by=topic").json().get("groups"));
		assertThat(answer.headers().get("Link")).contains("fields=title");
	}

	private void update(String cypher) {
		try (Session session = this.driver.session()) {
			session.run(cypher, Map.of()).consume();
		}
	}

}

@EmbeddedStore
class EmbeddedListIT extends ListContract {

}

@ServerStore
class ServerListIT extends ListContract {

}
