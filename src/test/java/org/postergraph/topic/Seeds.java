package org.postergraph.topic;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The vocabulary that the application ships. */
public final class Seeds {

	private static final Vocabulary VOCABULARY = load();

	private Seeds() {
	}

	public static Vocabulary vocabulary() {
		return VOCABULARY;
	}

	private static Vocabulary load() {
		try (Reader yaml = Files.newBufferedReader(Path.of("seeds/topics.yaml"))) {
			return Vocabulary.read(yaml);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
