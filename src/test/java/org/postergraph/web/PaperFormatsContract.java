package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Session;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;
import org.postergraph.web.FormatReader.ReadPaper;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** Whoever reads another format reads of the same papers as in JSON. */
abstract class PaperFormatsContract extends RestQuestions {

	private static final List<String> HOSTILE = List.of("\"Quotes\", `ticks` and 'more'",
			"Braces { unbalanced } } and {balanced}", "Back\\slash \\LaTeX \\input{/etc/passwd} \\",
			"Param$\\Delta$ in $O(n^2)$ and $\\frac{1}{2} + x$", "It costs $5 or $10, 100% of A & B, #1: a_b^c ~x",
			"$\\input{/etc/passwd}$ or $a { b$ or $x % y$", "Line\nbreak and\ttab", "Кэш, ключи; и 😀 эмодзи №5",
			"</script><script>alert(1)</script> <!-- ]]> &amp;", "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "'=1", "''@1",
			"＝1", "A, B; C, \"D\"; and E and F", "Two\nER  - \nTY  - JOUR", "x},\n  year = {1900},\n  title = {y",
			"@article{x, title={y}}", "% of nothing", "Paper;=cmd|' /C calc'!A0", "Paper; \"@1;'-1",
			"KV-cache and LoRA with GPT-4 for Key-Value in 3D", "  spaces  ");

	private static final String STYLE = """
			<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
			<info><title>test</title><id>test</id><updated>2026-01-01T00:00:00+00:00</updated></info>
			<citation><layout><text variable="title"/></layout></citation>
			<bibliography><layout><group delimiter=" | "><names variable="author"/><text variable="title"/>
			<text variable="container-title"/><date variable="issued"><date-part name="year"/></date></group></layout>
			</bibliography></style>""";

	/** Papers in a conference of their own, each with a hostile title. */
	private void addHostilePapers() {
		List<Map<String, Object>> rows = IntStream.range(0, HOSTILE.size())
			.mapToObj((i) -> Map.<String, Object>of("id", "hostile-" + (char) ('a' + i), "title", HOSTILE.get(i)))
			.toList();
		try (Session session = this.driver.session()) {
			session.run("""
					CREATE (:Conference {id: 'test-2026', name: 'Test & Try 2026', series: 'Test & Try', year: 2026})
					WITH 1 AS one
					UNWIND $rows AS row
					MATCH (t:Topic {id: 'kv-cache'})
					CREATE (p:Paper {id: row.id, title: row.title, titleKey: row.id, conference: 'test-2026',
					  aliases: [], keys: [row.id]})-[:ABOUT {role: 'subject', score: 0.5}]->(t)
					""", Map.of("rows", rows)).consume();
		}
	}

	private void addAuthors() {
		try (Session session = this.driver.session()) {
			session.run("MATCH (:Paper {id: 'few-bits'})<-[wrote:WROTE]-() DELETE wrote").consume();
			session.run("""
					MATCH (p:Paper {id: 'few-bits'})
					SET p.openReviewId = 'a{b}', p.arxivId = '2502.07864', p.url = 'https://example.org/я?a=b&c=%20'
					CREATE (:Author {id: 'z', name: 'Zoe First'})-[:WROTE {position: 1}]->(p),
					  (:Author {id: 'a', name: 'Аня Вторая'})-[:WROTE {position: 2}]->(p),
					  (:Author {id: 'b', name: 'Barnes and Noble, Inc.'})-[:WROTE {position: 3}]->(p)
					""").consume();
		}
	}

	private Answer accept(HttpMethod method, String path, String... headers) {
		return answer(this.rest.method(method).uri(URI.create(path)).headers((set) -> {
			for (int i = 0; i < headers.length; i += 2) {
				set.set(headers[i], headers[i + 1]);
			}
		}).exchange().returnResult(byte[].class));
	}

	private List<ReadPaper> read(FormatReader format, String path) throws IOException {
		Answer answer = get(path + (path.contains("?") ? "&" : "?") + format.parameter());
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		assertThat(answer.type()).isEqualTo(format.type);
		return format.read(answer.body());
	}

	@ParameterizedTest
	@EnumSource
	void aPageHoldsThePapersOfTheSamePageAsJson(FormatReader format) throws IOException {
		for (String path : List.of("/api/papers", "/api/papers?per_page=3&page=2", "/api/papers?cursor=*&per_page=4",
				"/api/papers?topic=compression&sort=score:desc", "/api/papers?q=cache&reviewer=boris-lugovoy",
				"/api/papers?group_by=topic&sort=title:desc", "/api/papers?topic=watermarks",
				"/api/topics/compression/papers?per_page=2", "/api/reviewers/vera-lugovaya/papers?sort=day",
				"/api/days/iclr-2025-day-2/papers")) {
			Answer json = get(path);
			List<String> ids = read(format, path).stream().map(ReadPaper::id).toList();
			if (format == FormatReader.JSONLD) {
				assertThat(ids).as(path).containsExactlyInAnyOrderElementsOf(json.results("id"));
			}
			else {
				assertThat(ids).as(path).isEqualTo(json.results("id"));
			}
			assertThat(links(get(path + (path.contains("?") ? "&" : "?") + format.parameter()))).as(path)
				.isEqualTo(links(json));
		}
		assertThat(read(format, "/api/papers/few-bits")).hasSize(1)
			.first()
			.satisfies((paper) -> assertThat(paper.title()).isEqualTo("Few Bits Are Enough"));
		assertThat(read(format, "/api/papers")).hasSizeGreaterThan(8);
	}

	/** Each format's links lead to pages in that format. */
	private static String links(Answer answer) {
		return answer.headers().get("Link").replaceAll("format=[a-z]+&", "");
	}

	@ParameterizedTest
	@EnumSource
	void titlesYearsAndTopicsComeThroughWhateverTheyHold(FormatReader format) throws IOException {
		addHostilePapers();
		Map<String, String> expected = new LinkedHashMap<>();
		for (JsonNode paper : get("/api/papers?conference=test-2026&per_page=100&sort=title").json().get("results")) {
			expected.put(paper.get("id").asString(), paper.get("title").asString());
		}
		assertThat(expected.values()).containsExactlyInAnyOrderElementsOf(HOSTILE);
		boolean ofLines = format == FormatReader.BIBTEX || format == FormatReader.RIS;

		List<ReadPaper> papers = read(format, "/api/papers?conference=test-2026&per_page=100&sort=title");

		assertThat(papers).hasSize(HOSTILE.size());
		for (ReadPaper paper : papers) {
			String title = expected.get(paper.id());
			assertThat(comparable(paper.title())).as(paper.id())
				.isEqualTo(comparable(ofLines ? title.strip().replaceAll("\\s+", " ") : title));
			assertThat(paper.keywords()).containsExactly("KV cache");
			assertThat(paper.year()).isEqualTo((format == FormatReader.CSV) ? "" : "2026");
			assertThat(paper.conference()).isEqualTo((format == FormatReader.CSV) ? "test-2026" : "Test & Try 2026");
		}
	}

	/** TeX prints typewriter's quotes and dashes as typographic ones. */
	private static String comparable(String text) {
		return text.replace("”", "''").replace("’", "'").replace("‘", "`").replace("–", "--");
	}

	@ParameterizedTest
	@EnumSource
	void authorsAreThoseWhoWroteAndReviewersAreNot(FormatReader format) throws IOException {
		addAuthors();
		List<String> reviewers = get("/api/reviewers").results("name");
		ReadPaper paper = read(format, "/api/papers/few-bits").get(0);
		if (format == FormatReader.BIBTEX) {
			String text = get("/api/papers/few-bits?format=bibtex").body();
			assertThat(text).contains("author = {Zoe First and Аня Вторая and {Barnes and Noble, Inc.}}",
					"eprint = {2502.07864}", "archiveprefix = {arXiv}");
		}
		else {
			assertThat(paper.authors()).containsExactly("Zoe First", "Аня Вторая", "Barnes and Noble, Inc.");
		}
		assertThat(paper.url()).isEqualTo((format == FormatReader.CSV) ? "https://example.org/я?a=b&c=%20"
				: "https://openreview.net/forum?id=a%7Bb%7D");
		if (format != FormatReader.CSV) {
			assertThat(reviewers).hasSize(5);
			assertThat(get("/api/papers?" + format.parameter()).body()).doesNotContain(reviewers);
			assertThat(read(format, "/api/papers/bits-and-caches").get(0).authors()).isEmpty();
			assertThat(read(format, "/api/papers/bits-and-caches").get(0).keywords()).as("subjects alone")
				.containsExactlyInAnyOrder("Quantization", "KV cache");
		}
	}

	@ParameterizedTest
	@CsvSource({ "BIBTEX,inproceedings,misc", "RIS,CPAPER,GEN", "CSL,paper-conference,document" })
	void aPaperWithoutAConferenceIsOfAnotherType(FormatReader format, String usual, String other) throws IOException {
		assertThat(read(format, "/api/papers/few-bits").get(0).type()).isEqualTo(usual);
		ReadPaper paper = read(format, "/api/papers/ten-days-late").get(0);
		assertThat(paper.type()).isEqualTo(other);
		assertThat(paper.year()).isEmpty();
		assertThat(paper.conference()).isEmpty();
	}

	@Test
	void bibTexKeepsFormulasAndCapitalsAndRunsNoCommand() {
		addHostilePapers();
		String text = get("/api/papers?conference=test-2026&per_page=100&format=bibtex").body();
		assertThat(text).contains("title = {{Param$\\Delta$} in {$O(n^2)$} and {$\\frac{1}{2} + x$}}",
				"title = {{KV-cache} and {LoRA} with {GPT-4} for Key-Value in {3D}}",
				"title = {It costs \\$5 or \\$10, 100\\% of A \\& {B,} \\#1: a\\_b\\textasciicircum{}c \\textasciitilde{}x}",
				"booktitle = {Test \\& Try 2026}");
		assertThat(text).doesNotContain("\\input", "\\LaTeX");
	}

	@Test
	void aCslProcessorRendersTheItems() throws IOException {
		addAuthors();
		List<CSLItemData> items = FormatReader.items(get("/api/papers?format=csl&sort=title").body());
		CSL csl = new CSL(new ListItemDataProvider(items), STYLE);
		csl.setOutputFormat("text");
		csl.registerCitationItems(items.stream().map(CSLItemData::getId).toList());
		assertThat(csl.makeBibliography().getEntries()).hasSameSizeAs(items)
			.anySatisfy((entry) -> assertThat(entry.strip())
				.isEqualTo("Zoe First, Аня Вторая, Barnes and Noble, Inc. | Few Bits Are Enough | ICLR 2025 | 2025"))
			.anySatisfy((entry) -> assertThat(entry.strip()).isEqualTo("Ten Days Late"));
	}

	@Test
	void aTableHoldsTheFieldsOfJsonAndNoFormula() throws IOException {
		addHostilePapers();
		Answer answer = get("/api/papers?per_page=100&format=csv");
		assertThat(answer.body().lines().findFirst()).get()
			.asString()
			.startsWith("id,title,conference,day,day.number,day.basis,topics,");
		JsonNode json = get("/api/papers?per_page=100").json().get("results");
		List<CSVRecord> rows = FormatReader.table(answer.body());
		assertThat(rows).hasSize(json.size());
		for (int i = 0; i < rows.size(); i++) {
			CSVRecord row = rows.get(i);
			JsonNode paper = json.get(i);
			assertThat(row.get("conference")).isEqualTo(paper.get("conference").asString(""));
			assertThat(row.get("day")).isEqualTo(paper.at("/day/id").asString(""));
			assertThat(row.get("day.number")).isEqualTo(paper.at("/day/number").asString(""));
			assertThat(row.get("day.basis")).isEqualTo(paper.at("/day/basis").asString(""));
			for (String list : List.of("topics", "reviewers")) {
				assertThat(row.get(list)).isEqualTo(joined(paper.get(list), "/id"));
			}
			assertThat(row.get("topics.label")).isEqualTo(joined(paper.get("topics"), "/label"));
			assertThat(row.get("topics.role")).isEqualTo(joined(paper.get("topics"), "/role"));
			assertThat(row.get("reviewers.name")).isEqualTo(joined(paper.get("reviewers"), "/name"));
			assertThat(row.get("reviewers.attribution")).isEqualTo(joined(paper.get("reviewers"), "/attribution"));
			assertThat(row.get("digests")).isEqualTo(joined(paper.get("digests"), ""));
			for (String cell : row) {
				assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*");
			}
		}
		assertThat(rows.stream().map((row) -> row.get("title"))).contains("'=1+1", "''=1", "'''@1");
		for (String cell : FormatReader.cellsBetweenSemicolons(answer.body())) {
			assertThat(cell).doesNotMatch("(?s)[ \"]*[=+\\-@＝＋－＠].*");
		}
		assertThat(answer.body()).contains("\"Paper;'=cmd|' /C calc'!A0\"");
	}

	private static String joined(JsonNode list, String field) {
		return String.join("; ",
				StreamSupport.stream(list.spliterator(), false).map((one) -> one.at(field).asString()).toList());
	}

	@Test
	void jsonLdNamesTopicsAsTheVocabularyDoesAndEndsNoScript() {
		addHostilePapers();
		String text = get("/api/papers?per_page=100&format=jsonld").body();
		assertThat(text).doesNotContain("<");
		String topic = FormatReader.model(text)
			.listObjectsOfProperty(FormatReader.model(text).createProperty("http://schema.org/about"))
			.mapWith((node) -> node.asResource().getURI())
			.filterKeep((uri) -> uri.endsWith("/kv-cache"))
			.next();
		assertThat(topic).matches("http://localhost:\\d+/api/topics/kv-cache");
		assertThatCode(() -> URI.create(topic)).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "*/* | | application/json",
					"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | | application/json",
					"application/x-bibtex | | application/x-bibtex;charset=UTF-8",
					"application/json;q=0.5, text/csv | | text/csv;charset=UTF-8",
					"application/json;q=0.9, text/csv;q=0.5 | | application/json", "text/* | | text/csv;charset=UTF-8",
					"application/ld+json, */*;q=0.1 | | application/ld+json", "application/* | | application/json",
					"application/vnd.citationstyles.csl+json | | application/vnd.citationstyles.csl+json",
					"application/json | ris | application/x-research-info-systems;charset=UTF-8",
					"text/html | csv | text/csv;charset=UTF-8", "text/csv | json | application/json",
					"application/x-bibtex | jsonld | application/ld+json" })
	void theParameterWinsOverTheHeader(String accept, String format, String type) {
		for (String path : List.of("/api/papers", "/api/papers/few-bits", "/api/topics/kv-cache/papers")) {
			Answer answer = accept(HttpMethod.GET, path + ((format != null) ? "?format=" + format : ""), "Accept",
					accept);
			assertThat(answer.status()).as(answer.body()).isEqualTo(200);
			assertThat(answer.type()).isEqualTo(type);
			assertThat(answer.headers().get("Vary")).contains("Accept");
		}
	}

	@Test
	void whatNoFormatMeetsIsRefused() {
		assertThat(accept(HttpMethod.GET, "/api/papers", "Accept", "application/pdf").status()).isEqualTo(406);
		assertThat(accept(HttpMethod.GET, "/api/papers/few-bits", "Accept", "text/html").status()).isEqualTo(406);
		for (String format : List.of("xls", "CSV", "text/csv")) {
			Answer answer = get("/api/papers?format=" + format);
			assertThat(answer.status()).isEqualTo(400);
			assertThat(answer.type()).isEqualTo("application/problem+json");
			assertThat(answer.allowed(0)).containsExactly("json", "bibtex", "csl", "ris", "jsonld", "csv");
		}
		assertThat(get("/api/papers?format=csv&format=ris").status()).isEqualTo(400);
		assertThat(get("/api/topics?format=csv").error(0).get("parameter").asString()).isEqualTo("format");
		Answer missing = get("/api/papers/nothing-like-it?format=bibtex");
		assertThat(missing.status()).isEqualTo(404);
		assertThat(missing.type()).isEqualTo("application/problem+json");
		Answer bad = accept(HttpMethod.GET, "/api/papers?topic=nix", "Accept", "text/csv");
		assertThat(bad.status()).isEqualTo(400);
		assertThat(bad.type()).isEqualTo("application/problem+json");
	}

	@Test
	void eachRepresentationHasATagOfItsOwnAndHeadTellsIt() {
		Map<String, String> tags = new LinkedHashMap<>();
		for (FormatReader format : FormatReader.values()) {
			String path = "/api/papers?" + format.parameter();
			Answer got = get(path);
			String tag = got.headers().get("ETag");
			tags.put(format.toString(), tag);
			assertThat(got.headers().get("Cache-Control")).isEqualTo("no-cache");
			Answer head = accept(HttpMethod.HEAD, path);
			assertThat(head.body()).isEmpty();
			assertThat(head.type()).isEqualTo(format.type);
			assertThat(head.headers().get("ETag")).isEqualTo(tag);
			assertThat(head.headers().get("Link")).isEqualTo(got.headers().get("Link"));
			Answer known = accept(HttpMethod.GET, path, "If-None-Match", tag);
			assertThat(known.status()).isEqualTo(304);
			assertThat(known.headers().get("Vary")).contains("Accept");
			String accepted = accept(HttpMethod.GET, "/api/papers", "Accept", format.type).headers().get("ETag");
			Answer byHeader = accept(HttpMethod.GET, "/api/papers", "Accept", format.type, "If-None-Match", accepted);
			assertThat(byHeader.status()).isEqualTo(304);
			assertThat(accept(HttpMethod.GET, "/api/papers", "If-None-Match", accepted).status())
				.as("JSON is not what is known")
				.isEqualTo(200);
		}
		tags.put("json", get("/api/papers").headers().get("ETag"));
		assertThat(Set.copyOf(tags.values())).hasSize(6);
		assertThat(get("/api/papers?format=json").body()).isEqualTo(get("/api/papers").body());
	}

	@Test
	void allFormatsAreDescribed() {
		JsonNode paths = get("/v3/api-docs").json().get("paths");
		for (String path : List.of("/api/papers", "/api/papers/{id}", "/api/topics/{id}/papers",
				"/api/reviewers/{id}/papers", "/api/days/{id}/papers")) {
			JsonNode content = paths.get(path).at("/get/responses/200/content");
			assertThat(content.propertyNames()).as(path)
				.containsExactlyInAnyOrder("application/json", "application/x-bibtex",
						"application/vnd.citationstyles.csl+json", "application/x-research-info-systems",
						"application/ld+json", "text/csv");
			assertThat(content.at("/text~1csv/schema/type").asString()).isEqualTo("string");
			assertThat(content.at("/application~1json/schema/$ref").asString()).containsPattern("/(Paper|Listing)");
		}
	}

}

@EmbeddedStore
class EmbeddedPaperFormatsIT extends PaperFormatsContract {

}

@ServerStore
class ServerPaperFormatsIT extends PaperFormatsContract {

}
