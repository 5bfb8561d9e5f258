package org.postergraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postergraph.support.Service;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is remembered of imports when the process that ran them is gone. */
class ImportHistoryIT {

	private static final Duration PATIENCE = Duration.ofSeconds(180);

	private static final Pattern ADDRESS = Pattern.compile("API +(http://127\\.0\\.0\\.1:[0-9]+)");

	private final HttpClient http = HttpClient.newHttpClient();

	@TempDir
	private Path home;

	private Path vocabulary;

	private Path seeds;

	private String address = "";

	@BeforeEach
	void copySeed() throws IOException {
		this.seeds = Files.createDirectories(this.home.resolve("seeds"));
		this.vocabulary = this.home.resolve("topics.yaml");
		Files.copy(Path.of("seeds/iclr-2025-day-1.md"), this.seeds.resolve("iclr-2025-day-1.md"));
		Files.writeString(this.vocabulary, concept("kv-cache", "KV cache", "kv-кэш"));
	}

	@Test
	void aKilledImportIsFailedAndWhatEndedBeforeIsAsItWas() throws Exception {
		JsonNode ended;
		JsonNode killed;
		Process process = fork();
		try {
			ended = imported("# ICML 2025\n\n## A Paper of Its Own\n\nТекст.\n\nПостеры увидела Анна Верескова\n");
			killed = post("", digests(400));
			until("/api/imports/" + killed.get("id").asString(), (now) -> now.at("/progress/done").asInt() > 2);
		}
		finally {
			process.destroyForcibly().waitFor();
		}
		try (ConfigurableApplicationContext service = Service.start(this.home.resolve("store"), settings())) {
			this.address = "http://127.0.0.1:" + service.getEnvironment().getRequiredProperty("local.server.port");
			assertThat(get("/api/imports/" + ended.get("id").asString())).isEqualTo(ended);
			JsonNode report = get("/api/imports/" + killed.get("id").asString());
			assertThat(report.get("state").asString()).isEqualTo("failed");
			assertThat(report.get("error").asString()).contains("ended during this import", "import again");
			assertThat(report.at("/sources/0").asString()).isEqualTo("body");
			JsonNode list = get("/api/imports");
			assertThat(list.at("/meta/count").asInt()).as("the second start's seeds changed nothing").isEqualTo(3);
			assertThat(list.get("results")).extracting((item) -> item.get("by").asString())
				.containsExactly("curator", "curator", "seeds");
			assertThat(list.at("/results/2/inputs/0/name").asString()).isEqualTo("iclr-2025-day-1.md");
			assertEditedVocabularyIsRead();
		}
	}

	private void assertEditedVocabularyIsRead() throws Exception {
		Files.writeString(this.vocabulary, "concepts:\n  - id: kv-cache\n");
		JsonNode broken = ended(post("?reextract=true", ""));
		assertThat(broken.get("state").asString()).isEqualTo("failed");
		assertThat(broken.get("error").asString()).contains("topics.yaml", "line 2");

		Files.writeString(this.vocabulary, concept("language-model", "Language model", "языковая модель", "LLM"));
		JsonNode dry = ended(post("?reextract=true&dry_run=true", ""));
		assertThat(dry.at("/mention_changes/changes")).isNotEmpty();
		assertThat(get("/api/topics").at("/results/0/id").asString()).isEqualTo("kv-cache");
		JsonNode real = ended(post("?reextract=true", ""));
		assertThat(real.get("mention_changes")).isEqualTo(dry.get("mention_changes"));
		assertThat(get("/api/topics").at("/results/0/id").asString()).isEqualTo("language-model");
		assertThat(imported("# ICML 2025\n\n## Why\n\nLLM.\n\nПостеры увидела Анна Верескова\n").get("reextracted")
			.asInt()).isZero();
	}

	private static String concept(String id, String label, String... aliases) {
		return "concepts:\n  - id: %s\n    label: %s\n    label_ru: %s\n    aliases: [%s]\n".formatted(id, label, label,
				String.join(", ", aliases));
	}

	private static String digests(int count) {
		StringBuilder markdown = new StringBuilder();
		for (int i = 1; i <= count; i++) {
			markdown.append("# NeurIPS 2024: зал %d%n%n## Paper Number %d%n%nПро kv-кэш.%n%n".formatted(i, i))
				.append("Постеры увидела Анна Верескова\n\n");
		}
		return markdown.toString();
	}

	private String[] settings() {
		return new String[] { "postergraph.seeds=" + this.seeds, "postergraph.vocabulary=" + this.vocabulary };
	}

	private Process fork() throws Exception {
		Path output = Files.createDirectories(Path.of("target/logs")).resolve("import-history.log");
		Process process = Service.fork(this.home.resolve("store"), output, settings());
		Instant end = Instant.now().plus(PATIENCE);
		Matcher address = ADDRESS.matcher(Files.readString(output));
		while (!address.find()) {
			assertThat(process.isAlive() && Instant.now().isBefore(end)).as(Files.readString(output)).isTrue();
			TimeUnit.MILLISECONDS.sleep(200);
			address = ADDRESS.matcher(Files.readString(output));
		}
		this.address = address.group(1);
		return process;
	}

	private JsonNode imported(String markdown) throws Exception {
		JsonNode report = ended(post("", markdown));
		assertThat(report.get("state").asString()).isEqualTo("done");
		return report;
	}

	private JsonNode ended(JsonNode queued) throws Exception {
		return until("/api/imports/" + queued.get("id").asString(), (now) -> now.has("ended_at"));
	}

	private JsonNode until(String path, Predicate<JsonNode> condition) throws Exception {
		Instant end = Instant.now().plus(PATIENCE);
		JsonNode now = get(path);
		while (!condition.test(now)) {
			assertThat(Instant.now()).as(now.toString()).isBefore(end);
			TimeUnit.MILLISECONDS.sleep(50);
			now = get(path);
		}
		return now;
	}

	private JsonNode get(String path) throws Exception {
		return send(HttpRequest.newBuilder(URI.create(this.address + path)));
	}

	private JsonNode post(String query, String markdown) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + "/api/imports" + query))
			.header("Authorization",
					"Basic " + Base64.getEncoder().encodeToString("curator:secret".getBytes(StandardCharsets.UTF_8)));
		return send(markdown.isEmpty() ? request.POST(HttpRequest.BodyPublishers.noBody())
				: request.header("Content-Type", "text/markdown").POST(HttpRequest.BodyPublishers.ofString(markdown)));
	}

	private JsonNode send(HttpRequest.Builder request) throws Exception {
		HttpResponse<String> response = this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
		return new JsonMapper().readTree(response.body());
	}

}
