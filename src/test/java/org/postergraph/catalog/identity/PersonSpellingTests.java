package org.postergraph.catalog.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postergraph.catalog.Slug;

/** The hard cases among names of people. */
class PersonSpellingTests {

	@ParameterizedTest
	@CsvSource({ "Степан Каргалицев, Степан Каргальцев", "Игорь Константинопольский, Игорь Констатинопольский",
			"Юлия Белова, Julia Belova", "Юлия Белова, Iuliia Belova", "Юлия Белова, Yulya Belova",
			"Михаил Хан, Mikhail Han", "Stepan Kargalcev, Степан Каргальцев", "Андрей Быков, Andrej Bykov",
			"Алексей Щербаков, Alexey Scherbakov", "Елена Фёдорова, Yelena Fyodorova", "Дмитрий Белый, Dmitri Bely",
			"Мария Зайцева, Maria Zajceva", "Олег Константиновский, Oleg Konstantinovsky",
			"Темирчев Павел, Павел Темирчев", "Temirchev Pavel, Павел Темирчев", "П. Темирчев, Павел Темирчев",
			"Темирчев П., Pavel Temirchev", "P. Temirchev, Павел Темирчев" })
	void onePerson(String one, String other) {
		assertThat(groups(one, other)).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "Темирчев, Temirchev", "Алёна Королёва, АЛЕНА КОРОЛЕВА", "Павел  Темирчев, Pavel Temirchev" })
	void oneSpelling(String one, String other) {
		assertThat(Slug.of(one)).isEqualTo(Slug.of(other));
	}

	@ParameterizedTest
	@CsvSource({ "Иван Петров, Иван Петроу, NEAR_SHORT_SURNAME", "Иван Быков, Иван Биков, NEAR_SHORT_SURNAME",
			"Женя Каргальцев, Женя Каргальцева, NEAR_SHORT_SURNAME", "Иван Хрущев, Иван Хрущов, NEAR_SHORT_SURNAME",
			"Данил Каргальцев, Даниил Каргальцев, NEAR_FIRST_NAME",
			"Наталья Каргальцева, Наталия Каргальцева, NEAR_FIRST_NAME",
			"Александр Белов, Alexander Belov, NEAR_FIRST_NAME", "П. А. Темирчев, Павел Темирчев, MORE_INITIALS",
			"П. А. Темирчев, П. Темирчев, MORE_INITIALS" })
	void twoPeopleUntilSomeoneSaysOtherwise(String one, String other, Rule rule) {
		assertThat(PersonSpelling.of(one).compare(PersonSpelling.of(other))).contains(rule);
		assertThat(PersonSpelling.of(other).compare(PersonSpelling.of(one))).contains(rule);
		assertThat(groups(one, other)).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource({ "Александр Каргальцев, Александра Каргальцева", "Каргальцев, Каргалицев", "Анна Белова, Яна Белова",
			"Степан Каргальцев, Степан Каргаливец", "Павел Темирчев, Павел Скачков", "П. Темирчев, Иван Темирчев",
			"П. Темирчева, Павел Темирчев", "Темирчев, Павел Темирчев" })
	void twoPeopleBeyondDoubt(String one, String other) {
		assertThat(PersonSpelling.of(one).compare(PersonSpelling.of(other))).isEmpty();
	}

	@Test
	void initialsThatFitTwoPeopleAreAThirdOne() {
		assertThat(groups("П. Темирчев", "Павел Темирчев", "Пётр Темирчев")).hasSize(3);
		assertThat(groups("П. Темирчев", "Павел Темирчев", "Pavel Temirchev", "Иван Темирчев")).hasSize(2);
	}

	@Test
	void aSpellingBetweenTwoPeopleIsAThirdOne() {
		assertThat(groups("Анна Константинова", "Анна Констентинева", "Анна Константинева")).hasSize(3);
	}

	@Test
	void aLatinSpellingThatFitsTwoCyrillicOnesIsAThirdOne() {
		assertThat(groups("Андрей Лыйков", "Андрей Лиыков", "Andrey Lyikov")).hasSize(3);
	}

	@Test
	void initialsGoWithAPersonOfTwoSpellings() {
		assertThat(groups("С. Каргальцев", "Степан Каргалицев", "Степан Каргальцев")).hasSize(1);
	}

	@Test
	void theOrderOfNamesLeavesNoTrace() {
		List<String> names = new ArrayList<>(List.of("Степан Каргалицев", "Степан Каргальцев", "С. Каргальцев",
				"Семён Каргальцев", "Stepan Kargalcev", "Kargaltsev Stepan", "Степан Каргацев", "Анна Константинова",
				"Анна Констентинева", "Анна Константинева", "Данил Каргальцев", "Даниил Каргальцев"));
		Set<Set<SortedSet<String>>> results = new HashSet<>();
		Random random = new Random(7);
		for (int i = 0; i < 50; i++) {
			Collections.shuffle(names, random);
			results.add(new HashSet<>(groups(names.toArray(String[]::new))));
		}
		assertThat(results).hasSize(1);
	}

	@Test
	void whatIsKeptApartIsNotJoinedByWayOfAThird() {
		PersonIndex people = people("Юлия Белова", "Julia Belova", "Iuliia Belova");
		Two apart = Two.of("yuliya-belova", "julia-belova");
		Grouping grouping = new Grouping(people.slugs(), pairs(people), Set.of(), Set.of(apart));
		assertThat(grouping.isOne(apart)).isFalse();
		assertThat(grouping.groups()).hasSize(3);
	}

	@Test
	void initialsThatSomeoneGaveToOnePersonAreNoOtherPersons() {
		PersonIndex people = people("П. Темирчев", "Павел Темирчев", "Пётр Темирчев");
		Two confirmed = Two.of("p-temirchev", "pavel-temirchev");
		Grouping grouping = new Grouping(people.slugs(), pairs(people), Set.of(confirmed), Set.of());
		assertThat(grouping.groups()).hasSize(2);
		assertThat(grouping.isOne(confirmed)).isTrue();
	}

	@Test
	void aConfirmedPairIsOneWhateverTheRuleSays() {
		PersonIndex people = people("Данил Каргальцев", "Даниил Каргальцев", "Danil Kargaltsev");
		Two confirmed = Two.of("danil-kargaltsev", "daniil-kargaltsev");
		assertThat(new Grouping(people.slugs(), pairs(people), Set.of(confirmed), Set.of()).groups()).hasSize(1);
		assertThat(new Grouping(people.slugs(), pairs(people), Set.of(confirmed), Set.of(confirmed)).groups())
			.hasSize(2);
	}

	private static List<SortedSet<String>> groups(String... names) {
		PersonIndex people = people(names);
		return List.copyOf(new Grouping(people.slugs(), pairs(people), Set.of(), Set.of()).groups());
	}

	private static PersonIndex people(String... names) {
		PersonIndex people = new PersonIndex();
		List.of(names).forEach(people::add);
		return people;
	}

	/** All are compared with all, so a rule that the index cannot serve is found out. */
	private static Set<Pair> pairs(PersonIndex people) {
		Set<Pair> pairs = new HashSet<>();
		Set<Pair> indexed = new HashSet<>();
		people.slugs().forEach((one) -> {
			people.compare(people.get(one)).forEach((two, rule) -> indexed.add(new Pair(Two.of(one, two), rule)));
			people.slugs()
				.stream()
				.filter((two) -> !two.equals(one))
				.forEach((two) -> people.get(one)
					.compare(people.get(two))
					.ifPresent((rule) -> pairs.add(new Pair(Two.of(one, two), rule))));
		});
		assertThat(indexed).isEqualTo(pairs);
		return indexed;
	}

}
