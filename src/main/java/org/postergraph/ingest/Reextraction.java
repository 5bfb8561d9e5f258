package org.postergraph.ingest;

import java.util.ArrayList;
import java.util.List;
import org.postergraph.catalog.MentionsEntry;
import org.postergraph.catalog.StaleSummary;
import org.postergraph.catalog.TopicCatalog;
import org.postergraph.catalog.TopicEntry;
import org.postergraph.topic.Concept;
import org.postergraph.topic.TopicExtractor;
import org.postergraph.topic.Vocabulary;

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

	/**
	 * Writes nothing when the graph is up to date.
	 * @param all whether to read all summaries again, whatever the vocabulary that they
	 * were read with; what would be found as it stands is not written again
	 */
	void run(boolean all) {
		Vocabulary vocabulary = this.extractor.vocabulary();
		boolean current = this.topics.isCurrent(vocabulary.version(), vocabulary.concepts().size());
		if (!current) {
			this.report.addWritten(this.topics.save(vocabulary.concepts().stream().map(Reextraction::entry).toList(),
					vocabulary.version()));
		}
		if (all) {
			extractAll();
		}
		else {
			extractStale();
		}
		if (!current) {
			this.report.addWritten(this.topics.removeOthers(vocabulary.concepts().stream().map(Concept::id).toList()));
		}
	}

	private void extractAll() {
		this.report.beginReextraction(this.topics.countSummaries());
		List<StaleSummary> batch = this.topics.listSummaries("", BATCH);
		while (!batch.isEmpty()) {
			extract(batch);
			batch = this.topics.listSummaries(batch.get(batch.size() - 1).id(), BATCH);
		}
	}

	private void extractStale() {
		String version = this.extractor.vocabulary().version();
		List<StaleSummary> batch = this.topics.listStale(version, BATCH);
		if (!batch.isEmpty()) {
			this.report.beginReextraction(this.topics.countStale(version));
		}
		while (!batch.isEmpty()) {
			extract(batch);
			batch = this.topics.listStale(version, BATCH);
		}
	}

	private void extract(List<StaleSummary> summaries) {
		this.report.goOn(null);
		String version = this.extractor.vocabulary().version();
		List<StaleSummary> changed = new ArrayList<>();
		List<List<MentionsEntry>> mentions = new ArrayList<>();
		for (StaleSummary summary : summaries) {
			List<MentionsEntry> found = DigestPlanner.mentions(this.extractor, summary.title(), summary.text());
			if (!summary.is(found, version)) {
				changed.add(summary);
				mentions.add(found);
			}
			this.report.addReextracted(summary, found);
		}
		if (!changed.isEmpty()) {
			this.report.addWritten(this.topics.saveMentions(changed, mentions, version));
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
