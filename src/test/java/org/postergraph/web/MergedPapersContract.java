package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;
import tools.jackson.databind.JsonNode;

/** From two titles to one paper, and back. */
abstract class MergedPapersContract extends ReviewQuestions {

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

}

@EmbeddedStore
class EmbeddedMergedPapersIT extends MergedPapersContract {

}

@ServerStore
class ServerMergedPapersIT extends MergedPapersContract {

}
