package org.postergraph.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.postergraph.topic.TopicExtractor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IngestConfiguration {

	@Bean
	TopicExtractor topicExtractor(IngestProperties properties) {
		try {
			return new TopicExtractor(VocabularyFile.read(properties.vocabulary()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The vocabulary " + properties.vocabulary() + " cannot be read", ex);
		}
	}

}
