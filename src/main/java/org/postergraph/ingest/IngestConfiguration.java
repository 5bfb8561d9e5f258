package org.postergraph.ingest;

import java.io.IOException;
import org.postergraph.ingest.UnreadableInputAnalyzer.UnreadableVocabularyException;
import org.postergraph.topic.TopicExtractor;
import org.postergraph.topic.VocabularyException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IngestConfiguration {

	@Bean
	TopicExtractor topicExtractor(IngestProperties properties) {
		try {
			return new TopicExtractor(VocabularyFile.read(properties.vocabulary()));
		}
		catch (IOException | VocabularyException ex) {
			throw new UnreadableVocabularyException(
					"The vocabulary " + properties.vocabulary() + " cannot be used: " + ex.getMessage(), ex);
		}
	}

}
