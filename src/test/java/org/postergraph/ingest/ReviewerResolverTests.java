package org.postergraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postergraph.catalog.ReviewerEntry;

/** Which names are one person, PersonSpellingTests tell. */
class ReviewerResolverTests {

	private final ReviewerResolver resolver = new ReviewerResolver();

	@BeforeEach
	void learn() {
		this.resolver
			.learn(List.of(new ReviewerEntry("stepan-kargaltsev", "Степан Каргальцев", List.of("Степан Каргалицев")),
					new ReviewerEntry("anna-konstantinova", "Анна Константинова", List.of()),
					new ReviewerEntry("anna-konstentineva", "Анна Констентинева", List.of())));
	}

	@Test
	void aKnownSpellingIsThePerson() {
		assertThat(this.resolver.resolve("Stepan Kargalitsev")).isEqualTo("stepan-kargaltsev");
	}

	@Test
	void aNameThatOnePersonFitsIsThatPerson() {
		assertThat(this.resolver.resolve("С. Каргальцев")).isEqualTo("stepan-kargaltsev");
	}

	@Test
	void aSpellingBetweenTwoPeopleIsAThirdOne() {
		assertThat(this.resolver.resolve("Анна Константинева")).isEqualTo("anna-konstantineva");
	}

	@Test
	void anIdThatChangedIsFollowedBackAndForth() {
		this.resolver.rename(Map.of("stepan-kargaltsev", "stepan-kargalitsev"));
		assertThat(this.resolver.resolve("Степан Каргальцев")).isEqualTo("stepan-kargalitsev");
		this.resolver.rename(Map.of("stepan-kargalitsev", "stepan-kargaltsev"));
		assertThat(this.resolver.resolve("Степан Каргалицев")).isEqualTo("stepan-kargaltsev");
	}

	@Test
	void aPersonWhoWasDividedIsTwo() {
		this.resolver
			.rename(Map.of("stepan-kargaltsev", "stepan-kargaltsev", "stepan-kargalitsev", "stepan-kargalitsev"));
		assertThat(this.resolver.resolve("Степан Каргальцев")).isEqualTo("stepan-kargaltsev");
		assertThat(this.resolver.resolve("Степан Каргалицев")).isEqualTo("stepan-kargalitsev");
	}

	@Test
	void whatHoldsNoLetterIsNoName() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.resolver.resolve("—"));
	}

}
