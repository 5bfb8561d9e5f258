package org.postergraph.catalog;

import java.util.Set;

/**
 * A summary whose mentions were found with another vocabulary.
 *
 * @param paper the paper's id
 * @param topics ids of the topics it mentions
 */
public record StaleSummary(String id, String paper, String title, String text, Set<String> topics) {

}
