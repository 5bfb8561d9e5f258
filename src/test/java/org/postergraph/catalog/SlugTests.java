package org.postergraph.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Павел Темирчев | pavel-temirchev
			Екатерина Редина | ekaterina-redina
			Степан Каргальцев | stepan-kargaltsev
			Андрей Акшонов | andrey-akshonov
			Николай Скачков | nikolay-skachkov
			Алёна Щукина-Жюль | alena-shchukina-zhyul
			KV-кэш | kv-kesh
			ThinK: Thinner Key Cache by Query-Driven Pruning | think-thinner-key-cache-by-query-driven-pruning
			What is Wrong with Perplexity? | what-is-wrong-with-perplexity
			LLM’s Don't | llms-dont
			José Çağlar | jose-caglar
			""")
	void aSlugIsWhatPeopleWouldType(String text, String slug) {
		assertThat(Slug.of(text)).isEqualTo(slug);
	}

	@Test
	void spellingsOfOneTitleMeet() {
		assertThat(Slug.of("ParamΔ for Direct Mixing")).isEqualTo("paramdelta-for-direct-mixing")
			.isEqualTo(Slug.of("Param$\\Delta$  for direct mixing."))
			.isEqualTo(Slug.of("«Param${\\Delta}$ for Direct—Mixing»"));
		assertThat(Slug.of("Ёлка")).isEqualTo(Slug.of("Елка")).isEqualTo(Slug.of("Е\u0308лка"));
	}

	/** A letter of a third alphabet makes the rules do what the table does otherwise. */
	@Test
	void theTableOfTwoAlphabetsDoesWhatTheRulesDo() throws IOException {
		List<String> lines = Files.readAllLines(Path.of("seeds/topics.yaml"));
		assertThat(lines).hasSizeGreaterThan(500);
		lines.stream()
			.flatMap((line) -> Stream.of(line.split(",")))
			.filter((name) -> name.length() < 150 && name.codePoints().anyMatch(Character::isLetterOrDigit))
			.forEach((name) -> assertThat(Slug.of(name + " é")).isEqualTo(Slug.of(name) + "-e"));
	}

	@Test
	void aTextWithoutLettersHasAnEmptySlug() {
		assertThat(Slug.of(" ?! — ")).isEmpty();
		assertThat(Slug.of("")).isEmpty();
	}

	@Test
	void longTextsWithOneBeginningStayTwo() {
		String beginning = "word ".repeat(100);
		assertThat(Slug.of(beginning + "one")).hasSizeLessThanOrEqualTo(200).isNotEqualTo(Slug.of(beginning + "two"));
		assertThat(Slug.of("x".repeat(5000))).hasSizeLessThanOrEqualTo(200);
	}

}
