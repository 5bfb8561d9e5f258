package org.postergraph.ingest;

import java.io.IOException;
import org.postergraph.ingest.UnreadableInputAnalyzer.UnreadableVocabularyException;
import org.postergraph.topic.TopicExtractor;
import org.postergraph.topic.Vocabulary;
import org.postergraph.topic.VocabularyException;
import org.springframework.stereotype.Component;

/**
 * The vocabulary as it was last read: at start, and whenever all summaries are read
 * again.
 */
@Component
class LoadedVocabulary {

	private final IngestProperties properties;

	private volatile TopicExtractor extractor;

	LoadedVocabulary(IngestProperties properties) {
		this.properties = properties;
		this.extractor = new TopicExtractor(readFile());
	}

	TopicExtractor extractor() {
		return this.extractor;
	}

	/**
	 * What the file says now; the one in use when it says the same.
	 * @throws UnreadableVocabularyException when it cannot be used; the message tells
	 * why, with lines
	 */
	TopicExtractor read() {
		TopicExtractor current = this.extractor;
		Vocabulary now = readFile();
		return now.version().equals(current.vocabulary().version()) ? current : new TopicExtractor(now);
	}

	void use(TopicExtractor extractor) {
		this.extractor = extractor;
	}

	private Vocabulary readFile() {
		try {
			return VocabularyFile.read(this.properties.vocabulary());
		}
		catch (IOException | VocabularyException ex) {
			throw new UnreadableVocabularyException(
					"The vocabulary " + this.properties.vocabulary() + " cannot be used: " + ex.getMessage(), ex);
		}
	}

}
