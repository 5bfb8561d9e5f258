package org.postergraph.ingest;

import java.util.List;
import org.postergraph.catalog.MentionsEntry;
import org.postergraph.catalog.StaleSummary;
import org.postergraph.catalog.TopicCatalog;
import org.postergraph.catalog.TopicEntry;
import org.postergraph.topic.Concept;
import org.postergraph.topic.TopicExtractor;

/**
 * Brings the graph's topics, and the mentions in all stored summaries, up to date with
 * the vocabulary. Killed at any moment, the next run goes on where it stood: a topic that
 * the vocabulary dropped goes last, when no summary mentions it any more.
 */
final class Reextraction {

	private static final int BATCH = 200;

	private final TopicCatalog topics;

	private final TopicExtractor extractor;

	private final ReportDraft report;

	Reextraction(TopicCatalog topics, TopicExtractor extractor, ReportDraft report) {
		this.topics = topics;
		this.extractor = extractor;
		this.report = report;
	}

	/** Writes nothing when the graph is up to date. */
	void run() throws InterruptedException {
		List<TopicEntry> vocabulary = this.extractor.vocabulary().concepts().stream().map(Reextraction::entry).toList();
		this.report.addWritten(this.topics.save(vocabulary));
		List<StaleSummary> stale = nextStale();
		while (!stale.isEmpty()) {
			extract(stale);
			stale = nextStale();
		}
		this.report.addWritten(this.topics.removeOthers(vocabulary.stream().map(TopicEntry::id).toList()));
	}

	private List<StaleSummary> nextStale() throws InterruptedException {
		if (Thread.interrupted()) {
			throw new InterruptedException();
		}
		return this.topics.listStale(this.extractor.vocabulary().version(), BATCH);
	}

	private void extract(List<StaleSummary> stale) {
		List<List<MentionsEntry>> mentions = stale.stream()
			.map((summary) -> DigestPlanner.mentions(this.extractor, summary.title(), summary.text()))
			.toList();
		this.report.addWritten(this.topics.saveMentions(stale, mentions, this.extractor.vocabulary().version()));
		for (int i = 0; i < stale.size(); i++) {
			this.report.addReextracted(stale.get(i), mentions.get(i));
		}
	}

	/** A name with a gap is to be searched for, not to be shown. */
	private static TopicEntry entry(Concept concept) {
		List<String> shown = concept.aliases()
			.stream()
			.filter((alias) -> !alias.contains("...") && !alias.contains("…"))
			.toList();
		return new TopicEntry(concept.id(), concept.label(), concept.labelRu(), shown, concept.broader());
	}

}
