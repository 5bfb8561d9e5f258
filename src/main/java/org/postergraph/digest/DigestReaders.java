package org.postergraph.digest;

import java.util.List;
import java.util.Optional;

/** The formats that can be read. */
public final class DigestReaders {

	private static final List<DigestReader> READERS = List.of();

	private DigestReaders() {
	}

	/**
	 * Recognises the format of a source and reads it.
	 * @throws UnreadableSourceException when the bytes are no text, or no known format
	 */
	public static DigestReading read(DigestSource source) {
		Optional<DigestReader> reader = READERS.stream()
			.filter((candidate) -> candidate.recognises(source))
			.findFirst();
		return reader.orElseThrow(() -> new UnreadableSourceException(source.name() + " is of no known format."))
			.read(source);
	}

}
