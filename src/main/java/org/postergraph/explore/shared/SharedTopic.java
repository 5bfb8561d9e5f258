package org.postergraph.explore.shared;

import java.util.List;

/**
 * A topic that several papers share.
 *
 * @param topic the topic's id
 * @param weight {@code ln((N + 1) / n)}: of N papers, n have the topic as a subject
 * @param evidence the words that show it in each paper, in the order of the question
 */
public record SharedTopic(String topic, String label, double weight, List<Evidence> evidence) {

}
