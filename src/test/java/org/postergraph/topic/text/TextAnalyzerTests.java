package org.postergraph.topic.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class TextAnalyzerTests {

	@ParameterizedTest
	@CsvSource({ "kv-кэша, KV КЕШ", "реворд-моделью, Реворд модели", "FP8, fp-8", "квантиза\u0301ция, квантизации",
			"слоёв, слоев", "КV-кэш, kv-кэш", "МоЕ, MoE", "и\u0306, й", "kvкэш, kv-кэш", "RM'ов, RM ов",
			"кван\u00adтизация, квантизация", "LLMки, LLM ки", "RMа, RM а", "токены, токенов", "Домен, доменами" })
	void spellingsAndFormsOfAWordHaveOneKey(String one, String other) {
		assertThat(keys(one)).isEqualTo(keys(other));
	}

	@ParameterizedTest
	@CsvSource({ "reasoning, reason", "модель, модуль", "RL, LR", "токен, ток", "домены, дома" })
	void otherWordsHaveOtherKeys(String one, String other) {
		assertThat(keys(one)).isNotEqualTo(keys(other));
	}

	@Test
	void offsetsAreThoseOfTheTextWhateverIsFolded() {
		String text = "😀 Квантиза\u0301ция\u200b, “КV‑кэш”…";
		assertThat(TextAnalyzer.analyze(text)).extracting((token) -> text.substring(token.start(), token.end()))
			.containsExactly("Квантиза\u0301ция\u200b", "КV", "кэш");
	}

	@Test
	void sentencesEndWhereAnotherBegins() {
		assertThat(TextAnalyzer.analyze("Учат DPO.Без пар, т. е. даром! e.g. так. Ура\n\nновый"))
			.extracting(Token::sentence)
			.containsExactly(0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 3, 4);
	}

	@Test
	void commasAndDashesBeginClausesAndHyphensDoNot() {
		assertThat(TextAnalyzer.analyze("kv-кэш, как — в DPO")).extracting(Token::clause)
			.containsExactly(0, 0, 1, 2, 2);
	}

	@Test
	void runsThatAreNoWordsAreOneTokenWithoutKey() {
		for (String hostile : List.of("a".repeat(1_000_000), "е" + "\u0301".repeat(100_000), "ё".repeat(100_000))) {
			assertThat(TextAnalyzer.analyze(hostile)).singleElement().satisfies((token) -> {
				assertThat(token.key()).isEmpty();
				assertThat(token.end()).isEqualTo(hostile.length());
			});
		}
	}

	@Test
	void brokenSurrogatesAndMarksAloneAreNoWords() {
		assertThatCode(() -> TextAnalyzer.analyze("\ud83d \udc00 \u0301\u0301 \ufffe")).doesNotThrowAnyException();
		assertThat(TextAnalyzer.analyze("\u200b\u200b")).allMatch((token) -> token.key().isEmpty());
	}

	private static List<String> keys(String text) {
		return TextAnalyzer.analyze(text).stream().map(Token::key).toList();
	}

}
