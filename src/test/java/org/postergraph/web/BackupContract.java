package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postergraph.support.ChannelPosts;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** A backup gives the graph that it was written from. */
abstract class BackupContract extends ReviewQuestions {

	private static final Path PAGE = Path.of("../shared/seeds/dushny-nlp-iclr-2025.txt");

	private static final String EXPORT = "/api/export?format=jsonl";

	private static final String NDJSON = "application/x-ndjson";

	private static final String KEY = "---\nkey: stands/1\n---\n\n";

	private String backup() {
		Answer answer = get(EXPORT);
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		assertThat(answer.type()).isEqualTo(NDJSON);
		return answer.body();
	}

	private JsonNode importBackup(String backup) {
		JsonNode report = report(post(IMPORTS, NDJSON, backup.getBytes(StandardCharsets.UTF_8)));
		assertThat(report.get("state").asString()).as(report.toString()).isEqualTo("done");
		assertThat(report.get("format").asString()).isEqualTo("postergraph-jsonl");
		return report;
	}

	/** Changes nothing where it came from; makes the same graph and backup elsewhere. */
	private String assertComesBack() {
		List<String> graph = content().dump();
		String backup = backup();
		JsonNode again = importBackup(backup);
		assertNothingWritten(again);
		assertCounts(again.get("papers"), 0, 0, again.get("summaries").asInt());
		assertThat(content().dump()).isEqualTo(graph);
		content().clear();
		JsonNode report = importBackup(backup);
		assertThat(report.get("issues")).as(report.toString()).isEmpty();
		assertThat(content().dump()).isEqualTo(graph);
		assertThat(backup()).isEqualTo(backup);
		return backup;
	}

	@Test
	void theRealPage() throws IOException {
		assumeThat(PAGE).as("the real page lies at " + PAGE).exists();
		report(post(IMPORTS, "text/plain", Files.readAllBytes(PAGE)));

		assertThat(assertComesBack().lines()).hasSize(5);
	}

	@Test
	void anInferredDayStaysInferred() {
		importText("imports/channel.txt");

		assertThat(assertComesBack()).contains("\"basis\":\"inferred\"").contains("\"basis\":\"stated\"");
	}

	@Test
	void whatSeveralFormatsToldOfAPost() {
		List<String> texts = Stream
			.of(new String(fixture("imports/posts.txt"), StandardCharsets.UTF_8).split("\n====\n"))
			.map(String::strip)
			.filter((text) -> !text.isEmpty())
			.toList();
		ChannelPosts posts = new ChannelPosts("Стендовый дневник", "channel_of_posts", texts, Set.of());
		report(post(IMPORTS, "application/json", posts.json().getBytes(StandardCharsets.UTF_8)));
		report(post(IMPORTS, "text/html", posts.html().getBytes(StandardCharsets.UTF_8)));

		assertThat(assertComesBack()).contains("\"source_keys\":[\"1700000077/", "\"published_at\":\"2025-04-",
				"\"author_signature\":\"Редакция\"", "\"format\":\"telegram-json\"");
	}

	@Test
	void editedDigestsAndThoseOfOneHeading() {
		String first = KEY + digest("первого", "Smaller Caches for Longer Chats", "Анна Верескова и Олег Кленов")
			.replace("кэш.", "кэш: https://arxiv.org/abs/2502.07864v2\n\nСмотрела Анна Верескова");
		importMarkdown(first);
		importMarkdown(first.replace("Smaller Caches", "Even Smaller Caches"));
		importMarkdown(
				first.replace("Smaller Caches", "Far Smaller Caches").replace("# Постеры первого", "# Стенды пятого"));
		importMarkdown(digest("второго", "Preferences Without Pairs", "Олег Кленов"));
		importMarkdown(digest("второго", "Learning to Judge", "Пётр Дубов"));

		assertThat(assertComesBack()).contains("\"former\":[{\"title\":\"Smaller Caches for Longer Chats\"",
				"\"id\":\"postery-vtorogo-dnya-icml-2025-2\"", "https://arxiv.org/abs/2502.07864\"");
	}

	@Test
	void decisionsOfTheReviewQueue() {
		importMarkdown(TYPO);
		decide(only(QUEUE + "?state=merged&kind=reviewer"), "undo");
		decide(only(QUEUE + "?state=merged&kind=paper"), "undo");
		importMarkdown(DOUBT.replace("ICML", "EMNLP"));
		decide(only(QUEUE + "?state=open"), "confirm");
		assertThat(assertComesBack()).contains("\"state\":\"undone\"", "\"state\":\"confirmed\"");

		JsonNode confirmed = only(QUEUE + "?state=confirmed");
		decide(confirmed, "undo");
		decide(confirmed, "confirm");
		assertComesBack();
	}

	@Test
	void aRefusalStaysAndANewerDecisionToo() {
		importMarkdown(DOUBT);
		JsonNode item = only(QUEUE + "?state=open");
		decide(item, "refuse");
		String refused = assertComesBack();
		decide(item, "undo");
		decide(item, "confirm");
		List<String> confirmed = content().dump();

		assertNothingWritten(importBackup(refused));
		assertThat(content().dump()).isEqualTo(confirmed);
	}

	@Test
	void oneTitleInTwoConferences() {
		String first = digest("первого", "Learning to Judge", "Анна Верескова");
		importMarkdown(first);
		importMarkdown(first.replace("ICML 2025", "EMNLP 2025"));
		assertThat(get("/api/papers").results("id")).containsExactlyInAnyOrder("learning-to-judge",
				"learning-to-judge-emnlp-2025");
		assertComesBack();

		importMarkdown(first.replace("Learning to Judge", "Preferences Without Pairs").replace("Сжимают", "Ищут"));
		importMarkdown(digest("первого", "Preferences Without Pairs", "Анна Верескова").replace("Сжимают", "Ищут"));
		assertComesBack();
	}

	@Test
	void aBackupThatIsCutOffImportsWhatIsWhole() {
		importText("imports/channel.txt");
		String backup = backup();
		String cut = backup.substring(0, backup.indexOf("Анна Верескова"));
		content().clear();

		JsonNode report = importBackup(cut);

		assertThat(report.get("digests").asInt()).isEqualTo(1);
		assertThat(report.get("issues")).hasSize(1);
		assertThat(report.at("/issues/0/type").asString()).isEqualTo("broken-off");
		assertThat(report.at("/issues/0/line").asInt()).isEqualTo(3);
		assertThat(importBackup(backup.substring(0, backup.lastIndexOf("{"))).at("/issues/0/line").asInt())
			.isEqualTo(4);
	}

	@Test
	void aBackupIsTaggedWithTheGraphsRevision() {
		importText("imports/channel.txt");
		Answer answer = get(EXPORT);
		String tag = answer.headers().getOrDefault("ETag", "");

		assertThat(tag).isNotEmpty();
		assertThat(answer.headers().get("Cache-Control")).isEqualTo("no-cache");
		assertThat(answer(this.rest.get()
			.uri(URI.create(EXPORT))
			.header("If-None-Match", tag)
			.exchange()
			.returnResult(byte[].class)).status()).isEqualTo(304);
		Answer head = answer(
				this.rest.method(HttpMethod.HEAD).uri(URI.create(EXPORT)).exchange().returnResult(byte[].class));
		assertThat(head.headers().get("ETag")).isEqualTo(tag);
		assertThat(head.type()).isEqualTo(NDJSON);
		assertThat(get("/api/export?format=skos").body()).startsWith("@prefix");
		assertThat(get("/api/export?format=xls").allowed(0)).containsExactlyInAnyOrder("jsonl", "graphml", "gexf",
				"skos");
	}

	@Test
	void anEmptyGraphGivesAnEmptyBackup() {
		assertThat(backup()).isEqualTo("{\"type\":\"postergraph\",\"version\":1}\n{\"type\":\"end\"}\n");
		assertThat(importBackup(backup()).at("/issues/0/type").asString()).isEqualTo("no-digest");
	}

}

@EmbeddedStore
class EmbeddedBackupIT extends BackupContract {

}

@ServerStore
class ServerBackupIT extends BackupContract {

}
