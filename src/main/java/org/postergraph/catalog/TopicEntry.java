package org.postergraph.catalog;

import java.util.List;

/**
 * A concept of the vocabulary.
 *
 * @param aliases in both languages, in the vocabulary's order
 * @param broader ids of the concepts next above it
 */
public record TopicEntry(String id, String label, String labelRu, List<String> aliases, List<String> broader) {

}
