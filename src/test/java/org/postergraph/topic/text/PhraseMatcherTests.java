package org.postergraph.topic.text;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PhraseMatcherTests {

	@Test
	void findsPhrasesThatOverlapAndNest() {
		assertThat(found("x a b c d", "a b c", "b c", "c", "b c d", "a c")).containsExactly("a b c@1", "b c@2", "c@3",
				"b c d@2");
	}

	@Test
	void fallsBackToTheLongestBeginningThatIsStillPossible() {
		assertThat(found("a b a b a c", "a b a c", "b a")).containsExactly("b a@1", "b a@3", "a b a c@2");
	}

	@Test
	void findsNothingAcrossWordsThatAreNone() {
		List<Token> tokens = new ArrayList<>(TextAnalyzer.analyze("a " + "x".repeat(100) + " b"));
		assertThat(found(tokens, "a b")).isEmpty();
	}

	@Test
	void repeatedBeginningsFindEachOccurrenceOnce() {
		assertThat(found("a ".repeat(1000), "a a a")).hasSize(998).doesNotHaveDuplicates();
	}

	private static List<String> found(String text, String... phrases) {
		return found(TextAnalyzer.analyze(text), phrases);
	}

	private static List<String> found(List<Token> tokens, String... phrases) {
		PhraseMatcher.Builder<String> builder = new PhraseMatcher.Builder<>();
		for (String phrase : phrases) {
			builder.add(TextAnalyzer.analyze(phrase).stream().map(Token::key).toList(), phrase);
		}
		List<String> found = new ArrayList<>();
		builder.build().match(tokens, (value, from, to) -> found.add(value + "@" + from));
		return found;
	}

}
