package org.postergraph.ingest;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.postergraph.topic.skos.SkosWriter;
import org.springframework.stereotype.Service;

/** What the people who edit the vocabulary ask for. */
@Service
public class TopicVocabulary {

	private final LoadedVocabulary vocabulary;

	private final CandidateTerms candidates;

	TopicVocabulary(LoadedVocabulary vocabulary, CandidateTerms candidates) {
		this.vocabulary = vocabulary;
		this.candidates = candidates;
	}

	/**
	 * Writes the vocabulary as SKOS in Turtle.
	 * @param base an absolute IRI; a concept is named by it and its id
	 */
	public void writeSkos(URI base, Appendable out) throws IOException {
		new SkosWriter(base).write(this.vocabulary.extractor().vocabulary(), out);
	}

	/**
	 * Writes the same as {@link #writeSkos}, in JSON-LD.
	 * @param base an absolute IRI; a concept is named by it and its id
	 */
	public void writeSkosAsJsonLd(URI base, Appendable out) throws IOException {
		new SkosWriter(base).writeJsonLd(this.vocabulary.extractor().vocabulary(), out);
	}

	/**
	 * Terms that several papers use and no concept covers, the most used first; at most
	 * 1000. All summaries are read once for each revision.
	 * @param minPapers how many papers at least use a term
	 * @param revision of the graph, read before
	 * @throws RejectedExecutionException when there are too many summaries to read in 5
	 * seconds; they are read to the end, for who asks later
	 */
	public List<Candidate> listCandidates(int minPapers, long revision) {
		return this.candidates.list(revision).stream().filter((term) -> term.papers() >= minPapers).toList();
	}

	/**
	 * A term that may deserve a concept.
	 *
	 * @param papers how many summaries use it
	 * @param examples titles of some of them
	 */
	public record Candidate(String term, int papers, List<String> examples) {

	}

}
