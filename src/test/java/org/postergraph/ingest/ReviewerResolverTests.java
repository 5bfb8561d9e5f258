package org.postergraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postergraph.catalog.ReviewerEntry;

class ReviewerResolverTests {

	private final ReviewerResolver resolver = new ReviewerResolver(List.of());

	@ParameterizedTest
	@CsvSource({ "Степан Каргалицев, Степан Каргальцев", "Павел Темирчев, Pavel Temirchev",
			"Алёна Королёва, Алена Королева", "Игорь Константинопольский, Игорь Констатинопольский" })
	void spellingsOfOnePerson(String one, String other) {
		assertThat(id(one)).isEqualTo(id(other));
	}

	@ParameterizedTest
	@CsvSource({ "Иван Петров, Иван Петроу", "Александр Каргальцев, Александра Каргальцева",
			"Женя Каргальцев, Женя Каргальцева", "Данил Каргальцев, Даниил Каргальцев", "Каргальцев, Каргалицев",
			"Степан Каргальцев, Степан Каргаливец", "Павел Темирчев, Павел Скачков" })
	void namesOfTwoPeople(String one, String other) {
		assertThat(id(one)).isNotEqualTo(id(other));
	}

	@Test
	void aGuessIsRememberedAndAKnownSpellingIsNone() {
		id("Степан Каргалицев");
		id("Степан Каргальцев");
		id("Степан Каргальцев");
		assertThat(this.resolver.matches()).singleElement().satisfies((match) -> {
			assertThat(match.name()).isEqualTo("Степан Каргальцев");
			assertThat(match.matched()).isEqualTo("Степан Каргалицев");
		});
	}

	@Test
	void aSpellingBetweenTwoPeopleIsAThirdOne() {
		ReviewerResolver known = new ReviewerResolver(
				List.of(new ReviewerEntry("anna-konstantinova", "Анна Константинова", List.of()),
						new ReviewerEntry("anna-konstentineva", "Анна Констентинева", List.of())));
		assertThat(known.resolve("Анна Константинева")).isEqualTo("anna-konstantineva");
	}

	@Test
	void aKnownAliasIsThePerson() {
		ReviewerResolver known = new ReviewerResolver(
				List.of(new ReviewerEntry("stepan-kargaltsev", "Степан Каргальцев", List.of("Степан Каргалицев"))));
		assertThat(known.resolve("Степан Каргалицев")).isEqualTo("stepan-kargaltsev");
		assertThat(known.matches()).isEmpty();
	}

	@Test
	void anIdThatChangedIsFollowedBackAndForth() {
		id("Степан Каргалицев");
		this.resolver.rename(Map.of("stepan-kargalitsev", "stepan-kargaltsev"));
		assertThat(id("Степан Каргалицев")).isEqualTo("stepan-kargaltsev");
		this.resolver.rename(Map.of("stepan-kargaltsev", "stepan-kargalitsev"));
		assertThat(id("Степан Каргальцев")).isEqualTo("stepan-kargalitsev");
	}

	@Test
	void whatHoldsNoLetterIsNoName() {
		assertThatIllegalArgumentException().isThrownBy(() -> id("—"));
	}

	private String id(String name) {
		return this.resolver.resolve(name);
	}

}
