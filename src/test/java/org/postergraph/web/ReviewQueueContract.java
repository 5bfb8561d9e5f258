package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** From two names to one person or paper, and back. */
abstract class ReviewQueueContract extends ImportQuestions {

	private static final String QUEUE = "/api/review-queue";

	private static final String DOUBT = digest("первого", "Smaller Caches for Longer Chats", "Данил Каргальцев")
			+ digest("второго", "Preferences Without Pairs", "Даниил Каргальцев");

	private static final String TYPO = digest("первого", "Learning from Heterogeneous Pairs", "Степан Каргалицев")
			+ digest("второго", "Learning from Heterogenous Pairs", "Степан Каргальцев");

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
	void whatARuleMergedIsListedAndUndoneForGood() {
		JsonNode report = importMarkdown(TYPO);
		assertThat(report.get("merges")).hasSize(2);
		assertThat(kinds(report.get("merges"))).containsExactlyInAnyOrder("reviewer", "paper");
		assertThat(get("/api/reviewers").results("id")).containsExactly("stepan-kargaltsev");
		assertThat(get("/api/papers").results("id")).containsExactly("learning-from-heterogenous-pairs");
		List<String> merged = graph();
		JsonNode person = only(QUEUE + "?state=merged&kind=reviewer");
		JsonNode paper = only(QUEUE + "?state=merged&kind=paper");
		assertThat(person.get("merged").asString()).isEqualTo("rule");
		assertThat(get("/api/papers/learning-from-heterogeneous-pairs").json().get("id").asString())
			.isEqualTo("learning-from-heterogenous-pairs");

		assertThat(decide(person, "undo").status()).isEqualTo(200);
		assertThat(decide(paper, "undo").status()).isEqualTo(200);

		assertThat(get("/api/reviewers").results("id")).containsExactlyInAnyOrder("stepan-kargaltsev",
				"stepan-kargalitsev");
		assertThat(get("/api/papers").results("id")).containsExactlyInAnyOrder("learning-from-heterogeneous-pairs",
				"learning-from-heterogenous-pairs");
		assertNothingWritten(importMarkdown(TYPO));
		assertThat(decide(person, "confirm").status()).isEqualTo(200);
		assertThat(decide(paper, "confirm").status()).isEqualTo(200);
		assertThat(graph()).isEqualTo(merged);
	}

	@Test
	void twoThatWereDividedAreAsIfEachHadComeAlone() {
		importMarkdown(TYPO);
		decide(only(QUEUE + "?state=merged&kind=reviewer"), "undo");
		decide(only(QUEUE + "?state=merged&kind=paper"), "undo");
		Set<String> divided = new HashSet<>(graph());
		Set<String> alone = new HashSet<>();
		for (String part : TYPO.split("(?=# Постеры)")) {
			content().clear();
			importMarkdown(part);
			alone.addAll(graph());
		}
		assertThat(divided).isEqualTo(alone);
	}

	@Test
	void decisionsAndImportsInAnyOrderGiveOneGraph() {
		String[] parts = TYPO.split("(?=# Постеры)");
		importMarkdown(TYPO);
		decide(only(QUEUE + "?state=merged&kind=paper"), "undo");
		importMarkdown(digest("третьего", "Learning from Heterogenous Pairs", "С. Каргальцев"));
		List<String> one = graph();
		content().clear();
		importMarkdown(digest("третьего", "Learning from Heterogenous Pairs", "С. Каргальцев"));
		importMarkdown(parts[1]);
		importMarkdown(parts[0]);
		decide(only(QUEUE + "?state=merged&kind=paper"), "undo");
		assertThat(graph()).isEqualTo(one);
		assertThat(get("/api/reviewers").results("id")).containsExactly("stepan-kargaltsev");
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
	void titlesThatAreNearAreAskedAndOthersStayApart() {
		String second = digest("второго", "Smaller Cashes for Longer Chats", "Анна Верескова")
			.replace("Постеры увидели", "## Smaller Caches for Longer Chats v2\n\nСжимают ещё.\n\nПостеры увидели");
		importMarkdown(digest("первого", "Smaller Caches for Longer Chats", "Анна Верескова") + second);
		assertThat(get("/api/papers").results("id")).hasSize(3);
		List<String> before = graph();
		JsonNode item = only(QUEUE + "?state=open");

		decide(item, "confirm");

		JsonNode paper = get("/api/papers/smaller-caches-for-longer-chats").json();
		assertThat(texts(paper.get("aliases"))).containsExactly("Smaller Cashes for Longer Chats");
		assertThat(paper.get("summaries")).hasSize(2);
		assertThat(get("/api/papers/smaller-cashes-for-longer-chats").json().get("id")).isEqualTo(paper.get("id"));
		decide(item, "undo");
		assertThat(graph()).isEqualTo(before);
	}

	@Test
	void oneOpenReviewIdIsOnePaper() {
		String link = "\n\nhttps://openreview.net/forum?id=AbCdEf123";
		importMarkdown(digest("первого", "Caches", "Анна Верескова").replace("Сжимают кэш.", "Сжимают кэш." + link));
		importMarkdown(digest("второго", "Smaller Caches for Longer Chats", "Анна Верескова").replace("Сжимают кэш.",
				"Сжимают кэш ещё раз." + link));

		JsonNode paper = get("/api/papers/caches").json();
		assertThat(get("/api/papers").results("id")).containsExactly("caches");
		assertThat(paper.at("/links/open_review").asString()).isEqualTo("https://openreview.net/forum?id=AbCdEf123");
		assertThat(paper.at("/links/self").asString()).isEqualTo("/api/papers/caches");
		assertThat(only(QUEUE + "?state=merged").get("reason").asString()).contains("OpenReview");
	}

	@Test
	void twoTitlesOfOneDigestAreNeverOne() {
		importMarkdown(digest("первого", "Smaller Caches for Longer Chats", "Анна Верескова").replace("Постеры увидели",
				"## Smaller Cashes for Longer Chats\n\nДругое.\n\nПостеры увидели"));
		assertThat(get("/api/papers").results("id")).hasSize(2);
		JsonNode item = only(QUEUE + "?state=open");

		assertThat(decide(item, "confirm").status()).isEqualTo(409);
		assertThat(get(QUEUE + "/" + item.get("id").asString()).json()).isEqualTo(item);
	}

	@Test
	void aDigestOfBothTitlesDividesAPaperInAnyOrder() {
		String both = digest("третьего", "Learning from Heterogeneous Pairs", "Анна Верескова")
			.replace("Постеры увидели", "## Learning from Heterogenous Pairs\n\nДругое.\n\nПостеры увидели");
		importMarkdown(TYPO);
		importMarkdown(both);
		List<String> last = graph();
		assertThat(get("/api/papers").results("id")).hasSize(2);
		assertNothingWritten(importMarkdown(both));
		content().clear();
		importMarkdown(both);
		importMarkdown(TYPO);
		assertThat(graph()).isEqualTo(last);
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

	private static String digest(String day, String title, String people) {
		return "# Постеры %s дня ICML 2025\n\n## %s\n\nСжимают кэш.\n\nПостеры увидели %s\n\n".formatted(day, title,
				people);
	}

	private JsonNode importMarkdown(String text) {
		JsonNode report = report(startImport(text));
		assertThat(report.get("state").asString()).as(report.toString()).isEqualTo("done");
		return report;
	}

	/** Each text is a file of its own name. */
	private Answer startImport(String text) {
		return upload(IMPORTS,
				Map.of(Integer.toHexString(text.hashCode()) + ".md", text.getBytes(StandardCharsets.UTF_8)));
	}

	private static void assertNothingWritten(JsonNode report) {
		report.get("database").forEach((counter) -> assertThat(counter.asInt()).as(report.toString()).isZero());
	}

	/** The graph, decisions aside. */
	private List<String> graph() {
		return content().dump().stream().filter((line) -> !line.startsWith("Resolution ")).toList();
	}

	private JsonNode only(String list) {
		JsonNode results = get(list).json().get("results");
		assertThat(results).as(results.toString()).hasSize(1);
		return results.get(0);
	}

	private Answer decide(JsonNode item, String decision) {
		return post(QUEUE + "/" + item.get("id").asString(), "{\"decision\": \"" + decision + "\"}");
	}

	private Answer post(String path, String body) {
		return post(path, "application/json", body.getBytes(StandardCharsets.UTF_8));
	}

	private static List<String> texts(JsonNode list) {
		return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
	}

	private static List<String> kinds(JsonNode merges) {
		return StreamSupport.stream(merges.spliterator(), false).map((merge) -> merge.get("kind").asString()).toList();
	}

}

@EmbeddedStore
class EmbeddedReviewQueueIT extends ReviewQueueContract {

}

@ServerStore
class ServerReviewQueueIT extends ReviewQueueContract {

}
