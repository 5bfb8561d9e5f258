package org.postergraph.ingest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.postergraph.topic.TopicExtractor;
import org.postergraph.topic.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

@Configuration(proxyBeanMethods = false)
class IngestConfiguration {

	private static final Logger logger = LoggerFactory.getLogger(IngestConfiguration.class);

	@Bean
	TopicExtractor topicExtractor(IngestProperties properties) {
		try (Reader yaml = open(properties.vocabulary())) {
			return new TopicExtractor(Vocabulary.read(yaml));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The vocabulary " + properties.vocabulary() + " cannot be read", ex);
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
