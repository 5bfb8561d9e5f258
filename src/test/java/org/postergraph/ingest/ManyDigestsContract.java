package org.postergraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postergraph.catalog.GraphCounters;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;

/** Digests that share headings, papers, people or days. */
abstract class ManyDigestsContract extends ImportedFiles {

	private static final List<String> FILES = List.of("""
			# Постеры первого дня ICML 2025

			## Smaller Caches for Longer Chats

			Авторы сжимают kv-кэш вчетверо.

			## Preferences Without Pairs

			Учат с DPO по одному ответу.

			Постеры увидели Анна Верескова и Олег Константиновский
			""", """
			# Постеры второго дня ICML 2025

			## Preferences Without Pairs

			Ещё раз про DPO.

			Постеры увидели Олег Констатиновский и Пётр Кленов
			""", """
			# Что висело на ICML 2025

			## Learning to Judge

			Reward model как судья.

			## Smaller Caches for Longer Chats

			В отличие от DPO, тут сжимают kv-кэш.

			Постеры увидели Oleg Konstantinovskiy и Анна Верескова
			""");

	@BeforeEach
	void emptyGraph() {
		content().clear();
	}

	@Test
	void theOrderOfFilesLeavesNoTrace() {
		List<List<String>> graphs = IntStream.of(12, 21, 102, 120, 201, 210).mapToObj((order) -> {
			content().clear();
			for (int digit = 100; digit > 0; digit /= 10) {
				int file = order / digit % 10;
				importFile(file + ".md", FILES.get(file));
			}
			return content().dump();
		}).toList();

		assertThat(graphs).hasSize(6);
		assertThat(graphs).allSatisfy((graph) -> assertThat(graph).isEqualTo(graphs.get(0)));
		assertThat(rows("MATCH (r:Reviewer) RETURN r.id AS id, size(r.aliases) AS aliases ORDER BY id"))
			.containsExactly(Map.of("id", "anna-vereskova", "aliases", 0L),
					Map.of("id", "oleg-konstatinovskiy", "aliases", 2L), Map.of("id", "petr-klenov", "aliases", 0L));
	}

	@Test
	void oneHeadingOverOtherPapersIsAnotherDigest() {
		String file = digest("First Paper of All") + digest("Second Paper of All");
		importFile("digests.md", file);

		assertThat(papersOfDigests()).containsExactlyInAnyOrder(List.of("first-paper-of-all"),
				List.of("second-paper-of-all"));
		assertThat(importFile("digests.md", file).database()).isEqualTo(GraphCounters.NONE);
	}

	@Test
	void oneHeadingTwiceInAFileIsTwoDigestsEvenOverOnePaper() {
		String file = digest("First Paper of All", "Paper of Both") + digest("Paper of Both", "Second Paper of All");
		importFile("digests.md", file);

		assertThat(papersOfDigests()).containsExactlyInAnyOrder(List.of("first-paper-of-all", "paper-of-both"),
				List.of("paper-of-both", "second-paper-of-all"));
		assertThat(importFile("digests.md", file).database()).isEqualTo(GraphCounters.NONE);
	}

	@Test
	void aHeadingMayBeUsedEveryDayOfAMonth() {
		String file = IntStream.rangeClosed(1, 30)
			.mapToObj((day) -> digest("Paper Number " + day))
			.collect(Collectors.joining());
		importFile("digests.md", file);

		assertThat(papersOfDigests()).hasSize(30);
		assertThat(importFile("digests.md", file).database()).isEqualTo(GraphCounters.NONE);
	}

	@Test
	void oneTitleAtTwoConferencesIsTwoPapers() {
		importFile("one.md", digest("Common Title of Two"));
		importFile("two.md", digest("Common Title of Two").replace("ICML 2025", "EMNLP 2025"));

		assertThat(rows("MATCH (p:Paper) RETURN p.id AS id, p.conference AS conference ORDER BY id")).containsExactly(
				Map.of("id", "common-title-of-two", "conference", "icml-2025"),
				Map.of("id", "common-title-of-two-emnlp-2025", "conference", "emnlp-2025"));
	}

	private List<Object> papersOfDigests() {
		return rows(
				"""
						MATCH (d:Digest) RETURN COLLECT { MATCH (d)-[:CONTAINS]->()-[:SUMMARIZES]->(p) RETURN p.id ORDER BY p.id } AS ids
						""")
			.stream()
			.map((row) -> row.get("ids"))
			.toList();
	}

	private static String digest(String... titles) {
		StringBuilder markdown = new StringBuilder("# Постеры с ICML 2025\n\n");
		for (String title : titles) {
			markdown.append("## %s%n%nТекст о %s.%n%n".formatted(title, title));
		}
		return markdown + "Постеры увидела Анна Верескова\n\n";
	}

}

@EmbeddedStore
class EmbeddedManyDigestsIT extends ManyDigestsContract {

}

@ServerStore
class ServerManyDigestsIT extends ManyDigestsContract {

}
