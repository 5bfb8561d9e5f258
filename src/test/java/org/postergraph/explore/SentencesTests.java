package org.postergraph.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTests {

	private static final String TEXT = "Первое дело. Второе дело важнее! Третье?";

	@Test
	void theSentenceAroundAQuoteIsCutOut() {
		assertThat(around("Второе")).isEqualTo("Второе дело важнее!");
		assertThat(around("важнее!")).isEqualTo("Второе дело важнее!");
	}

	@Test
	void theFirstAndTheLastSentenceAreFoundToo() {
		assertThat(around("Первое")).isEqualTo("Первое дело.");
		assertThat(around("Третье?")).isEqualTo("Третье?");
	}

	@Test
	void aQuoteAcrossTwoSentencesGivesBoth() {
		assertThat(around("дело. Второе")).isEqualTo("Первое дело. Второе дело важнее!");
	}

	@Test
	void offsetsOutsideOfTheTextAreMovedToItsEnds() {
		assertThat(Sentences.around(TEXT, -5, 4000)).isEqualTo(TEXT);
		assertThat(Sentences.around(TEXT, 4000, 5000)).isEqualTo("Третье?");
		assertThat(Sentences.around("", 0, 3)).isEmpty();
	}

	private static String around(String quote) {
		int start = TEXT.indexOf(quote);
		return Sentences.around(TEXT, start, start + quote.length());
	}

}
