package org.postergraph.catalog;

/**
 * A name under a digest or a summary.
 *
 * @param reviewer the person's id
 * @param name as it stands there
 */
public record SignatureEntry(String reviewer, String name) {

}
