package org.postergraph.topic;

import java.util.List;

/** Finds the concepts of a vocabulary in digest prose. Thread-safe. */
public final class TopicExtractor {

	private final Vocabulary vocabulary;

	public TopicExtractor(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	public Vocabulary vocabulary() {
		return this.vocabulary;
	}

	/**
	 * The topics of one summary, by descending score, then by concept.
	 * @param title the paper's title as the digest writes it
	 * @param text the summary's text
	 */
	public List<TopicFinding> extract(String title, String text) {
		return List.of();
	}

}
