package org.postergraph.explore;

/**
 * How many of a list have one value of what it is grouped by.
 *
 * @param key the value's id, as filters take it
 * @param label for people
 * @param count of the whole list, not of a page
 */
public record Group(String key, String label, long count) {

}
