package org.postergraph.ingest;

import org.postergraph.catalog.ContentHash;

/**
 * What bytes were sent.
 *
 * @param bytes how many
 * @param contentHash their SHA-256, in hexadecimal
 */
public record ImportInput(String name, long bytes, String contentHash) {

	static ImportInput of(ImportSource source) {
		return new ImportInput(source.name(), source.bytes().length, ContentHash.ofBytes(source.bytes()));
	}

}
