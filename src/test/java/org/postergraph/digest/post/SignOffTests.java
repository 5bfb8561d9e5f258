package org.postergraph.digest.post;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SignOffTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Интересные постеры увидели Павел Тестов и Анна Белова | Павел Тестов+Анна Белова",
			"Увидел Роман Горский | Роман Горский", "Увидела Анна-Мария Белова. | Анна-Мария Белова",
			"Постеры смотрели: П. Тестов, Белова А. | П. Тестов+Белова А.",
			"Посмотрели Пётр фон Берг, Анна Ивановна Белова и Jane O'Neil | Пётр фон Берг+Анна Ивановна Белова+Jane O'Neil",
			"Постеры для вас посмотрела Анна Белова (Яндекс) | Анна Белова",
			"Seen by Anna Petrova, J. R. Smith-Jones, and Li Wei | Anna Petrova+J. R. Smith-Jones+Li Wei",
			"Posters seen by Ludwig van Beethoven & María del Carmen | Ludwig van Beethoven+María del Carmen",
			"These posters were seen by Anna Petrova #ACL | Anna Petrova",
			"Увидели Павел Тестов, Павел Тестов | Павел Тестов" })
	void readsTheNames(String line, String names) {
		assertThat(SignOff.at(List.of(new Line(1, line)), 0)).hasValueSatisfying((signOff) -> {
			assertThat(signOff.names().read()).containsExactly(names.split("\\+"));
			assertThat(signOff.names().unread()).isEmpty();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "Увидели много интересного", "Авторы увидели, что Роман Горский прав.",
			"Постеры смотрели очень долго и с большим удовольствием.", "— Увидел Роман Горский",
			"As seen by the model, tokens differ.", "The effect is seen by Smith and Jones.", "Смотрели Трансформер",
			"Видели Роман Горский и его команда, как модель ломается" })
	void proseIsNoSignOff(String line) {
		assertThat(SignOff.at(List.of(new Line(1, line)), 0)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Posters seen by Anna Petrova,\nLi Wei", "Posters seen by Anna Petrova and\nLi Wei",
			"Seen by:\n- Anna Petrova\n- Li Wei" })
	void readsNamesOnFurtherLines(String text) {
		assertThat(SignOff.at(Line.of(text), 0)).hasValueSatisfying(
				(signOff) -> assertThat(signOff.names().read()).containsExactly("Anna Petrova", "Li Wei"));
	}

}
