package org.postergraph.catalog;

import java.time.ZonedDateTime;

/**
 * What was read, when and from which bytes.
 *
 * @param source the file's or upload's name
 * @param contentHash SHA-256 of its bytes
 * @param vocabulary the version of the vocabulary
 */
public record ImportEntry(String id, ZonedDateTime at, String source, String contentHash, String format,
		String vocabulary) {

}
