package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Walks through {@code docs/api.md} with the seeds: each command is asked, each answer
 * has to be the one that stands below it. {@code …} stands for whatever there is.
 */
abstract class DocumentedApiContract extends ImportQuestions {

	private static final Path PAGE = Path.of("docs/api.md");

	private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

	private static final String ANY = "…";

	private static final JsonMapper mapper = new JsonMapper();

	/** What a command's answer leaves for those that follow. */
	private final Map<String, String> known = new TreeMap<>(Map.of("PASSWORD", "secret"));

	@Test
	void everyCommandGivesTheAnswerThatStandsBelowIt() throws IOException {
		importSeeds();
		List<String> asked = new ArrayList<>();
		SoftAssertions softly = new SoftAssertions();
		for (Iterator<Step> steps = steps().iterator(); steps.hasNext();) {
			Step step = steps.next();
			CurlCommand command = CurlCommand.parse(filled(step.command()));
			Answer answer = ask(command);
			softly.check(() -> assertAnswer(step, answer));
			asked.add(command.method() + " " + command.path().replaceAll("\\?.*", ""));
			remember(answer);
		}
		softly.assertAll();
		assertEveryOperationIsAskedFor(asked);
	}

	private void assertAnswer(Step step, Answer answer) {
		switch (step.kind()) {
			case "json" -> {
				assertThat(answer.status()).as(step.command() + answer.body()).isLessThan(300);
				assertThat(difference("", mapper.readTree(filled(step.answer())), answer.json()))
					.as(step.command() + "\n" + answer.body())
					.isEmpty();
			}
			case "http" -> assertHeaders(step, answer);
			default -> assertText(step, answer.body());
		}
	}

	private record Step(String command, String kind, String answer) {

	}

	private static Stream<Step> steps() throws IOException {
		List<Step> steps = new ArrayList<>();
		Matcher blocks = BLOCK.matcher(Files.readString(PAGE));
		while (blocks.find()) {
			assertThat(blocks.group(1)).as("a command comes before an answer").isEqualTo("sh");
			String command = blocks.group(2);
			assertThat(blocks.find()).as("an answer to " + command).isTrue();
			steps.add(new Step(command, blocks.group(1), blocks.group(2)));
		}
		assertThat(steps).hasSizeGreaterThan(30);
		return steps.stream();
	}

	private void importSeeds() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("seeds"))) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".md")).sorted().toList()) {
				report(upload(IMPORTS, Map.of(file.getFileName().toString(), Files.readAllBytes(file))));
			}
		}
	}

	private String filled(String text) {
		String filled = text;
		for (Map.Entry<String, String> one : this.known.entrySet()) {
			filled = filled.replace(one.getKey(), one.getValue());
		}
		return filled;
	}

	private void remember(Answer answer) {
		String location = answer.headers().get("Location");
		if (location != null && location.contains(IMPORTS)) {
			this.known.put("IMPORT_ID", location.substring(location.lastIndexOf('/') + 1));
			report(answer);
		}
		String tag = answer.headers().get("ETag");
		if (tag != null) {
			this.known.put("ETAG", tag);
		}
		if (!answer.type().startsWith("application/json")) {
			return;
		}
		if (!answer.json().at("/results/0/decided_by").isMissingNode()) {
			this.known.put("PAIR_ID", answer.json().at("/results/0/id").asString());
		}
		if (answer.json().at("/meta/next_cursor").isString()) {
			this.known.put("NEXT_CURSOR", answer.json().at("/meta/next_cursor").asString());
		}
	}

	private Answer ask(CurlCommand command) {
		return answer(this.rest.method(HttpMethod.valueOf(command.method()))
			.uri(URI.create(command.path()))
			.headers((headers) -> {
				command.headers().forEach(headers::set);
				if (!command.user().isEmpty()) {
					String[] user = command.user().split(":", 2);
					headers.setBasicAuth(user[0], user[1]);
				}
			})
			.body(command.body())
			.exchange()
			.returnResult(byte[].class));
	}

	/** A status and some of the headers; after an empty line the body. */
	private void assertHeaders(Step step, Answer answer) {
		String[] parts = filled(step.answer()).split("\n\n", 2);
		List<String> lines = parts[0].lines().toList();
		assertThat(lines.get(0)).as(step.command() + answer.body()).isEqualTo("HTTP/1.1 " + answer.status());
		for (String line : lines.subList(1, lines.size())) {
			int colon = line.indexOf(':');
			String value = answer.headers().get(line.substring(0, colon));
			assertThat(value).as(step.command() + line).isNotNull().matches(pattern(line.substring(colon + 1).strip()));
		}
		if (parts.length == 2) {
			assertThat(difference("", mapper.readTree(parts[1]), answer.json())).as(step.command() + answer.body())
				.isEmpty();
		}
	}

	/** Lines of CSV and RIS end in CR LF, those of the page in LF. */
	private void assertText(Step step, String body) {
		assertThat(body.strip().replace("\r\n", "\n")).as(step.command()).matches(pattern(step.answer().strip()));
	}

	private static Pattern pattern(String text) {
		StringBuilder pattern = new StringBuilder();
		for (String piece : text.split(ANY, -1)) {
			pattern.append((pattern.isEmpty()) ? "" : ".*").append(Pattern.quote(piece));
		}
		return Pattern.compile(pattern.toString(), Pattern.DOTALL);
	}

	/** Where the answer is not as it should be; empty where it is. */
	private static String difference(String place, JsonNode expected, JsonNode actual) {
		if (expected.isString() && expected.asString().equals(ANY)) {
			return "";
		}
		if (expected.isString() && expected.asString().contains(ANY) && actual.isString()) {
			return pattern(expected.asString()).matcher(actual.asString()).matches() ? ""
					: place + ": " + actual + " is not " + expected;
		}
		if (expected.isArray() && actual.isArray()) {
			return differenceOfArrays(place, expected, actual);
		}
		if (expected.isObject() && actual.isObject()) {
			return differenceOfObjects(place, expected, actual);
		}
		return expected.equals(actual) ? "" : place + ": " + actual + " is not " + expected;
	}

	private static String differenceOfArrays(String place, JsonNode expected, JsonNode actual) {
		boolean more = !expected.isEmpty() && expected.get(expected.size() - 1).asString("").equals(ANY);
		int size = expected.size() - (more ? 1 : 0);
		if (more ? actual.size() < size : actual.size() != size) {
			return place + ": " + actual.size() + " elements, not " + size;
		}
		for (int i = 0; i < size; i++) {
			String difference = difference(place + "/" + i, expected.get(i), actual.get(i));
			if (!difference.isEmpty()) {
				return difference;
			}
		}
		return "";
	}

	private static String differenceOfObjects(String place, JsonNode expected, JsonNode actual) {
		for (String name : expected.propertyNames()) {
			if (!name.equals(ANY)) {
				JsonNode value = actual.get(name);
				String difference = (value == null) ? place + "/" + name + " is missing"
						: difference(place + "/" + name, expected.get(name), value);
				if (!difference.isEmpty()) {
					return difference;
				}
			}
		}
		for (String name : actual.propertyNames()) {
			if (!expected.has(name) && !expected.has(ANY)) {
				return place + "/" + name + " is not documented";
			}
		}
		return "";
	}

	private void assertEveryOperationIsAskedFor(List<String> asked) {
		JsonNode paths = get("/v3/api-docs").json().get("paths");
		for (String path : paths.propertyNames()) {
			Pattern pattern = Pattern.compile(path.replaceAll("\\{[^}]*}", "[^/]+"));
			for (String method : paths.get(path).propertyNames()) {
				assertThat(asked).as(PAGE + " shows every operation").anyMatch((one) -> {
					String[] parts = one.split(" ");
					return parts[0].equalsIgnoreCase(method) && pattern.matcher(parts[1]).matches();
				});
			}
		}
	}

}

@EmbeddedStore
class EmbeddedDocumentedApiIT extends DocumentedApiContract {

}

@ServerStore
class ServerDocumentedApiIT extends DocumentedApiContract {

}
