package org.postergraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.postergraph.catalog.ContentHash;

/**
 * What bytes were sent.
 *
 * @param bytes how many
 * @param contentHash their SHA-256, in hexadecimal
 */
public record ImportInput(String name, long bytes, String contentHash) {

	/**
	 * Reads the source.
	 * @throws UncheckedIOException when it cannot be read
	 */
	static ImportInput of(ImportSource source) {
		try (InputStream in = source.content().getInputStream()) {
			return new ImportInput(source.name(), source.size(), ContentHash.of(in));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
