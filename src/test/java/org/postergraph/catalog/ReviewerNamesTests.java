package org.postergraph.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReviewerNamesTests {

	@Test
	void aPersonGoesByTheSpellingThatMostDigestsUse() {
		assertThat(sorted(Map.of("Олег Констатиновский", 1L, "Олег Константиновский", 2L)))
			.containsExactly("Олег Константиновский", "Олег Констатиновский");
	}

	@Test
	void ofEqualsByTheOneWithTheShorterSlug() {
		assertThat(sorted(Map.of("Олег Константиновский", 2L, "Олег Констатиновский", 2L)))
			.containsExactly("Олег Констатиновский", "Олег Константиновский");
	}

	@Test
	void ofThoseByTheFirstOfTheAlphabet() {
		assertThat(sorted(Map.of("Пётр Кленов", 1L, "Петр Кленов", 1L, "Petr Klenov", 1L)))
			.containsExactly("Petr Klenov", "Петр Кленов", "Пётр Кленов");
	}

	@Test
	void aPersonIsFoundByEverySpellingAndBySurnamesAlone() {
		assertThat(ReviewerNames.keys(List.of("Пётр фон Берг", "Анна-Мария Белова", "Мадонна")))
			.containsExactly("anna-mariya-belova", "belova", "berg", "madonna", "petr-fon-berg");
	}

	private static List<String> sorted(Map<String, Long> uses) {
		return uses.keySet().stream().sorted(ReviewerNames.bestFirst(uses)).toList();
	}

}
