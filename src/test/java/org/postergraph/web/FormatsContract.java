package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postergraph.support.ChannelPosts;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;
import tools.jackson.databind.JsonNode;

/** The same posts as text, as Telegram Desktop's export, and as the channel's page. */
abstract class FormatsContract extends ImportQuestions {

	private static final Path PAGE = Path.of("../shared/seeds/dushny-nlp-iclr-2025.txt");

	private static final List<String> FORMATS = List.of("text", "json", "html");

	/** What a digest has that not every format can carry. */
	private static final Set<String> OF_FORMATS = Set.of("format", "sourceKeys", "publishedAt", "url",
			"authorSignature", "forwardedFrom", "contentHash");

	/** Three digests of the real page, or two of our own: one Russian, one English. */
	private static ChannelPosts posts(String which) throws IOException {
		if (which.equals("own")) {
			return channel("Стендовый дневник",
					new String(fixture("imports/posts.txt"), StandardCharsets.UTF_8).split("\n====\n"));
		}
		assumeThat(PAGE).as("the real page lies at " + PAGE).exists();
		String page = Files.readString(PAGE);
		page = page.substring(page.indexOf("Download Telegram\n"))
			.replace("\nПостеры второго дня", "\nVIEW IN TELEGRAM\nПостеры второго дня")
			.replace("\nСвежая подборка", "\nVIEW IN TELEGRAM\nСвежая подборка");
		ChannelPosts posts = channel("Душный NLP", page.split("(?m)(^(Please open|VIEW IN|This media|Download).*\n)+"));
		assertThat(posts.texts()).hasSize(6);
		return posts;
	}

	/** Every other title is bold; so are the headings. */
	private static ChannelPosts channel(String name, String... texts) {
		List<String> posts = Stream.of(texts).map(String::strip).filter((text) -> !text.isEmpty()).toList();
		List<String> titles = posts.stream()
			.flatMap(String::lines)
			.filter((line) -> line.chars().noneMatch((c) -> c >= 'а' && c <= 'я') && line.length() > 20
					&& !line.endsWith("."))
			.toList();
		List<String> bold = new ArrayList<>(posts.stream().map((post) -> post.lines().findFirst().orElse("")).toList());
		for (int i = 0; i < titles.size(); i += 2) {
			bold.add(titles.get(i));
		}
		return new ChannelPosts(name, "channel_of_posts", posts, Set.copyOf(bold));
	}

	private static String render(ChannelPosts posts, String format) {
		return switch (format) {
			case "text" -> posts.text();
			case "json" -> posts.json();
			default -> posts.html();
		};
	}

	/** The type says nothing of the content, and need not. */
	private JsonNode importAs(ChannelPosts posts, String format) {
		JsonNode report = report(post(IMPORTS, "text/plain", render(posts, format).getBytes(StandardCharsets.UTF_8)));
		assertThat(report.get("state").asString()).isEqualTo("done");
		assertThat(report.get("format").asString()).isEqualTo("telegram-" + format);
		assertThat(report.get("digests").asInt()).as(report.toString()).isPositive();
		return report;
	}

	private List<String> graphWithout(Set<String> properties) {
		return content().dump()
			.stream()
			.map((line) -> !line.startsWith("Digest ") ? line
					: Stream.of(line.substring(7, line.length() - 1).split(";(?=[a-zA-Z]+=)"))
						.filter((property) -> !properties.contains(property.substring(0, property.indexOf('='))))
						.collect(Collectors.joining(";", "Digest ", "")))
			.sorted()
			.toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "own", "real" })
	void threeFormatsGiveOneGraph(String which) throws IOException {
		ChannelPosts posts = posts(which);
		Map<String, List<String>> graphs = new LinkedHashMap<>();
		for (String format : FORMATS) {
			content().clear();
			JsonNode report = importAs(posts, format);
			assertThat(report.get("digests").asInt()).isEqualTo(which.equals("own") ? 2 : 3);
			assertThat(report.get("summaries").asInt()).isEqualTo(which.equals("own") ? 5 : 15);
			assertThat(report.get("issues")).as(report.get("issues").toString()).isEmpty();
			graphs.put(format, graphWithout(OF_FORMATS));
		}
		assertThat(graphs.get("json")).isEqualTo(graphs.get("text"));
		assertThat(graphs.get("html")).isEqualTo(graphs.get("text"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "own", "real" })
	void inWhateverOrderTheyComeTheyAreOneDigestEach(String which) throws IOException {
		ChannelPosts posts = posts(which);
		List<String> first = List.of();
		for (List<String> order : List.of(FORMATS, List.of("html", "json", "text"))) {
			content().clear();
			order.forEach((format) -> importAs(posts, format));
			for (String format : order) {
				assertThat(importAs(posts, format).at("/database/properties_set").asInt()).as(format).isZero();
			}
			List<String> graph = graphWithout(Set.of("format"));
			first = first.isEmpty() ? graph : first;
			assertThat(graph).isEqualTo(first);
		}
	}

	@Test
	void aCopyAsTextKeepsWhatOtherFormatsTold() throws IOException {
		ChannelPosts posts = posts("own");
		for (String format : List.of("json", "html", "text")) {
			importAs(posts, format);
		}
		assertThat(this.client.query("""
				MATCH (d:Digest) WHERE d.title STARTS WITH 'Стенды'
				RETURN d.url AS url, toString(d.publishedAt) AS at, d.authorSignature AS author, d.sourceKeys AS keys
				""").fetch().all()).containsExactly(Map.of("url", posts.url(1), "at", ChannelPosts.at(1).toString(),
				"author", "Редакция", "keys", List.of("1700000077/11", "channel_of_posts/11")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "json", "html" })
	void anEditedHeadingIsAnEditWhereThePostHasAKey(String format) throws IOException {
		ChannelPosts posts = posts("own");
		ChannelPosts edited = new ChannelPosts(posts.name(), posts.handle(),
				posts.texts().stream().map((text) -> text.replace("Стенды", "Постеры")).toList(), posts.bold());
		importAs(posts, format);

		importAs(edited, format);

		List<String> graph = graphWithout(Set.of());
		content().clear();
		importAs(edited, format);
		assertThat(graph).isEqualTo(graphWithout(Set.of()));
	}

	@Test
	void anExportThatIsCutOffImportsWhatIsWhole() throws IOException {
		String json = posts("own").json();
		JsonNode report = report(post(IMPORTS, "application/json",
				json.substring(0, json.indexOf("Even Shorter")).getBytes(StandardCharsets.UTF_8)));
		assertThat(report.get("digests").asInt()).isEqualTo(1);
		assertThat(report.at("/issues/0/type").asString()).isEqualTo("broken-off");
	}

	@Test
	void anUploadLargerThanMemoryHoldsIsReadFromItsFile() throws IOException {
		String json = posts("own").json();
		byte[] large = (json + " ".repeat(3 << 20)).getBytes(StandardCharsets.UTF_8);
		assertThat(report(post(IMPORTS, "application/json", large)).get("digests").asInt()).isEqualTo(2);
		JsonNode again = report(upload(IMPORTS, Map.of("result.json", large)));
		assertThat(again.at("/papers/unchanged").asInt()).isEqualTo(5);
		try (Stream<Path> left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			assertThat(left.filter((file) -> file.getFileName().toString().startsWith("postergraph-upload-")))
				.isEmpty();
		}
	}

	@Test
	void whatCannotBeReadSaysWhatItLooksLike() {
		for (Map.Entry<String, String> source : Map
			.of("PK\u0003\u0004...", "ZIP", "%PDF-1.7", "PDF", "{\"a\": 1}", "no export of Telegram", "\u0000text",
					"NUL", "a".repeat((33 << 20) + 1), "one file may hold 32 MB")
			.entrySet()) {
			JsonNode report = report(
					post(IMPORTS, "text/plain", source.getKey().getBytes(StandardCharsets.ISO_8859_1)));
			assertThat(report.get("state").asString()).isEqualTo("done");
			assertThat(report.at("/issues/0/type").asString()).isEqualTo("unreadable-source");
			assertThat(report.at("/issues/0/message").asString()).contains(source.getValue());
		}
	}

}

@EmbeddedStore
class EmbeddedFormatsIT extends FormatsContract {

}

@ServerStore
class ServerFormatsIT extends FormatsContract {

}
