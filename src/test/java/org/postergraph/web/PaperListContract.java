package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import tools.jackson.databind.JsonNode;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;

abstract class PaperListContract extends RestQuestions {

	@Test
	void filtersNarrowTheListAndSeveralTopicsAreAllMeantUnlessAnyIsAskedFor() {
		assertThat(get("/api/papers?topic=kv-cache&topic=quantization").results("id"))
			.containsExactly("bits-and-caches", "few-bits");
		assertThat(get("/api/papers?topic=dpo&topic=quantization&topic_match=any").results("id"))
			.containsExactly("bits-and-caches", "few-bits", "margins-in-dpo", "preferences-without-pairs");
		assertThat(get("/api/papers?topic=compression").results("id")).as("narrower topics count").hasSize(5);
		assertThat(get("/api/papers?topic=compression&narrower=false").results("id")).containsExactly("small-models");
		assertThat(get("/api/papers?topic=quantization&role=passing").results("id")).containsExactly("thin-caches");
		assertThat(get("/api/papers?reviewer=anna-severina&reviewer=boris-lugovoy&day=iclr-2025-day-1").results("id"))
			.containsExactly("few-bits", "thin-caches");
		assertThat(get("/api/papers?conference=acl-2024&conference=iclr-2025&digest=posts-3&digest=acl-posts")
			.results("id")).containsExactly("caches-for-dialogue", "few-bits", "margins-in-dpo", "silent-paper");
	}

	@Test
	void groupsCountTheWholeListWhateverThePage() {
		JsonNode answer = get("/api/papers?per_page=1&group_by=day&topic=compression").json();
		assertThat(answer.get("groups").toString())
			.startsWith("[{\"key\":\"iclr-2025-day-1\",\"label\":\"ICLR 2025, day 1\",\"count\":2}");
		assertThat(get("/api/papers?group_by=author").allowed(0)).contains("topic", "status");
	}

	@Test
	void aCursorNeitherRepeatsNorSkipsPapersWhileOthersComeAndGo() {
		Answer first = get("/api/papers?cursor=*&per_page=3");
		assertThat(first.results("id")).hasSize(3);
		try (Session session = this.driver.session()) {
			session
				.run("CREATE (:Paper {id: 'a-newcomer', title: 'A Newcomer', conference: 'iclr-2025', titleKey: 'a'})")
				.consume();
			session.run("MATCH (p:Paper {id: $id}) DETACH DELETE p", Map.of("id", first.results("id").get(0)))
				.consume();
		}
		List<String> seen = new ArrayList<>(first.results("id"));
		Answer answer = first;
		while (!answer.json().at("/meta/next_cursor").isNull()) {
			String link = link(answer, "next");
			answer = get("/api/papers?per_page=3&cursor=" + answer.json().at("/meta/next_cursor").asString());
			assertThat(get(link).results("id")).isEqualTo(answer.results("id"));
			seen.addAll(answer.results("id"));
		}
		assertThat(seen).doesNotHaveDuplicates()
			.isSorted()
			.containsAll(get("/api/papers").results("id").stream().filter((id) -> !id.equals("a-newcomer")).toList());
	}

	@Test
	void aCursorThroughWordsWithTyposStaysWithThemWhenAnImportBringsTheWordItself() {
		String list = "/api/papers?per_page=1&q=" + encode("квонтизация") + "&cursor=";
		List<String> all = get("/api/papers?q=" + encode("квонтизация")).results("id").stream().sorted().toList();
		assertThat(all).hasSizeGreaterThan(1);
		Answer answer = get(list + "*");
		List<String> seen = new ArrayList<>(answer.results("id"));
		try (Session session = this.driver.session()) {
			session.run("MATCH (p:Paper {id: $id}) SET p.title = 'Квонтизация'", Map.of("id", all.get(0))).consume();
			session.run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()").consume();
		}
		while (!answer.json().at("/meta/next_cursor").isNull()) {
			answer = get(list + answer.json().at("/meta/next_cursor").asString());
			seen.addAll(answer.results("id"));
		}
		assertThat(seen).isEqualTo(all);
	}

	@Test
	void aCursorGoesByIdAndIsNoPlaceToWriteAnything() {
		for (String query : List.of("cursor=*&page=2", "cursor=*&sort=title", "cursor=%D1%8F", "cursor=%25%25",
				"cursor=gICA")) {
			assertThat(get("/api/papers?" + query).error(0).get("parameter").asString()).isEqualTo("cursor");
		}
	}

	@Test
	void whatAnOfficialProgrammeSaysFiltersToo() {
		assertThat(get("/api/papers?author=ada-lind&author=chen-wu").results("id")).containsExactly("margins-in-dpo");
		assertThat(get("/api/papers?keyword=model-compression&topic=kv-cache&status=poster").results("id"))
			.containsExactly("thin-caches");
		JsonNode paper = get("/api/papers/margins-in-dpo").json();
		assertThat(paper.get("authors").toString()).isEqualTo("[\"Bea Lind\",\"Ada Lind\",\"Chen Wu\"]");
		assertThat(paper.get("keywords").toString()).isEqualTo("[\"Preference learning\"]");
		assertThat(paper.get("status").asString()).isEqualTo("spotlight");
		assertThat(get("/api/papers?group_by=status").json().at("/groups/0").toString())
			.isEqualTo("{\"key\":\"poster\",\"label\":\"poster\",\"count\":2}");
	}

	@Test
	void wordsFindPapersInAnyFormLanguageAndWithTypos() {
		assertThat(get("/api/papers?q=" + encode("кэшу")).results("id")).contains("thin-caches");
		assertThat(get("/api/papers?q=cache").results("id")).contains("thin-caches", "few-bits");
		assertThat(get("/api/papers?q=" + encode("квантизацией ключа")).results("id"))
			.containsExactly("bits-and-caches");
		assertThat(get("/api/papers?q=" + encode("квонтизация")).results("id")).contains("bits-and-caches");
		assertThat(get("/api/papers?q=" + encode("KV-кэш вдвое") + "&reviewer=anna-severina").results("id"))
			.containsExactly("thin-caches");
		assertThat(get("/api/papers?q=zzzzzzzz").results("id")).isEmpty();
		assertThat(get("/api/papers?q=" + encode("!\"(")).error(0).get("parameter").asString()).isEqualTo("q");
		assertThat(get("/api/papers?q=" + encode("AND OR NOT title:* ~9 ^ [a TO b]")).status()).isEqualTo(200);
	}

	@Test
	void linksLeadFromPageToPageInAnyOrder() {
		assertPages("sort=title:desc&topic=compression",
				List.of("thin-caches", "small-models", "few-bits", "caches-for-dialogue", "bits-and-caches"));
		assertPages("sort=score:desc&topic=compression",
				List.of("thin-caches", "few-bits", "bits-and-caches", "caches-for-dialogue", "small-models"));
	}

	/** Follows the links from page to page. */
	private void assertPages(String query, List<String> expected) {
		List<String> seen = new ArrayList<>();
		String next = "/api/papers?per_page=2&" + query;
		while (next != null) {
			Answer answer = get(next);
			assertThat(answer.status()).as(answer.body()).isEqualTo(200);
			assertThat(answer.results("id")).hasSizeLessThanOrEqualTo(2);
			seen.addAll(answer.results("id"));
			next = link(answer, "next");
		}
		assertThat(seen).as(query).isEqualTo(expected);
	}

	private static String link(Answer answer, String relation) {
		return Stream.of(answer.headers().get("Link").split(", "))
			.filter((link) -> link.endsWith("; rel=\"" + relation + "\""))
			.map((link) -> link.substring(1, link.indexOf('>')))
			.findFirst()
			.orElse(null);
	}

	@Test
	void aNameServesWhereAnIdDoes() {
		assertThat(understood("topic=" + encode("KV-кэш"), "topic")).isEqualTo("kv-cache");
		assertThat(understood("topic=" + encode("Key-Value Cache"), "topic")).isEqualTo("kv-cache");
		assertThat(understood("topic=" + encode("прямая"), "topic")).isEqualTo("400");
		assertThat(understood("reviewer=" + encode("Темирчев"), "reviewer")).isEqualTo("pavel-temirchev");
		assertThat(understood("reviewer=" + encode("А. Северина"), "reviewer")).isEqualTo("anna-severina");
		assertThat(understood("conference=" + encode("ICLR 2025"), "conference")).isEqualTo("iclr-2025");
		assertThat(understood("day=" + encode("ICLR 2025, day 1"), "day")).isEqualTo("iclr-2025-day-1");
		assertThat(understood("digest=Posts-1", "digest")).isEqualTo("posts-1");
		assertThat(understood("author=Ranny", "author")).isEqualTo("oleg-ranny");
		assertThat(understood("keyword=" + encode("Model Compression"), "keyword")).isEqualTo("model-compression");
		assertThat(understood("status=Poster", "status")).isEqualTo("poster");
		assertThat(get("/api/papers/" + encode("Small models: long texts")).json().get("id").asString())
			.isEqualTo("small-models");
		assertThat(get("/api/topics/" + encode("Квантизация") + "/papers").results("id"))
			.containsExactly("bits-and-caches", "few-bits");
		assertThat(get("/api/reviewers/" + encode("Темирчев")).json().get("papers").asInt()).isEqualTo(3);
	}

	private String understood(String query, String filter) {
		Answer answer = get("/api/papers?" + query);
		return (answer.status() == 200) ? answer.json().at("/meta/query/" + filter + "/0").asString()
				: String.valueOf(answer.status());
	}

	@Test
	void aSurnameOfTwoPeopleNamesNeitherAndTheAnswerNamesBoth() {
		Answer answer = get("/api/papers?reviewer=" + encode("Северина"));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.allowed(0)).containsExactlyInAnyOrder("anna-severina", "gleb-severina");
	}

	@Test
	void anUnknownNameInAFilterIsRefusedWithTheNearestKnownOnes() {
		assertThat(get("/api/papers?topic=quantisation").allowed(0)).contains("quantization");
		assertThat(get("/api/papers?reviewer=" + encode("Темирчёв Павел")).allowed(0)).isEmpty();
		assertThat(get("/api/papers?reviewer=" + encode("Павел Тимирчев")).allowed(0)).contains("pavel-temirchev");
		assertThat(get("/api/papers?conference=iclr-2024").allowed(0)).startsWith("iclr-2025");
		assertThat(get("/api/papers?day=iclr-2025-day-3").allowed(0)).contains("iclr-2025-day-1");
		assertThat(get("/api/papers?digest=post-1").allowed(0)).startsWith("posts-1");
		assertThat(get("/api/papers?author=Lind").allowed(0)).containsExactlyInAnyOrder("ada-lind", "bea-lind");
		assertThat(get("/api/papers?keyword=model-compresion").allowed(0)).containsExactly("model-compression");
		assertThat(get("/api/papers?status=posters").allowed(0)).startsWith("poster");
		Answer two = get("/api/papers?topic=nix&reviewer=niemand");
		assertThat(two.error(0).get("parameter").asString()).isEqualTo("topic");
		assertThat(two.error(1).get("parameter").asString()).isEqualTo("reviewer");
	}

	@Test
	void whatIsNotUnderstoodIsRefusedAndSaysWhatIsAllowed() {
		assertThat(get("/api/papers?topics=dpo").allowed(0)).contains("topic", "per_page").doesNotContain("topics");
		assertThat(get("/api/papers?sort=date").allowed(0)).containsExactly("title", "title:desc", "day", "score:desc");
		assertThat(get("/api/papers?role=SUBJECT").allowed(0)).containsExactly("subject", "compared", "passing", "any");
		assertThat(get("/api/papers?topic_match=some").error(0).get("parameter").asString()).isEqualTo("topic_match");
		assertThat(get("/api/papers?narrower=maybe").allowed(0)).containsExactly("true", "false");
		assertThat(get("/api/papers?per_page=101").error(0).get("parameter").asString()).isEqualTo("per_page");
		assertThat(get("/api/papers?per_page=101").allowed(0)).containsExactly("1..100");
		assertThat(get("/api/papers?page=0").error(0).get("parameter").asString()).isEqualTo("page");
		assertThat(get("/api/papers?page=99999999999").error(0).get("parameter").asString()).isEqualTo("page");
		assertThat(get("/api/papers?page=101&per_page=100").error(0).get("parameter").asString()).isEqualTo("page");
		assertThat(get("/api/papers?page=100&per_page=100").status()).isEqualTo(200);
		assertThat(get("/api/papers?page=1&page=2").error(0).get("parameter").asString()).isEqualTo("page");
		assertThat(get("/api/papers?topic=").error(0).get("parameter").asString()).isEqualTo("topic");
		assertThat(get("/api/papers?sort=score:desc").error(0).get("parameter").asString()).isEqualTo("sort");
		assertThat(get("/api/papers?" + "topic=dpo&".repeat(21)).error(0).get("parameter").asString())
			.isEqualTo("topic");
		assertThat(get("/api/topics?min_papers=-1").error(0).get("parameter").asString()).isEqualTo("min_papers");
	}

	@Test
	void aCommaIsPartOfANameAndDoesNotDivideIt() {
		Answer answer = get("/api/papers?topic=" + encode("kv-cache,dpo"));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.json().get("errors")).hasSize(1);
	}

	@Test
	void anAnswerHasATagThatHoldsUntilTheGraphChanges() {
		Answer first = get("/api/papers");
		String tag = first.headers().get("ETag");
		assertThat(first.headers().get("Cache-Control")).isEqualTo("no-cache");
		assertThat(statusIfNoneMatch("/api/papers", "\"other\", W/" + tag)).isEqualTo(304);
		assertThat(statusIfNoneMatch("/api/papers", "\"other\"")).isEqualTo(200);
		try (var session = this.driver.session()) {
			session.run("MERGE (r:Revision {id: 'graph'}) SET r.value = timestamp()").consume();
		}
		assertThat(get("/api/papers").headers().get("ETag")).isNotEqualTo(tag);
		assertThat(statusIfNoneMatch("/api/papers", tag)).isEqualTo(200);
		assertThat(get("/api/papers/nix").headers()).as("a problem").doesNotContainKey("ETag");
	}

	@Test
	void aTagIsOfOneAddressSoThatNothingIsUnchangedThatNeverWas() {
		String tag = get("/api/papers").headers().get("ETag");
		assertThat(statusIfNoneMatch("/api/papers/nix", tag)).isEqualTo(404);
		assertThat(statusIfNoneMatch("/api/papers?topic=nix", tag)).isEqualTo(400);
		assertThat(statusIfNoneMatch("/api/papers?topic=kv-cache", tag)).isEqualTo(200);
		assertThat(statusIfNoneMatch("/api/papers", "\"other\"", tag)).as("two header lines").isEqualTo(304);
	}

	@Test
	void headGivesTheHeadersOfGetAlone() {
		Answer got = get("/api/papers");
		Answer head = answer(this.rest.head().uri("/api/papers").exchange().returnResult(byte[].class));
		assertThat(head.status()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		assertThat(head.headers().get("ETag")).isEqualTo(got.headers().get("ETag"));
		assertThat(head.headers().get("Link")).isEqualTo(got.headers().get("Link"));
	}

	private int statusIfNoneMatch(String path, String... tags) {
		return this.rest.get()
			.uri(path)
			.header("If-None-Match", tags)
			.exchange()
			.returnResult(byte[].class)
			.getStatus()
			.value();
	}

}

@EmbeddedStore
class EmbeddedPaperListIT extends PaperListContract {

}

@ServerStore
class ServerPaperListIT extends PaperListContract {

}
