package org.postergraph.topic;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

import org.postergraph.topic.text.Token;

/**
 * How much all that a title says speaks for a concept that it or the text names: the
 * words of {@code Segmentation in the Image} for vision, those of
 * {@code Segmentation in Grammars} do not. One logistic regression a concept,
 * {@code title-hints.tsv}, fitted on labelled titles, see docs/topics.md. Thread-safe.
 */
final class TitleHints {

	/**
	 * Before a concept that the title names, be it incidentally or denied; no word begins
	 * so.
	 */
	private static final String NAMED = "@";

	/** Before one that it names plainly, see {@link Evidence#isTitled()}. */
	private static final String PLAIN = "@@";

	static final String TEXT = Resources.text("title-hints.tsv");

	/** The file, read once: it does not depend on the vocabulary. */
	static final TitleHints INSTANCE = new TitleHints();

	private final Map<String, Regression> regressions = new HashMap<>();

	private TitleHints() {
		TEXT.lines().filter((line) -> !line.startsWith("#")).forEach((line) -> {
			String[] cells = line.split("\t");
			Map<String, Double> weights = new HashMap<>();
			for (int i = 2; i < cells.length; i++) {
				int at = cells[i].lastIndexOf('=');
				weights.put(cells[i].substring(0, at), Double.valueOf(cells[i].substring(at + 1)));
			}
			this.regressions.put(cells[0], new Regression(Double.parseDouble(cells[1]), weights));
		});
	}

	/**
	 * The words of a title and each two that stand side by side, folded, and the concepts
	 * that it names in whatever words.
	 */
	static Set<String> words(List<Token> title, Collection<Evidence> found) {
		Set<String> words = new HashSet<>();
		for (Evidence one : found) {
			if (!one.inTitle().isEmpty()) {
				words.add(NAMED + one.concept());
			}
			if (one.isTitled()) {
				words.add(PLAIN + one.concept());
			}
		}
		for (int i = 0; i < title.size(); i++) {
			words.add(title.get(i).key());
			if (i > 0) {
				words.add(title.get(i - 1).key() + " " + title.get(i).key());
			}
		}
		return words;
	}

	/**
	 * The odds that a paper of this title is about the concept, as a logarithm.
	 * @param words of its title and concepts that it names, see {@link #words}
	 * @return empty where there is no title, or too few labelled ones were about the
	 * concept
	 */
	OptionalDouble of(String concept, Set<String> words) {
		Regression known = this.regressions.get(concept);
		return (known != null && !words.isEmpty()) ? OptionalDouble.of(known.odds(words)) : OptionalDouble.empty();
	}

	/**
	 * What titles say of one concept.
	 *
	 * @param base of a title without any of the words
	 * @param weights by word
	 */
	private record Regression(double base, Map<String, Double> weights) {

		/** Goes over the fewer: a title may be long. */
		private double odds(Set<String> words) {
			double sum = this.base;
			if (words.size() < this.weights.size()) {
				for (String word : words) {
					sum += this.weights.getOrDefault(word, 0.0);
				}
				return sum;
			}
			for (Map.Entry<String, Double> weight : this.weights.entrySet()) {
				sum += words.contains(weight.getKey()) ? weight.getValue() : 0;
			}
			return sum;
		}

	}

}
