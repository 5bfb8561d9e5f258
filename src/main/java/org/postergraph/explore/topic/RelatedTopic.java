package org.postergraph.explore.topic;

/**
 * A topic that papers have as a subject together with another one.
 *
 * @param together how many papers have both
 * @param papers how many papers have this one
 * @param lift how many times more often they have both than by chance: 1 tells of no
 * relation, {@code together * N / (papers of the one * papers of the other)} of N papers
 */
public record RelatedTopic(String id, String label, long together, long papers, double lift) {

}
