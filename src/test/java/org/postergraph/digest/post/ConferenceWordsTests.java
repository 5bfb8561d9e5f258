package org.postergraph.digest.post;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postergraph.digest.ConferenceName;

import static org.assertj.core.api.Assertions.assertThat;

class ConferenceWordsTests {

	@ParameterizedTest
	@CsvSource({ "Постеры ICLR 2025, ICLR, 2025", "ICLR'25 posters, ICLR, 2025", "день 2 на ICLR 25, ICLR, 2025",
			"posters from NeurIPS-2024!, NeurIPS, 2024", "ICML2023, ICML, 2023", "Interspeech 1999, Interspeech, 1999",
			"May 2025: ACL’25, ACL, 2025", "EMNLP Findings 2023, EMNLP, 2023", "KONF 2031, KONF, 2031" })
	void readsASeriesBesideAYear(String line, String series, int year) {
		assertThat(ConferenceWords.in(line)).contains(new ConferenceName(series, year));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Постеры 2025 года", "Posters from 2024", "April 2025", "Llama 13B", "top 25% of GPT",
			"ICLR", "LLM 7.5 times", "ICLR 20255" })
	void readsNoneWhereNoneIsNamed(String line) {
		assertThat(ConferenceWords.in(line)).isEmpty();
	}

}
