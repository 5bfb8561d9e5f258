package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** From a page or a file to answers. */
abstract class ImportContract extends ImportQuestions {

	private static final String CHANNEL = "imports/channel.txt";

	@Test
	void aChannelPageIsReportedWhole() {
		JsonNode report = importText(CHANNEL);

		assertThat(report.propertyNames()).contains("id", "state", "dry_run", "format", "digests", "summaries",
				"papers", "topics", "reviewers", "mentions", "posts", "issues", "merges", "database", "took_ms");
		assertThat(report.get("state").asString()).isEqualTo("done");
		assertThat(report.get("dry_run").asBoolean()).isFalse();
		assertThat(report.get("format").asString()).isEqualTo("telegram-text");
		assertThat(report.get("digests").asInt()).isEqualTo(2);
		assertThat(report.get("summaries").asInt()).isEqualTo(4);
		assertCounts(report.get("papers"), 4, 0, 0);
		assertCounts(report.get("reviewers"), 2, 0, 0);
		assertThat(report.at("/topics/created").asInt()).isGreaterThanOrEqualTo(2);
		assertThat(report.at("/mentions/created").asInt()).isGreaterThanOrEqualTo(4);
		assertThat(report.get("issues")).as(report.get("issues").toString()).isEmpty();
		assertThat(report.get("posts")).hasSize(2);
		assertThat(report.at("/posts/0/heading").asString()).isEqualTo("Постеры первого дня ICML 2025");
		assertThat(report.at("/posts/0/outcome").asString()).isEqualTo("digest");
		assertThat(report.at("/posts/0/papers").asInt()).isEqualTo(2);
		assertThat(report.at("/posts/0/day/number").asInt()).isEqualTo(1);
		assertThat(report.at("/posts/0/day/basis").asString()).isEqualTo("stated");
		assertThat(report.at("/posts/0/day/evidence").asString()).isEqualTo("первого дня");
		assertThat(report.at("/posts/1/day/basis").asString()).isEqualTo("inferred");
		assertThat(report.get("merges")).hasSize(1);
		assertThat(report.at("/merges/0/kind").asString()).isEqualTo("reviewer");
		assertThat(report.at("/merges/0/reason").asString()).isNotBlank();
		for (String counter : List.of("nodes_created", "relationships_created", "properties_set")) {
			assertThat(report.at("/database/" + counter).asInt()).as(counter).isPositive();
		}
	}

	@Test
	void whatWasImportedAnswersTheQuestions() {
		importText(CHANNEL);

		assertThat(get("/api/papers?topic=" + encode("KV-кэш")).results("id"))
			.containsExactlyInAnyOrder("smaller-caches-for-longer-chats", "evicting-keys-by-attention");
		assertThat(get("/api/papers?topic=preference-optimization").results("id"))
			.containsExactlyInAnyOrder("preferences-without-pairs", "better-pairs-for-alignment");
		for (String spelling : List.of("Олег Константиновский", "Олег Констатиновский")) {
			assertThat(get("/api/papers?reviewer=" + encode(spelling)).results("id")).as(spelling).hasSize(4);
		}
		assertThat(get("/api/papers?reviewer=" + encode("Верескова")).results("id")).hasSize(2);
		assertThat(get("/api/reviewers").results("name")).hasSize(2);
		assertThat(get("/api/papers?day=icml-2025-day-1").results("day/basis")).containsExactly("stated", "stated");
		assertThat(get("/api/papers?day=icml-2025-day-2").results("day/basis")).containsExactly("inferred", "inferred");
		JsonNode related = get("/api/papers/smaller-caches-for-longer-chats/related").json().at("/results/0");
		assertThat(related.at("/paper/id").asString()).isEqualTo("evicting-keys-by-attention");
		assertThat(related.at("/shared/0/topic").asString()).isEqualTo("kv-cache");
		assertThat(related.at("/shared/0/here").asString()).isEqualTo("kv-кэш");
		assertThat(related.at("/shared/0/there").asString()).isEqualTo("kv-кэша");
	}

	@Test
	void everyQuoteStandsAtItsOffsets() {
		report(post(IMPORTS, "text/markdown", fixture("imports/digest.md")));
		importText(CHANNEL);

		int quotes = 0;
		for (String paper : get("/api/papers").results("id")) {
			for (JsonNode summary : get("/api/papers/" + paper).json().get("summaries")) {
				for (JsonNode mention : summary.get("mentions")) {
					String text = summary.get("text").asString();
					assertThat(text.substring(mention.get("start").asInt(), mention.get("end").asInt())).as(text)
						.isEqualTo(mention.get("quote").asString());
					quotes++;
				}
			}
		}
		assertThat(quotes).isGreaterThanOrEqualTo(6);
	}

	@Test
	void theSameBytesAgainWriteNothing() {
		importText(CHANNEL);
		List<String> before = content().dump();

		JsonNode again = importText(CHANNEL);

		again.get("database").forEach((counter) -> assertThat(counter.asInt()).isZero());
		assertCounts(again.get("papers"), 0, 0, 4);
		assertCounts(again.get("reviewers"), 0, 0, 2);
		assertThat(again.at("/topics/created").asInt() + again.at("/mentions/created").asInt()).isZero();
		assertThat(content().dump()).isEqualTo(before);
		assertThat(this.client.query("MATCH (i:Import) RETURN count(i)").fetchAs(Long.class).one()).contains(1L);
	}

	@Test
	void aDryRunReportsTheSameAndWritesNothing() {
		List<String> before = content().dump();

		JsonNode dry = report(post(IMPORTS + "?dry_run=true", "text/plain", fixture(CHANNEL)));

		assertThat(content().dump()).isEqualTo(before);
		assertThat(this.client.query("MATCH (i:Import) RETURN count(i)").fetchAs(Long.class).one()).contains(0L);
		assertThat(dry.get("dry_run").asBoolean()).isTrue();
		JsonNode real = importText(CHANNEL);
		for (String same : List.of("state", "format", "digests", "summaries", "papers", "topics", "reviewers",
				"mentions", "posts", "issues", "merges", "database", "furniture")) {
			assertThat(dry.get(same)).as(same).isEqualTo(real.get(same));
		}
	}

	@Test
	void aBrokenPostLosesNothingElse() {
		JsonNode report = importText("digest/telegram-text/broken-posts.txt");

		assertThat(report.get("state").asString()).isEqualTo("done");
		assertThat(values(report.get("posts"), "outcome")).containsExactly("digest", "unreadable", "digest", "digest",
				"digest");
		assertThat(values(report.get("issues"), "type")).contains("missing-title", "missing-text", "unreadable-name");
		JsonNode issue = report.at("/issues/0");
		assertThat(issue.get("severity").asString()).isEqualTo("error");
		assertThat(issue.get("line").asInt()).isEqualTo(15);
		assertThat(issue.get("excerpt").asString()).isEqualTo("Здесь забыли назвать статью, но подписались.");
		assertThat(get("/api/papers").results("id")).containsExactlyInAnyOrder("good-paper-at-the-start",
				"twice-is-enough", "nobody-signed-this-paper", "no-conference-no-day");
	}

	@Test
	void oneFileOfAFormIsImportedUnderItsName() {
		JsonNode report = report(upload(IMPORTS, Map.of("digest.md", fixture("imports/digest.md"))));

		assertThat(values(report.get("sources"))).containsExactly("digest.md");
		assertThat(report.get("format").asString()).isEqualTo("markdown");
		assertThat(report.at("/posts/0/source").asString()).isEqualTo("digest.md");
		assertThat(get("/api/papers").results("id")).containsExactlyInAnyOrder("a-cache-in-four-bits",
				"learning-to-judge");
		assertThat(get("/api/papers/a-cache-in-four-bits").json().at("/reviewers/0/id").asString())
			.isEqualTo("anna-vereskova");
	}

	@Test
	void ofSeveralFilesTheUnreadableOneLosesNothingElse() {
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put("channel.txt", fixture(CHANNEL));
		files.put("photo.zip", new byte[] { 'P', 'K', 3, 4, 0, 0 });
		files.put("digest.md", fixture("imports/digest.md"));

		JsonNode report = report(upload(IMPORTS, files));

		assertThat(report.get("state").asString()).isEqualTo("done");
		assertThat(values(report.get("sources"))).containsExactly("channel.txt", "photo.zip", "digest.md");
		assertThat(report.get("format").asString()).isEqualTo("telegram-text, markdown");
		assertCounts(report.get("papers"), 6, 0, 0);
		assertThat(report.get("issues")).hasSize(1);
		assertThat(report.at("/issues/0/source").asString()).isEqualTo("photo.zip");
		assertThat(report.at("/issues/0/severity").asString()).isEqualTo("error");
		assertThat(report.at("/issues/0/message").asString()).contains("ZIP");
		assertThat(get("/api/papers").json().at("/meta/count").asInt()).isEqualTo(6);
	}

	@Test
	void unreadableBytesAreAnIssueOfAnImportThatEnds() {
		Map<String, byte[]> bytes = Map.of("ZIP", new byte[] { 'P', 'K', 3, 4, 1 }, "NUL",
				"Постеры\u0000".getBytes(StandardCharsets.UTF_8), "UTF-8",
				"Постеры увидели".getBytes(java.nio.charset.Charset.forName("windows-1251")));
		bytes.forEach((named, body) -> {
			JsonNode report = report(post(IMPORTS, "text/plain", body));

			assertThat(report.get("state").asString()).isEqualTo("done");
			assertThat(values(report.get("issues"), "type")).containsExactly("unreadable-source");
			assertThat(report.at("/issues/0/severity").asString()).isEqualTo("error");
			assertThat(report.at("/issues/0/message").asString()).contains(named);
		});
		assertThat(get("/api/papers").json().at("/meta/count").asInt()).isZero();
	}

	@Test
	void importsAreListedTheNewestFirst() {
		String first = importText(CHANNEL).get("id").asString();
		String second = importText(CHANNEL).get("id").asString();

		assertThat(get(IMPORTS + "?per_page=2").results("id")).containsExactly(second, first);
		assertThat(get(IMPORTS + "?per_page=1&page=2").results("id")).containsExactly(first);
	}

	@Test
	void aTagHoldsForGetAndHead() {
		String one = IMPORTS + "/" + importText(CHANNEL).get("id").asString();
		for (String path : List.of(IMPORTS, one)) {
			Answer got = get(path);
			String tag = got.headers().get("ETag");
			assertThat(tag).as(path).isNotBlank();
			assertThat(got.headers()).containsEntry("Cache-Control", "no-cache");
			Answer head = ask(HttpMethod.HEAD, path, "");
			assertThat(head.status()).isEqualTo(200);
			assertThat(head.headers()).containsEntry("ETag", tag).containsEntry("Cache-Control", "no-cache");
			for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
				Answer known = ask(method, path, tag);
				assertThat(known.status()).as("%s %s", method, path).isEqualTo(304);
				assertThat(known.headers()).containsEntry("ETag", tag).containsEntry("Cache-Control", "no-cache");
			}
		}
		assertThat(ask(HttpMethod.HEAD, IMPORTS + "/nobody-made-it", "").headers()).doesNotContainKey("ETag");
	}

	@Test
	void aDryRunMayBeAskedForInAForm() {
		Answer answer = post(IMPORTS, "multipart/form-data; boundary=b", """
				--b\r
				Content-Disposition: form-data; name="dry_run"\r
				\r
				true\r
				--b\r
				Content-Disposition: form-data; name="file"; filename="a"\r
				\r
				x\r
				--b--\r
				""".getBytes(StandardCharsets.UTF_8));
		assertThat(report(answer).get("dry_run").asBoolean()).isTrue();
	}

	private Answer ask(HttpMethod method, String path, String known) {
		return answer(this.rest.method(method)
			.uri(URI.create(path))
			.headers((headers) -> headers.setIfNoneMatch(known))
			.exchange()
			.returnResult(byte[].class));
	}

	private static List<String> values(JsonNode list) {
		return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
	}

	private static List<String> values(JsonNode list, String field) {
		return StreamSupport.stream(list.spliterator(), false).map((each) -> each.get(field).asString()).toList();
	}

}

@EmbeddedStore
class EmbeddedImportIT extends ImportContract {

}

@ServerStore
class ServerImportIT extends ImportContract {

}
