package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** From two names to one person, and back; what a curator may say. */
abstract class ReviewQueueContract extends ReviewQuestions {

	@Test
	void aDoubtIsAskedAndConfirmedAndUndone() {
		importMarkdown(DOUBT);
		List<String> before = graph();
		JsonNode item = only(QUEUE + "?state=open");
		assertThat(item.get("kind").asString()).isEqualTo("reviewer");
		assertThat(texts(item.get("names"))).containsExactly("Даниил Каргальцев", "Данил Каргальцев");
		assertThat(List.of(item.get("left").asString(), item.get("right").asString()))
			.containsExactly("daniil-kargaltsev", "danil-kargaltsev");
		assertThat(item.get("reason").asString()).contains("first names");
		assertThat(item.get("merged").isNull()).isTrue();

		JsonNode confirmed = decide(item, "confirm").json();

		assertThat(confirmed.get("state").asString()).isEqualTo("confirmed");
		assertThat(confirmed.get("merged").asString()).isEqualTo("person");
		assertThat(confirmed.get("decided_by").asString()).isEqualTo("curator");
		assertThat(confirmed.get("decided_at").asString()).isNotBlank();
		assertThat(get("/api/reviewers").results("id")).containsExactly("danil-kargaltsev");
		for (String id : List.of("danil-kargaltsev", "daniil-kargaltsev")) {
			JsonNode reviewer = get("/api/reviewers/" + id).json();
			assertThat(reviewer.get("papers").asInt()).isEqualTo(2);
			assertThat(texts(reviewer.get("aliases"))).containsExactly("Даниил Каргальцев");
		}
		importMarkdown(DOUBT);
		assertThat(get("/api/reviewers").results("id")).hasSize(1);

		assertThat(decide(item, "undo").json().get("state").asString()).isEqualTo("undone");
		assertThat(graph()).isEqualTo(before);
		assertNothingWritten(importMarkdown(DOUBT));
		assertThat(decide(item, "confirm").status()).isEqualTo(200);
	}

	@Test
	void aRefusalIsRemembered() {
		importMarkdown(DOUBT);
		List<String> before = graph();
		JsonNode item = only(QUEUE + "?state=open");

		assertThat(decide(item, "refuse").json().get("state").asString()).isEqualTo("refused");
		assertNothingWritten(importMarkdown(DOUBT));
		importMarkdown(digest("третьего", "Learning to Judge", "Данил Каргальцев"));

		assertThat(get(QUEUE + "?state=open").results("id")).isEmpty();
		assertThat(get("/api/reviewers").results("id")).hasSize(2);
		assertThat(graph()).containsAll(before.stream().filter((line) -> line.startsWith("Paper ")).toList());
		assertThat(decide(item, "undo").json().get("state").asString()).isEqualTo("open");
	}

	@Test
	void aDecisionWhileAnImportRunsWaitsForIt() {
		importMarkdown(DOUBT);
		JsonNode item = only(QUEUE + "?state=open");
		String many = IntStream.rangeClosed(1, 20)
			.mapToObj(
					(n) -> digest("шестого", "Paper Number " + n + " of Them", "Данил Каргальцев и Даниил Каргальцев"))
			.collect(Collectors.joining());
		Answer running = startImport(many);

		assertThat(decide(item, "confirm").status()).isEqualTo(200);

		report(running);
		assertThat(get("/api/reviewers").results("papers")).containsExactly("22");
		assertNothingWritten(importMarkdown(many));
	}

	@Test
	void initialsThatFitTwoPeopleAreAsked() {
		importMarkdown(digest("первого", "Smaller Caches for Longer Chats", "П. Темирский и Павел Темирский"));
		assertThat(get("/api/reviewers").results("name")).containsExactly("Павел Темирский");

		importMarkdown(digest("второго", "Preferences Without Pairs", "Пётр Темирский"));

		assertThat(get("/api/reviewers").results("id")).containsExactlyInAnyOrder("p-temirskiy", "pavel-temirskiy",
				"petr-temirskiy");
		assertThat(get(QUEUE + "?state=open&kind=reviewer").results("id")).hasSize(2);
		JsonNode pavel = only(QUEUE + "?state=open&per_page=1");
		decide(pavel, "confirm");
		assertThat(get("/api/reviewers").results("id")).hasSize(2);
	}

	@Test
	void whatCannotBeDecidedIsAProblem() {
		importMarkdown(DOUBT);
		String path = QUEUE + "/" + only(QUEUE).get("id").asString();
		assertThat(post(QUEUE + "/reviewer-0", "{\"decision\": \"confirm\"}").status()).isEqualTo(404);
		assertThat(get(QUEUE + "/reviewer-0").status()).isEqualTo(404);
		assertThat(post(path, "{\"decision\": \"undo\"}").status()).isEqualTo(409);
		assertThat(post(path, "{\"decision\": \"refuse\"}").status()).isEqualTo(200);
		Answer again = post(path, "{\"decision\": \"refuse\"}");
		assertThat(again.status()).isEqualTo(409);
		assertThat(again.type()).isEqualTo("application/problem+json");
		for (String body : List.of("{\"decision\": \"maybe\"}", "{}", "", "[", "[]", "null", "{\"decision\": null}")) {
			Answer bad = post(path, body);
			assertThat(bad.status()).as(body).isEqualTo(400);
			assertThat(bad.type()).isEqualTo("application/problem+json");
		}
		assertThat(post(path, "{\"decision\": \"maybe\"}").allowed(0)).containsExactly("confirm", "refuse", "undo");
		assertThat(post(path, "application/json", "{\"decision\": \"undo\"}".getBytes(StandardCharsets.UTF_8),
				new HttpHeaders(), "")
			.status()).isEqualTo(401);
		assertThat(get(QUEUE + "?state=closed").allowed(0)).containsExactly("open", "merged", "confirmed", "refused",
				"undone");
	}

	@Test
	void theListHasPagesAndFilters() {
		importMarkdown(DOUBT + TYPO.replace("дня", "дня и вечера"));
		assertThat(get(QUEUE).json().at("/meta/count").asInt()).isEqualTo(3);
		assertThat(get(QUEUE + "?per_page=2").results("state")).containsExactly("open", "merged");
		assertThat(get(QUEUE + "?per_page=2&page=2").results("id")).hasSize(1);
		assertThat(get(QUEUE + "?kind=paper").results("kind")).containsExactly("paper");
		assertThat(get(QUEUE + "?kind=paper").json().at("/meta/query/kind").asString()).isEqualTo("paper");
		assertThat(get(QUEUE + "?kind=paper&state=open").results("id")).isEmpty();
	}

}

@EmbeddedStore
class EmbeddedReviewQueueIT extends ReviewQueueContract {

}

@ServerStore
class ServerReviewQueueIT extends ReviewQueueContract {

}
