package org.postergraph.topic;

import java.util.HashMap;
import java.util.Map;

/**
 * The chance that a paper is about a concept, by what is known of it: a logistic
 * regression. Its weights, {@code subject-model.tsv}, are fitted on labelled summaries,
 * see docs/topics.md. Thread-safe.
 */
final class SubjectModel {

	static final String TEXT = Resources.text("subject-model.tsv");

	/** The file, read once: it does not depend on the vocabulary. */
	static final SubjectModel INSTANCE = new SubjectModel();

	private final Map<String, Double> weights = new HashMap<>();

	private SubjectModel() {
		TEXT.lines().filter((line) -> !line.startsWith("#")).forEach((line) -> {
			int tab = line.indexOf('\t');
			this.weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
		});
	}

	/**
	 * The chance.
	 * @param facts fact to its value; those that no labelled summary had count nothing
	 */
	double chance(Map<String, Double> facts) {
		return 1 / (1 + Math.exp(-odds(facts, this.weights)));
	}

	/** The odds as a logarithm, by any weights. */
	static double odds(Map<String, Double> facts, Map<String, Double> weights) {
		double sum = 0;
		for (Map.Entry<String, Double> fact : facts.entrySet()) {
			sum += fact.getValue() * weights.getOrDefault(fact.getKey(), 0.0);
		}
		return sum;
	}

}
