package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.postergraph.catalog.ImportRecords;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Past imports, and the end of one that somebody does not want. */
abstract class ImportJobsContract extends JobQuestions {

	private static final String DIGEST = """
			# Постеры первого дня ICML 2025

			## Smaller Caches for Longer Chats

			Авторы сжимают kv-кэш вчетверо.

			## Preferences Without Pairs

			Модель учат с DPO по одному ответу.

			Постеры увидели Анна Верескова и Олег Константиновский

			""";

	private static final String SECOND_PAPER = "## Preferences Without Pairs\n\nМодель учат с DPO по одному ответу.\n\n";

	@Autowired
	private ImportRecords records;

	@Test
	void whoImportedWhatAndWhatItChangedIsKept() throws Exception {
		byte[] page = fixture("imports/channel.txt");
		JsonNode report = report(upload(IMPORTS, Map.of("channel.txt", page)));

		JsonNode item = get(IMPORTS).json().at("/results/0");
		for (JsonNode each : List.of(item, get(IMPORTS + "/" + report.get("id").asString()).json())) {
			assertThat(each.get("id")).isEqualTo(report.get("id"));
			assertThat(each.get("by").asString()).isEqualTo("curator");
			assertThat(each.get("state").asString()).isEqualTo("done");
			assertThat(each.at("/inputs/0/name").asString()).isEqualTo("channel.txt");
			assertThat(each.at("/inputs/0/bytes").asInt()).isEqualTo(page.length);
			assertThat(each.at("/inputs/0/content_hash").asString())
				.isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(page)));
			assertThat(List.of("submitted_at", "started_at", "ended_at"))
				.extracting((time) -> Instant.parse(each.get(time).asString()))
				.isSorted();
			assertCounts(each.get("papers"), 4, 0, 0);
			assertThat(each.at("/database/nodes_created").asInt()).isPositive();
		}
		assertThat(item.has("posts")).as("a list is short").isFalse();
		assertThat(this.client
			.query("MATCH (j:ImportJob) RETURN j.by + ' ' + j.state + ' ' + j.sources[0] + ' ' + j.sizes[0]")
			.fetchAs(String.class)
			.all()).containsExactly("curator done channel.txt " + page.length);
	}

	@Test
	void aReportNamesWhatChanged() {
		JsonNode first = importMarkdown(DIGEST);
		assertThat(names(first, "papers", "created")).containsExactly("Smaller Caches for Longer Chats",
				"Preferences Without Pairs");
		assertThat(names(first, "topics", "created")).contains("KV cache");
		assertThat(names(first, "reviewers", "created")).containsExactlyInAnyOrder("Анна Верескова",
				"Олег Константиновский");

		JsonNode edited = importMarkdown(DIGEST.replace(SECOND_PAPER, "").replace(" и Олег Константиновский", ""));
		assertThat(names(edited, "papers", "unchanged")).containsExactly("Smaller Caches for Longer Chats");
		assertThat(names(edited, "papers", "removed")).containsExactly("Preferences Without Pairs");
		assertThat(names(edited, "reviewers", "removed")).containsExactly("Олег Константиновский");
		assertThat(names(edited, "topics", "removed")).isNotEmpty();
		assertThat(edited.at("/mentions/removed").asInt()).isPositive();
	}

	@Test
	void aPaperThatAnotherDigestHoldsIsNotRemoved() {
		importMarkdown(DIGEST + DIGEST.replace("первого", "второго"));

		JsonNode edited = importMarkdown(DIGEST.replace(SECOND_PAPER, "") + DIGEST.replace("первого", "второго"));

		assertCounts(edited.get("papers"), 0, 1, 1);
		assertThat(edited.at("/papers/removed").asInt()).isZero();
		assertThat(names(edited, "papers", "updated")).containsExactly("Preferences Without Pairs");
	}

	@Test
	void whatComesAndGoesWithinOneImportIsNotCounted() {
		Map<String, byte[]> files = new java.util.LinkedHashMap<>();
		files.put("1.md", DIGEST.getBytes(java.nio.charset.StandardCharsets.UTF_8));
		files.put("2.md", DIGEST.replace(SECOND_PAPER, "").getBytes(java.nio.charset.StandardCharsets.UTF_8));

		JsonNode report = report(upload(IMPORTS, files));

		assertCounts(report.get("papers"), 1, 0, 0);
		assertThat(report.at("/papers/removed").asInt()).isZero();
	}

	@Test
	void aDryRunIsListedAndLeavesNoRecord() {
		JsonNode dry = report(post(IMPORTS + "?dry_run=true", "text/markdown", DIGEST.getBytes()));

		assertThat(this.client
			.query("MATCH (n) WHERE NOT n:Topic AND NOT n:__Neo4jMigration AND NOT n:Revision RETURN count(n)")
			.fetchAs(Long.class)
			.one()).contains(0L);
		assertThat(get(IMPORTS + "?per_page=1").results("id")).containsExactly(dry.get("id").asString());
		assertThat(names(dry, "papers", "created")).hasSize(2);
	}

	@Test
	void pagesOfTheListNeverOverlap() {
		long before = get(IMPORTS).json().at("/meta/count").asLong();
		List<String> ids = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			String query = (i % 2 == 1) ? "?dry_run=true" : "";
			ids.add(0, report(post(IMPORTS + query, "text/markdown", DIGEST.getBytes())).get("id").asString());
		}

		List<String> pages = new ArrayList<>();
		for (int page = 1; page <= 3; page++) {
			pages.addAll(get(IMPORTS + "?per_page=2&page=" + page).results("id"));
		}

		assertThat(pages.subList(0, 5)).isEqualTo(ids);
		assertThat(pages).doesNotHaveDuplicates();
		assertThat(get(IMPORTS).json().at("/meta/count").asLong()).isEqualTo(before + 5);
		assertThat(get(IMPORTS + "?per_page=5&state=done").results("id")).isEqualTo(ids);
		assertThat(get(IMPORTS + "?state=running").results("id")).isEmpty();
		assertThat(get(IMPORTS + "?state=lost").allowed(0)).containsExactly("queued", "running", "done", "failed");
	}

	@Test
	void onlyTheNewestRecordsAreKept() {
		this.client
			.query("""
					UNWIND range(1, 2500) AS i
					CREATE (:ImportJob {id: 'old-' + i, state: 'done', queuedAt: datetime('2020-01-01T00:00Z') + duration({seconds: i})})
					""")
			.run();
		String newest = importMarkdown(DIGEST).get("id").asString();

		this.records.keepNewest(3);

		assertThat(this.client.query("MATCH (j:ImportJob) RETURN j.id ORDER BY j.queuedAt DESC")
			.fetchAs(String.class)
			.all()).containsExactly(newest, "old-2500", "old-2499");
	}

	@Test
	void aQueuedImportThatIsCancelledNeverRuns() {
		String running = start(150);
		String queued = queue(DIGEST.getBytes());

		assertThat(cancel(queued).status()).isEqualTo(204);

		JsonNode report = get(IMPORTS + "/" + queued).json();
		assertThat(report.get("state").asString()).isEqualTo("failed");
		assertThat(report.get("cancelled").asBoolean()).isTrue();
		assertThat(report.get("error").asString()).contains("curator");
		assertThat(report.has("started_at")).isFalse();
		assertThat(cancel(queued).status()).isEqualTo(409);
		assertThat(cancel(queued).type()).isEqualTo("application/problem+json");
		assertThat(get(IMPORTS + "/" + running).json().get("state").asString()).isEqualTo("running");
	}

	@Test
	void aRunningImportThatIsCancelledStopsAfterADigestAndTheNextOneCompletesIt() {
		String id = start(80);

		assertThat(cancel(id).status()).isEqualTo(202);
		await(() -> get(IMPORTS + "/" + id).json().get("state").asString().equals("failed"));

		JsonNode report = get(IMPORTS + "/" + id).json();
		assertThat(report.get("cancelled").asBoolean()).isTrue();
		assertThat(report.get("error").asString()).contains("Cancelled by curator");
		long stored = get("/api/digests").json().at("/meta/count").asLong();
		assertThat(stored).isEqualTo(report.at("/progress/done").asLong()).isBetween(1L, 79L);
		assertThat(get(IMPORTS + "?state=failed").results("id")).startsWith(id);
		assertThat(report(post(IMPORTS, "text/markdown", digests(80))).at("/papers/created").asLong())
			.isEqualTo(240 - 3 * stored);
		assertThat(cancel(id).status()).isEqualTo(409);
	}

	@Test
	void onlyACuratorCancelsAndOnlyWhatThereIs() {
		String id = importMarkdown(DIGEST).get("id").asString();

		assertThat(answer(this.rest.delete().uri(URI.create(IMPORTS + "/" + id)).exchange().returnResult(byte[].class))
			.status()).isEqualTo(401);
		assertThat(cancel(id).status()).isEqualTo(409);
		assertThat(cancel("nobody-made-it").status()).isEqualTo(404);
	}

}

@EmbeddedStore
class EmbeddedImportJobsIT extends ImportJobsContract {

}

@ServerStore
class ServerImportJobsIT extends ImportJobsContract {

}
