package org.postergraph.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A name under a digest or a summary.
 *
 * @param reviewer the person's id
 * @param name as it stands there
 * @param reason why this spelling is that person, unless the person is known by it
 */
public record SignatureEntry(String reviewer, String name, @Nullable String reason) {

}
