package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import tools.jackson.databind.JsonNode;

/** Imports that take a while, and what one may do about them. */
abstract class JobQuestions extends ImportQuestions {

	/** The next test finds the writer free. */
	@AfterEach
	void cancelWhatRuns() {
		for (String state : List.of("queued", "running")) {
			get(IMPORTS + "?per_page=100&state=" + state).results("id").forEach(this::cancel);
		}
		await(() -> get(IMPORTS + "?state=running").results("id").isEmpty());
	}

	/** Some seconds of work. */
	static byte[] digests(int count) {
		StringBuilder markdown = new StringBuilder();
		for (int digest = 1; digest <= count; digest++) {
			markdown.append("# NeurIPS 2024, день %d: стенды зала %d%n%n".formatted(digest % 5 + 1, digest));
			for (int paper = 1; paper <= 3; paper++) {
				markdown.append("## A Study of KV Cache Number %d-%d%n%n".formatted(digest, paper))
					.append("Авторы сжимают kv-кэш, опыт %d.%n%n".formatted(digest * paper));
			}
			markdown.append("Постеры увидела Анна Верескова%n%n".formatted());
		}
		return markdown.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** The id of an import that has begun to write. */
	String start(int digests) {
		String id = queue(digests(digests));
		await(() -> get(IMPORTS + "/" + id).json().at("/progress/done").asInt() > 0);
		return id;
	}

	String queue(byte[] markdown) {
		Answer accepted = post(IMPORTS, "text/markdown", markdown);
		assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
		return accepted.json().get("id").asString();
	}

	JsonNode importMarkdown(String text) {
		return report(post(IMPORTS, "text/markdown", text.getBytes(StandardCharsets.UTF_8)));
	}

	Answer cancel(String id) {
		return answer(this.rest.delete()
			.uri(URI.create(IMPORTS + "/" + id))
			.headers((headers) -> headers.setBasicAuth("curator", "secret"))
			.exchange()
			.returnResult(byte[].class));
	}

	static List<String> names(JsonNode report, String kind, String change) {
		return StreamSupport.stream(report.at("/names/" + kind + "/" + change).spliterator(), false)
			.map((named) -> named.get("name").asString())
			.toList();
	}

	static void await(BooleanSupplier condition) {
		Instant end = Instant.now().plus(Duration.ofSeconds(60));
		while (!condition.getAsBoolean()) {
			assertThat(Instant.now()).isBefore(end);
			try {
				TimeUnit.MILLISECONDS.sleep(50);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}
	}

}
