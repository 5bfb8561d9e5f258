package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Imports digests, looks at the review queue, decides. */
abstract class ReviewQuestions extends ImportQuestions {

	static final String QUEUE = "/api/review-queue";

	static final String DOUBT = digest("первого", "Smaller Caches for Longer Chats", "Данил Каргальцев")
			+ digest("второго", "Preferences Without Pairs", "Даниил Каргальцев");

	static final String TYPO = digest("первого", "Learning from Heterogeneous Pairs", "Степан Каргалицев")
			+ digest("второго", "Learning from Heterogenous Pairs", "Степан Каргальцев");

	static String digest(String day, String title, String people) {
		return "# Постеры %s дня ICML 2025\n\n## %s\n\nСжимают кэш.\n\nПостеры увидели %s\n\n".formatted(day, title,
				people);
	}

	JsonNode importMarkdown(String text) {
		JsonNode report = report(startImport(text));
		assertThat(report.get("state").asString()).as(report.toString()).isEqualTo("done");
		return report;
	}

	/** Each text is a file of its own name. */
	Answer startImport(String text) {
		return upload(IMPORTS,
				Map.of(Integer.toHexString(text.hashCode()) + ".md", text.getBytes(StandardCharsets.UTF_8)));
	}

	static void assertNothingWritten(JsonNode report) {
		report.get("database").forEach((counter) -> assertThat(counter.asInt()).as(report.toString()).isZero());
	}

	/** The graph, decisions aside. */
	List<String> graph() {
		return content().dump().stream().filter((line) -> !line.startsWith("Resolution ")).toList();
	}

	JsonNode only(String list) {
		JsonNode results = get(list).json().get("results");
		assertThat(results).as(results.toString()).hasSize(1);
		return results.get(0);
	}

	Answer decide(JsonNode item, String decision) {
		return post(QUEUE + "/" + item.get("id").asString(), "{\"decision\": \"" + decision + "\"}");
	}

	Answer post(String path, String body) {
		return post(path, "application/json", body.getBytes(StandardCharsets.UTF_8));
	}

	static List<String> texts(JsonNode list) {
		return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
	}

	static List<String> kinds(JsonNode merges) {
		return StreamSupport.stream(merges.spliterator(), false).map((merge) -> merge.get("kind").asString()).toList();
	}

}
