package org.postergraph.ingest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.postergraph.topic.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;

/** Where the vocabulary comes from. */
final class VocabularyFile {

	private static final Logger logger = LoggerFactory.getLogger(VocabularyFile.class);

	private VocabularyFile() {
	}

	/** Reads the file or, where it is absent, the copy inside the jar. */
	static Vocabulary read(Path file) throws IOException {
		try (Reader yaml = open(file)) {
			return Vocabulary.read(yaml);
		}
	}

	private static Reader open(Path file) throws IOException {
		if (Files.exists(file)) {
			return Files.newBufferedReader(file);
		}
		logger.info("No vocabulary in {}: the one inside the jar serves", file);
		return new InputStreamReader(new ClassPathResource("seeds/topics.yaml").getInputStream(),
				StandardCharsets.UTF_8);
	}

}
