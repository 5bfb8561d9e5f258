package org.postergraph.topic;

import java.io.StringReader;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VocabularyTests {

	private static final String THREE = """
			- {id: a, label: Alpha, label_ru: Альфа, aliases: [первая буква]}
			- {id: b, label: Beta, label_ru: Бета, broader: [a]}
			- {id: c, label: Gamma, label_ru: Гамма, broader: [b]}
			""";

	@Test
	void theShippedVocabularyHoldsWhatTheMissionNames() {
		assertThat(Seeds.vocabulary().concepts()).hasSizeGreaterThanOrEqualTo(120)
			.extracting(Concept::id)
			.contains("dpo", "kv-cache", "quantization", "reward-model");
	}

	@ParameterizedTest
	@CsvSource({ "kv-cache", "KV-кэш", "кв кеш", "Key-Value Caches", "КЭШЕМ КЛЮЧЕЙ И ЗНАЧЕНИЙ" })
	void findsAConceptHoweverItIsSpelled(String name) {
		assertThat(Seeds.vocabulary().find(name)).map(Concept::id).contains("kv-cache");
	}

	@Test
	void findsNothingForWordsThatNameNone() {
		assertThat(Seeds.vocabulary().find("совсем другое")).isEmpty();
		assertThat(Seeds.vocabulary().find("")).isEmpty();
	}

	@Test
	void everyNameOfAConceptFindsIt() {
		for (Concept concept : Seeds.vocabulary().concepts()) {
			Stream.concat(Stream.of(concept.id(), concept.label(), concept.labelRu()), concept.aliases().stream())
				.filter((name) -> !name.contains("..."))
				.forEach((name) -> assertThat(Seeds.vocabulary().find(name)).as(name)
					.map(Concept::id)
					.contains(concept.id()));
		}
	}

	@Test
	void closuresRunThroughAllLevels() {
		Vocabulary vocabulary = TestVocabulary.of(THREE);
		assertThat(vocabulary.withNarrower("a")).containsExactlyInAnyOrder("a", "b", "c");
		assertThat(vocabulary.withBroader("c")).containsExactlyInAnyOrder("a", "b", "c");
		assertThat(vocabulary.withNarrower("c")).containsExactly("c");
	}

	@Test
	void theVersionTellsContentFromContent() {
		String version = TestVocabulary.of(THREE).version();
		assertThat(version).hasSize(12).isEqualTo(TestVocabulary.of(THREE).version());
		assertThat(TestVocabulary.of(THREE.replace("первая", "другая")).version()).isNotEqualTo(version);
		assertThat(TestVocabulary.of(THREE.replace("broader: [b]", "means: true")).version())
			.isNotEqualTo(TestVocabulary.of(THREE.replace("broader: [b]", "means: false")).version());
		assertThat(TestVocabulary.of(THREE.replace("broader: [b]", "incidental: true")).version())
			.isNotEqualTo(version);
	}

	@Test
	void allFaultsAreToldAtOnceWithLineAndConcept() {
		assertThatThrownBy(() -> Vocabulary.read(new StringReader("""
				concepts:
				  - id: good
				    label: Good
				    label_ru: Хорошее
				    aliases: [shared name, the]
				  - id: Bad Id
				    label: Second
				    label_ru: Второе
				    colour: red
				  - id: good
				    label: Third
				    aliases: [Shared-names]
				  - id: unknown-parent
				    label: Fourth
				    label_ru: Четвёртое
				    broader: [nowhere]
				    incidental: [Fifth]
				"""))).isInstanceOf(VocabularyException.class)
			.hasMessageContaining("line 5: concept good: 'the' is made of stop words")
			.hasMessageContaining("line 6: concept Bad Id: the id must be a slug")
			.hasMessageContaining("line 9: concept Bad Id: unknown key 'colour'")
			.hasMessageContaining("line 10: concept good: label_ru is missing")
			.hasMessageContaining("line 10: concept good: the id stands at line 2 already")
			.hasMessageContaining("line 13: concept unknown-parent: broader names the unknown concept 'nowhere'")
			.hasMessageContaining("line 17: concept unknown-parent: incidental names 'Fifth'");
	}

	@Test
	void oneNameForTwoConceptsIsAFault() {
		assertThatThrownBy(() -> TestVocabulary.of(THREE + "- {id: d, label: Delta, label_ru: Первые буквы}"))
			.isInstanceOf(VocabularyException.class)
			.hasMessageContaining("line 5: concept d: 'Первые буквы' is also 'первая буква' of a at line 2");
	}

	@Test
	void aConditionWithoutWordsIsAFault() {
		assertThatThrownBy(
				() -> TestVocabulary.of(THREE.replace("[первая буква]", "[{alias: первая буква, requires: ['...']}]")))
			.isInstanceOf(VocabularyException.class)
			.hasMessageContaining("line 2: concept a: 'первая буква' requires or excludes '...'");
	}

	@Test
	void aCircleOfBroaderConceptsIsAFault() {
		assertThatThrownBy(() -> TestVocabulary.of(THREE.replace("aliases: [первая буква]", "broader: [c]")))
			.isInstanceOf(VocabularyException.class)
			.hasMessageContaining("runs in a circle: a -> c -> b -> a");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'',                         line 1: the file is empty
			'concepts: [',              line 1: no valid YAML
			'concepts: {}',             line 1: concepts must be a list
			'concepts: [3]',            line 1: a concept must be a mapping
			'- x',                      line 1: the vocabulary must be a mapping
			'concepts: []',             line 1: the vocabulary holds no concept
			""")
	void whatIsNoVocabularyIsToldWithItsLine(String yaml, String message) {
		assertThatThrownBy(() -> Vocabulary.read(new StringReader(yaml))).isInstanceOf(VocabularyException.class)
			.hasMessageContaining(message);
	}

}
