package org.postergraph.digest.post;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postergraph.digest.DigestDay;

import static org.assertj.core.api.Assertions.assertThat;

class DayWordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Постеры первого дня | 1 | первого дня", "второму дню | 2 | второму дню",
			"третьим днём | 3 | третьим днём", "о четвёртом дне | 4 | четвёртом дне", "Пятый день | 5 | Пятый день",
			"шестого дня | 6 | шестого дня", "в седьмой день | 7 | седьмой день", "третий день | 3 | третий день",
			"день 2 | 2 | день 2", "ДЕНЬ №4 | 4 | ДЕНЬ №4", "2-й день | 2 | 2-й день", "2-го дня | 2 | 2-го дня",
			"день второй | 2 | день второй", "second day | 2 | second day", "day two | 2 | day two",
			"Day 2 | 2 | Day 2", "Day #7 | 7 | Day #7", "3rd day | 3 | 3rd day", "seventh day | 7 | seventh day",
			"second poster day | 2 | second poster day" })
	void readsDaysWithTheirWords(String text, int number, String evidence) {
		assertThat(DayWords.in("ICLR 2025, " + text + ": постеры"))
			.containsExactly(new DigestDay(number, DigestDay.Basis.STATED, evidence));
	}

	@ParameterizedTest
	@ValueSource(strings = { "День ICLR 2025", "постеры за 2 дня", "последний день", "first of all, posters",
			"day 2025", "каждый день", "первый постер и день" })
	void readsNoDayWhereNoneIsNamed(String text) {
		assertThat(DayWords.in(text)).isEmpty();
	}

	@Test
	void readsBothOfTwoDays() {
		assertThat(DayWords.in("второго и третьего дня")).extracting(DigestDay::number).isEqualTo(List.of(2, 3));
	}

}
