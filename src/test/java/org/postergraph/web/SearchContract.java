package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;
import tools.jackson.databind.JsonNode;

abstract class SearchContract extends RestQuestions {

	@Test
	void aNameIsFoundInEitherAlphabetAndWithTypos() {
		for (String name : new String[] { "Temirchev", "Темирчев", "temerchev", "Павел Темирчев", "темирчёв" }) {
			assertThat(search(name).at("/results/0/id").asString()).as(name).isEqualTo("pavel-temirchev");
		}
		assertThat(search("Темирчев").at("/results/0/kind").asString()).isEqualTo("reviewer");
		assertThat(search("KV-кэш").at("/results/0/id").asString()).isEqualTo("kv-cache");
		assertThat(search("KV-кэш").at("/results/0/score").asDouble()).isEqualTo(1);
	}

	@Test
	void papersComeWithTheWordsWhereTheyStand() {
		JsonNode results = search("режут кэш").get("results");
		assertThat(results.at("/0/id").asString()).isEqualTo("thin-caches");
		JsonNode fragment = results.at("/0/fragments/0");
		assertThat(fragment.get("field").asString()).isEqualTo("text");
		String text = fragment.get("text").asString();
		assertThat(fragment.get("highlights")).isNotEmpty();
		fragment.get("highlights")
			.forEach((range) -> assertThat(
					text.substring(range.get("start").asInt(), range.get("end").asInt()).toLowerCase())
				.containsAnyOf("режут", "кэш"));
	}

	@Test
	void wordsCountInAnyFormWithTyposAndAnyOfThemAtLast() {
		assertThat(ids("квантизации")).contains("quantization", "bits-and-caches");
		assertThat(ids("квонтизация")).contains("quantization", "bits-and-caches");
		assertThat(ids("caches")).contains("thin-caches", "bits-and-caches");
		assertThat(ids("Temirchev квантизация")).contains("pavel-temirchev", "quantization");
		assertThat(ids("zzzzzzzzzzzz")).isEmpty();
	}

	@Test
	void aRankedListHasPages() {
		JsonNode all = search("кэш");
		assertThat(all.at("/meta/count").asInt()).isGreaterThan(1);
		assertThat(get("/api/search?per_page=1&page=2&q=" + encode("кэш")).results("id"))
			.containsExactly(all.at("/results/1/id").asString());
		assertThat(get("/api/search?q=" + encode("*:*")).error(0).get("parameter").asString()).isEqualTo("q");
		assertThat(get("/api/search").error(0).get("parameter").asString()).isEqualTo("q");
		assertThat(get("/api/search?q=" + "x".repeat(501)).status()).isEqualTo(400);
	}

	@Test
	void topicsThatOccurTogetherComeWithCountAndLift() {
		Answer answer = get("/api/topics/" + encode("Квантизация") + "/related");
		assertThat(answer.results("id")).containsExactly("kv-cache");
		JsonNode first = answer.json().at("/results/0");
		assertThat(first.get("together").asInt()).isEqualTo(2);
		assertThat(first.get("papers").asInt()).isEqualTo(4);
		assertThat(first.get("lift").asDouble()).isEqualTo(2.0 * 9 / (2 * 4));
		assertThat(get("/api/topics/watermarks/related").results("id")).isEmpty();
	}

	@Test
	void pathsTellStepByStepHowTwoPapersHangTogether() {
		Answer answer = get("/api/papers/few-bits/paths?to=bits-and-caches");
		assertThat(answer.results("length")).containsOnly("2");
		JsonNode step = answer.json().at("/results/0/steps/0");
		assertThat(step.at("/from/id").asString()).isEqualTo("few-bits");
		assertThat(step.get("text").asString()).startsWith("\"Few Bits Are Enough\" ");
		assertThat(answer.json().toString()).contains("is about Quantization.", "was seen by Борис Луговой.");
		assertThat(get("/api/papers/few-bits/paths?to=few-bits").results("length")).isEmpty();
		assertThat(get("/api/papers/few-bits/paths?to=nix").error(0).get("parameter").asString()).isEqualTo("to");
		assertThat(get("/api/papers/nix/paths?to=few-bits").status()).isEqualTo(404);
	}

	private JsonNode search(String words) {
		Answer answer = get("/api/search?q=" + encode(words));
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		return answer.json();
	}

	private List<String> ids(String words) {
		return get("/api/search?q=" + encode(words)).results("id");
	}

}

@EmbeddedStore
class EmbeddedSearchIT extends SearchContract {

}

@ServerStore
class ServerSearchIT extends SearchContract {

}
