package org.postergraph.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.postergraph.topic.TopicExtractor;
import org.postergraph.topic.VocabularyException;
import org.postergraph.topic.evaluation.Evaluation;
import org.postergraph.topic.evaluation.GoldException;

/** How right the topics are that the extractor finds. */
public final class TopicQuality {

	private TopicQuality() {
	}

	/**
	 * Compares the extractor with labelled summaries.
	 * @param vocabulary the vocabulary's file; the one inside the jar serves where it is
	 * absent
	 * @param gold files of labelled summaries, as {@code docs/topics.md} describes them
	 * @param out takes precision, recall and F1 per topic and overall, the calibration
	 * and every error with the words around it
	 * @throws IllegalArgumentException naming file and line of what is wrong in a file
	 */
	public static void evaluate(Path vocabulary, List<Path> gold, Appendable out) throws IOException {
		try {
			Evaluation.ofFiles(new TopicExtractor(VocabularyFile.read(vocabulary)), gold).print(out);
		}
		catch (GoldException | VocabularyException ex) {
			throw new IllegalArgumentException(ex.getMessage(), ex);
		}
	}

}
