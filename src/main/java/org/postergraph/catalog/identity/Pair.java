package org.postergraph.catalog.identity;

/** Two names that may be one, and by which rule. */
public record Pair(Two two, Rule rule) {

}
