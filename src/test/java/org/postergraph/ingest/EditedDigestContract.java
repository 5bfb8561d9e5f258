package org.postergraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.postergraph.catalog.GraphCounters;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;

/**
 * A digest that is imported again after an edit leaves the graph that the edited digest
 * alone makes.
 */
abstract class EditedDigestContract extends ImportedFiles {

	private static final String DIGEST = """
			# Постеры первого дня ICML 2025

			## Smaller Caches for Longer Chats

			Авторы сжимают kv-кэш вчетверо.

			## Preferences Without Pairs

			Модель учат с DPO по одному ответу.

			Постеры увидели Анна Верескова и Олег Константиновский

			#ICML
			""";

	private static final String PAPER = """
			MATCH (p:Paper {id: 'preferences-without-pairs'}) RETURN p.title AS title, p.aliases AS aliases
			""";

	private static final String KEY = "---\nkey: stands/1\n---\n\n";

	@BeforeEach
	void emptyGraph() {
		content().clear();
	}

	static Stream<Arguments> edits() {
		return Stream.of(edit("a text", "вчетверо", "вдесятеро"),
				edit("a text that loses its topic", "сжимают kv-кэш", "пишут короче"),
				edit("a text that gains a topic", "по одному ответу", "и сжимают kv-кэш"),
				edit("a name gained", " и Олег", ", Пётр Кленов и Олег"),
				edit("a name lost", " и Олег Константиновский", ""),
				edit("a name's spelling", "Константиновский", "Констатиновский"),
				edit("all names lost", "Постеры увидели Анна Верескова и Олег Константиновский", ""),
				edit("a summary's own sign-off", "вчетверо.", "вчетверо.\n\nСмотрела Анна Верескова"),
				edit("a paper removed", "## Preferences Without Pairs\n\nМодель учат с DPO по одному ответу.\n\n", ""),
				edit("a paper added", "Постеры увидели", "## Learning to Judge\n\nСудит модель.\n\nПостеры увидели"),
				edit("a paper put first", "## Smaller", "## Learning to Judge\n\nСудит модель.\n\n## Smaller"),
				edit("papers in another order",
						DIGEST.substring(DIGEST.indexOf("## "), DIGEST.indexOf("Постеры увидели")), """
								## Preferences Without Pairs

								Модель учат с DPO по одному ответу.

								## Smaller Caches for Longer Chats

								Авторы сжимают kv-кэш вчетверо.

								"""),
				edit("a hashtag", "#ICML", "#ICML #Vancouver"), edit("the day", "первого дня", "второго дня"),
				edit("the day lost", "первого дня", "со стендов"), edit("the heading", "Постеры", "Стенды"),
				edit("the conference", "ICML 2025", "EMNLP 2025"),
				edit("the conference's year", "ICML 2025", "ICML 2024"));
	}

	private static Arguments edit(String name, String before, String after) {
		assertThat(DIGEST).contains(before);
		return Arguments.of(name, DIGEST.replace(before, after));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("edits")
	void anEdit(String name, String edited) {
		assertSameAsAlone(DIGEST, edited);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("edits")
	void anEditOfADigestWithAKey(String name, String edited) {
		assertSameAsAlone(KEY + DIGEST, KEY + edited);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("edits")
	void anEditThatIsTakenBack(String name, String edited) {
		assertSameAsAlone(edited, DIGEST);
	}

	private void assertSameAsAlone(String before, String after) {
		importFile("digest.md", before);
		importFile("digest.md", after);
		List<String> edited = content().dump();
		assertThat(importFile("digest.md", after).database()).isEqualTo(GraphCounters.NONE);
		content().clear();
		importFile("digest.md", after);
		assertThat(edited).isEqualTo(content().dump());
	}

	@ParameterizedTest
	@CsvSource({ "Preferences without pairs!", "Preferences Without Any Pairs", "What to Do With One Answer" })
	void anEditedTitleIsThePaperUnderAnotherName(String title) {
		String after = DIGEST.replace("Preferences Without Pairs", title);
		importFile("digest.md", DIGEST);
		ImportReport report = importFile("digest.md", after);

		assertThat(report.papers()).isEqualTo(new ImportReport.Changes(0, 1, 1, 0));
		List<Map<String, Object>> edited = List
			.of(Map.of("title", title, "aliases", List.of("Preferences Without Pairs")));
		assertThat(rows(PAPER)).isEqualTo(edited);
		assertThat(importFile("digest.md", after).database()).isEqualTo(GraphCounters.NONE);
		importFile("repost.md", DIGEST.replace("Постеры первого", "Ещё раз: постеры первого"));
		assertThat(rows("MATCH (p:Paper) RETURN count(p) AS n")).containsExactly(Map.of("n", 2L));
		assertThat(rows(PAPER)).hasSize(1);
	}

	@Test
	void anEditedTitleThatIsTakenBackIsTheTitleAgain() {
		importFile("digest.md", DIGEST);
		importFile("digest.md", DIGEST.replace("Preferences Without Pairs", "Preferences Without Any Pairs"));
		importFile("digest.md", DIGEST);

		assertThat(rows(PAPER)).containsExactly(
				Map.of("title", "Preferences Without Pairs", "aliases", List.of("Preferences Without Any Pairs")));
		assertThat(rows("MATCH (p:Paper) RETURN count(p) AS n")).containsExactly(Map.of("n", 2L));
	}

	@Test
	void anotherTitleOverAnotherTextIsAnotherPaper() {
		importFile("digest.md", DIGEST);
		importFile("digest.md",
				DIGEST.replace("Preferences Without Pairs", "Learning to Judge").replace("Модель учат с DPO", "Судят"));

		assertThat(rows("MATCH (p:Paper) RETURN p.id AS id, p.aliases AS aliases ORDER BY id")).containsExactly(
				Map.of("id", "learning-to-judge", "aliases", List.of()),
				Map.of("id", "smaller-caches-for-longer-chats", "aliases", List.of()));
	}

	@Test
	void whatAnotherDigestHoldsStays() {
		String other = """
				# Постеры второго дня ICML 2025

				## Preferences Without Pairs

				Второй взгляд на DPO.

				Постеры увидел Олег Константиновский
				""";
		importFile("other.md", other);
		importFile("digest.md", DIGEST);
		importFile("digest.md",
				DIGEST.replace("## Preferences Without Pairs\n\nМодель учат с DPO по одному ответу.\n\n", "")
					.replace(" и Олег Константиновский", ""));

		assertThat(rows("""
				MATCH (r:Reviewer)-[v:REVIEWED]->(p:Paper {id: 'preferences-without-pairs'})-[on:PRESENTED_ON]->(d)
				RETURN r.id AS reviewer, d.number AS day
				""")).containsExactly(Map.of("reviewer", "oleg-konstantinovskiy", "day", 2L));
		assertThat(rows("MATCH (d:Digest) RETURN count(d) AS n")).containsExactly(Map.of("n", 2L));
	}

	@Test
	void aHeadingAndATextOfAnotherFileAreNoEdit() {
		importFile("one.md", DIGEST);
		importFile("two.md", DIGEST.replace("Постеры первого", "Стенды первого"));
		List<String> both = content().dump();

		assertThat(rows("MATCH (d:Digest) RETURN count(d) AS n")).containsExactly(Map.of("n", 2L));
		importFile("one.md", DIGEST);
		assertThat(content().dump()).isEqualTo(both);
	}

	@Test
	void theSameTextUnderTwoHeadingsOfOneFileStaysTwo() {
		String repost = DIGEST.replace("Постеры первого", "Стенды первого") + "\n";
		importFile("digest.md", DIGEST);

		importFile("digest.md", repost + DIGEST);

		assertThat(rows("MATCH (d:Digest) RETURN count(d) AS n")).containsExactly(Map.of("n", 2L));
		assertThat(importFile("digest.md", repost + DIGEST).database()).isEqualTo(GraphCounters.NONE);
	}

}

@EmbeddedStore
class EmbeddedEditedDigestIT extends EditedDigestContract {

}

@ServerStore
class ServerEditedDigestIT extends EditedDigestContract {

}
