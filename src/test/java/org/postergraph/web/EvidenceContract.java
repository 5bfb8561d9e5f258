package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;
import tools.jackson.databind.JsonNode;

abstract class EvidenceContract extends RestQuestions {

	@Test
	void everyMentionStandsAtItsOffsets() {
		int mentions = 0;
		for (String id : get("/api/papers").results("id")) {
			for (JsonNode summary : get("/api/papers/" + id).json().get("summaries")) {
				mentions += assertOffsets(summary.get("text").asString(), summary.get("mentions"));
				mentions += assertOffsets(summary.get("title").asString(), summary.get("title_mentions"));
			}
		}
		assertThat(mentions).isEqualTo(15);
	}

	private static int assertOffsets(String text, JsonNode mentions) {
		for (JsonNode mention : mentions) {
			assertThat(text.substring(mention.get("start").asInt(), mention.get("end").asInt()))
				.isEqualTo(mention.get("quote").asString());
		}
		return mentions.size();
	}

	@Test
	void aPaperAloneTellsItsDayItsReviewersAndItsDigests() {
		JsonNode paper = get("/api/papers/bits-and-caches").json();
		assertThat(paper.at("/day/basis").asString()).isEqualTo("inferred");
		assertThat(paper.at("/day/evidence").asString()).isEqualTo("follows posts-1");
		assertThat(paper.at("/reviewers/0/attribution").asString()).isEqualTo("digest");
		assertThat(paper.at("/digests/0/id").asString()).isEqualTo("posts-2");
		assertThat(paper.at("/topics/0/quotes/0").asString()).isEqualTo("Квантизация");
		assertThat(paper.at("/topics/1/quotes/0").asString()).as("only the title names it").isEqualTo("Caches");
		assertThat(paper.at("/links/related").asString()).isEqualTo("/api/papers/bits-and-caches/related");
		assertThat(paper.get("authors")).isEmpty();
		assertThat(get("/api/papers/margins-in-dpo").json().get("day").isNull()).isTrue();
	}

	@Test
	void relatedPapersComeBestFirstWithTheWordsOfBoth() {
		Answer answer = get("/api/papers/few-bits/related");
		assertThat(answer.results("paper/id")).containsExactly("bits-and-caches", "thin-caches", "caches-for-dialogue");
		JsonNode first = answer.json().at("/results/0");
		double quantization = Math.log(10.0 / 2);
		double cache = Math.log(10.0 / 4);
		assertThat(first.get("score").asDouble()).isCloseTo(quantization + cache, within(0.001));
		JsonNode shared = first.at("/shared/0");
		assertThat(shared.get("topic").asString()).isEqualTo("quantization");
		assertThat(shared.get("weight").asDouble()).isCloseTo(quantization, within(0.001));
		assertThat(shared.get("here").asString()).isEqualTo("Quantization");
		assertThat(shared.get("there_context").asString()).isEqualTo("Квантизация применяется прямо к ключам.");
		assertThat(first.at("/shared/1/there").asString()).as("a title's words, for want of others")
			.isEqualTo("Caches");
		assertThat(get("/api/papers/few-bits/related?per_page=1&page=2").results("paper/id"))
			.containsExactly("thin-caches");
		assertThat(get("/api/papers/silent-paper/related").results("paper/id")).isEmpty();
	}

	@Test
	void whatAllNamedPapersShareComesWithTheEvidenceInEach() {
		Answer answer = get("/api/topics/shared?paper=few-bits&paper=bits-and-caches&paper=thin-caches");
		assertThat(answer.results("topic")).containsExactly("kv-cache");
		assertThat(answer.results("evidence/2/context"))
			.containsExactly("Здесь KV-кэш режут вдвое, а качество держится.");
		assertThat(get("/api/topics/shared?paper=few-bits&paper=thin-caches&role=any").results("topic"))
			.containsExactlyInAnyOrder("kv-cache", "quantization");
		assertThat(get("/api/topics/shared?paper=few-bits").error(0).get("parameter").asString()).isEqualTo("paper");
		assertThat(get("/api/topics/shared").error(0).get("parameter").asString()).isEqualTo("paper");
		assertThat(get("/api/topics/shared?paper=few-bits&paper=nix").error(0).get("parameter").asString())
			.isEqualTo("paper");
	}

	@Test
	void aPaperNamedTwiceIsOneAndNoneIsDropped() {
		String twice = "paper=few-bits&".repeat(10) + "paper=thin-caches";
		Answer answer = get("/api/topics/shared?role=any&paper=bits-and-caches&" + twice);
		assertThat(answer.json().at("/meta/query/paper").valueStream().map((id) -> id.asString()))
			.containsExactly("bits-and-caches", "few-bits", "thin-caches");
		assertThat(get("/api/topics/shared?" + twice + "&paper=few-bits".repeat(9)).status()).isEqualTo(200);
		assertThat(
				get("/api/topics/shared?" + twice + "&paper=few-bits".repeat(10)).error(0).get("parameter").asString())
			.isEqualTo("paper");
	}

	@Test
	void moreThanTenPapersAreRefused() {
		try (Session session = this.driver.session()) {
			session
				.run("UNWIND range(10, 20) AS n CREATE (:Paper {id: 'p-' + n, title: 'P ' + n, aliases: [], keys: []})")
				.consume();
		}
		String ten = IntStream.range(10, 20).mapToObj((n) -> "&paper=p-" + n).collect(Collectors.joining());
		assertThat(get("/api/topics/shared?role=any" + ten).status()).isEqualTo(200);
		Answer refused = get("/api/topics/shared?role=any" + ten + "&paper=p-20");
		assertThat(refused.error(0).get("message").asString()).contains("2 to 10");
	}

	@Test
	void theBeginningOfALabelHasItsLimit() {
		assertThat(get("/api/topics?q=" + "x".repeat(500)).status()).isEqualTo(200);
		assertThat(get("/api/topics?q=" + "x".repeat(501)).error(0).get("parameter").asString()).isEqualTo("q");
	}

	@Test
	void topicsCountThePapersOfNarrowerOnes() {
		Answer topics = get("/api/topics");
		assertThat(topics.results("id")).containsExactly("large-models", "compression", "kv-cache", "alignment", "dpo",
				"quantization", "watermarks");
		assertThat(topics.results("papers")).containsExactly("6", "5", "4", "2", "2", "2", "0");
		assertThat(get("/api/topics?min_papers=3").results("id")).containsExactly("large-models", "compression",
				"kv-cache");
		assertThat(get("/api/topics?q=cache&sort=id").results("id")).containsExactly("kv-cache");
		assertThat(get("/api/topics?q=" + encode("вод")).results("id")).containsExactly("watermarks");
		assertThat(get("/api/topics?q=" + encode("!")).status()).isEqualTo(400);
		assertThat(get("/api/topics?per_page=3&page=2").results("id")).containsExactly("alignment", "dpo",
				"quantization");
		assertThat(get("/api/topics/dpo").json().at("/broader/0").asString()).isEqualTo("alignment");
	}

	@Test
	void peopleDaysAndDigestsAreCountedHonestly() {
		Answer reviewers = get("/api/reviewers?sort=name");
		assertThat(reviewers.results("id")).containsExactly("anna-severina", "boris-lugovoy", "vera-lugovaya",
				"gleb-severina", "pavel-temirchev");
		assertThat(reviewers.results("papers")).containsExactly("3", "5", "4", "0", "3");
		assertThat(reviewers.results("digests")).containsExactly("2", "2", "2", "0", "1");
		assertThat(get("/api/reviewers/vera-lugovaya/papers?conference=iclr-2025").results("attribution"))
			.containsExactly("summary");
		assertThat(get("/api/conferences").results("papers")).containsExactly("2", "6");
		assertThat(get("/api/conferences/iclr-2025/days").results("number")).containsExactly("1", "2", "10");
		assertThat(get("/api/days/iclr-2025-day-2/papers").results("id")).containsExactly("bits-and-caches",
				"preferences-without-pairs", "small-models");
		assertThat(get("/api/digests?sort=published_at:desc").results("id")).containsExactly("posts-2", "posts-1",
				"acl-posts", "posts-3");
		JsonNode digest = get("/api/digests/posts-2").json();
		assertThat(digest.at("/summaries/2/reviewers/0/id").asString()).isEqualTo("vera-lugovaya");
		assertThat(get("/api/digests/posts-3").json().get("conference").asString()).isEqualTo("iclr-2025");
	}

}

@EmbeddedStore
class EmbeddedEvidenceIT extends EvidenceContract {

}

@ServerStore
class ServerEvidenceIT extends EvidenceContract {

}
