package org.postergraph.ingest;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.postergraph.catalog.SummaryTexts;
import org.postergraph.topic.skos.SkosWriter;
import org.postergraph.topic.terms.TermCandidates;
import org.springframework.stereotype.Service;

/** What the people who edit the vocabulary ask for. */
@Service
public class TopicVocabulary {

	private final LoadedVocabulary vocabulary;

	private final SummaryTexts summaries;

	TopicVocabulary(LoadedVocabulary vocabulary, SummaryTexts summaries) {
		this.vocabulary = vocabulary;
		this.summaries = summaries;
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
	 * Terms that several papers use and no concept covers, the most used first. Reads all
	 * summaries.
	 * @param minPapers how many papers at least use a term
	 */
	public List<Candidate> listCandidates(int minPapers, int limit) {
		TermCandidates terms = new TermCandidates(this.vocabulary.extractor());
		this.summaries.forEach((summary) -> terms.add(summary.title(), summary.text()));
		return terms.atLeast(minPapers, limit)
			.stream()
			.map((term) -> new Candidate(term.term(), term.papers(), term.examples()))
			.toList();
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
