package org.postergraph.catalog;

/**
 * A title that a summary had before an edit.
 *
 * @param title as written
 * @param key its folded form, with the id of the conference that the digest was of then
 */
public record FormerTitle(String title, String key) {

}
