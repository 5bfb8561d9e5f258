package org.postergraph.catalog.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** A folded title, and how near another one is. */
final class TitleForm {

	/**
	 * So many letters at the beginning and at the end: an edit changes one of them at the
	 * most, if the title has twice as many.
	 */
	static final int END = 12;

	/** What an inflected or negated word differs in is meaning, not spelling. */
	private static final int LONG_WORD = 8;

	private static final int SHORTEST_WORD = 4;

	private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

	private final String key;

	private final List<String> words;

	private final String letters;

	TitleForm(String key) {
		this.key = key;
		this.words = List.of(key.split("-"));
		this.letters = key.replace("-", "");
	}

	String start() {
		return this.letters.substring(0, Math.min(END, this.letters.length())) + digits();
	}

	String end() {
		return this.letters.substring(Math.max(0, this.letters.length() - END)) + digits();
	}

	/** Near titles have the same numbers, so these keep papers of a series apart. */
	private String digits() {
		return "#" + this.key.replaceAll("[^0-9]", "");
	}

	/** By which rule the titles may be one, if by any; ids aside. */
	Optional<Rule> compare(TitleForm other) {
		if (Math.min(this.letters.length(), other.letters.length()) < 2 * END
				|| Math.abs(this.letters.length() - other.letters.length()) > 2
				|| !List.of(numbers()).equals(List.of(other.numbers()))) {
			return Optional.empty();
		}
		if (this.letters.equals(other.letters)) {
			return Optional.of(Rule.NEAR_TITLE);
		}
		if (this.words.size() != other.words.size()) {
			return Optional.empty();
		}
		return compareWords(other);
	}

	private Optional<Rule> compareWords(TitleForm other) {
		int distance = 0;
		boolean clear = true;
		for (int i = 0; i < this.words.size(); i++) {
			String one = this.words.get(i);
			String two = other.words.get(i);
			if (!one.equals(two)) {
				int apart = DISTANCE.apply(one, two);
				if (apart < 0 || Math.min(one.length(), two.length()) < SHORTEST_WORD
						|| one.charAt(0) != two.charAt(0)) {
					return Optional.empty();
				}
				distance += apart;
				clear &= apart == 1 && isInside(one, two);
			}
		}
		return (distance > 2) ? Optional.empty()
				: Optional.of((clear && distance == 1) ? Rule.NEAR_TITLE : Rule.DOUBTFUL_TITLE);
	}

	private static boolean isInside(String one, String two) {
		return Math.min(one.length(), two.length()) >= LONG_WORD
				&& one.charAt(one.length() - 1) == two.charAt(two.length() - 1);
	}

	/** Versions and parts of a paper are papers of their own. */
	private String[] numbers() {
		return Stream.concat(Arrays.stream(this.key.split("[^0-9]+")), this.words.stream().filter(TitleForm::isRoman))
			.toArray(String[]::new);
	}

	private static boolean isRoman(String word) {
		return List.of("i", "ii", "iii", "iv", "v", "vi").contains(word);
	}

}
