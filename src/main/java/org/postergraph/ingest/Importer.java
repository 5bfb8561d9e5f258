package org.postergraph.ingest;

import java.time.ZonedDateTime;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.postergraph.catalog.Catalog;
import org.postergraph.catalog.PaperId;
import org.postergraph.catalog.ConferenceEntry;
import org.postergraph.catalog.ContentHash;
import org.postergraph.catalog.DecisionEntry;
import org.postergraph.catalog.DigestEntry;
import org.postergraph.catalog.ImportEntry;
import org.postergraph.catalog.ReviewerEntry;
import org.postergraph.catalog.StoredDigest;
import org.postergraph.catalog.TitleEntry;
import org.postergraph.catalog.TopicCatalog;
import org.postergraph.digest.Digest;
import org.postergraph.digest.DigestReaders;
import org.postergraph.digest.DigestReading;
import org.postergraph.digest.DigestSource;
import org.postergraph.digest.NameDecision;
import org.postergraph.digest.UnreadableSourceException;
import org.postergraph.ingest.DigestPlaces.Place;
import org.postergraph.ingest.ImportReport.Merge;
import org.postergraph.topic.TopicExtractor;

/**
 * One import: reads its sources, compares each digest with what is stored, writes the
 * difference.
 */
final class Importer {

	private final Catalog catalog;

	private final TopicCatalog topics;

	private final TopicExtractor extractor;

	private final ReportDraft report;

	private final String importId;

	private final ReviewerResolver reviewers = new ReviewerResolver();

	private final DigestPlanner planner;

	private final RestoredPapers restoredPapers;

	private final Set<String> merged = new LinkedHashSet<>();

	Importer(Catalog catalog, TopicCatalog topics, TopicExtractor extractor, ReportDraft report, String importId) {
		this.catalog = catalog;
		this.topics = topics;
		this.extractor = extractor;
		this.report = report;
		this.importId = importId;
		this.planner = new DigestPlanner(extractor, this.reviewers);
		this.restoredPapers = new RestoredPapers(catalog);
	}

	/**
	 * Imports what can be read; the rest becomes issues of the report.
	 * @throws ImportStoppedException when it shall go no further; digests saved by then
	 * stay
	 */
	ImportReport run(ImportOrder order) {
		try {
			this.catalog.writing().lockInterruptibly();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ImportStoppedException();
		}
		try {
			return compareAndWrite(order);
		}
		finally {
			this.catalog.writing().unlock();
		}
	}

	private ImportReport compareAndWrite(ImportOrder order) {
		List<ReviewerEntry> known = this.catalog.listReviewers();
		this.reviewers.learn(known);
		Map<String, String> labels = new HashMap<>(this.topics.listLabels());
		this.extractor.vocabulary().concepts().forEach((concept) -> labels.put(concept.id(), concept.label()));
		this.report.begin(labels, this.topics.listIdsOfPapers(), names(known));
		try {
			new Reextraction(this.topics, this.extractor, this.report).run(order.reextract());
			importAll(order.sources());
		}
		catch (ImportStoppedException ex) {
			settle();
			throw ex;
		}
		settle();
		return this.report.done(merges());
	}

	private void importAll(List<ImportSource> sources) {
		for (int i = 0; i < sources.size(); i++) {
			ImportSource source = sources.get(i);
			String id = (sources.size() == 1) ? this.importId : this.importId + "-" + (i + 1);
			try {
				importAll(source, id, DigestReaders
					.read(new DigestSource(source.name(), source.size(), source.content()::getInputStream)));
			}
			catch (UnreadableSourceException ex) {
				this.report.addUnreadable(source.name(), String.valueOf(ex.getMessage()));
			}
			catch (UncheckedIOException ex) {
				if (ex.getCause() instanceof ClosedByInterruptException) {
					throw new ImportStoppedException();
				}
				this.report.addUnreadable(source.name(), source.name() + " could not be read to its end.");
			}
		}
	}

	private void importAll(ImportSource source, String id, DigestReading reading) {
		this.report.addReading(source.name(), reading);
		ImportEntry entry = new ImportEntry(id, ZonedDateTime.now(ZoneOffset.UTC), source.name(),
				ImportInput.of(source).contentHash(), reading.format(), this.extractor.vocabulary().version());
		restore(reading.decisions());
		DigestPlaces places = new DigestPlaces(this.catalog, entry, reading.digests());
		for (Digest digest : reading.digests()) {
			this.report.goOn(digest.heading());
			importOne(digest, entry, places);
			this.report.addDone();
		}
	}

	/** Decisions come before the digests whose names they are about. */
	private void restore(List<NameDecision> decisions) {
		for (NameDecision decision : decisions) {
			this.report.addWritten(this.catalog.restore(new DecisionEntry(decision.kind(), decision.left(),
					decision.right(), decision.names(), decision.rule(), decision.reason(), decision.state(),
					decision.decidedBy(), decision.decidedAt())));
		}
		if (!decisions.isEmpty()) {
			this.reviewers.learn(this.catalog.listReviewers());
		}
	}

	private void importOne(Digest read, ImportEntry source, DigestPlaces places) {
		Digest digest = places.completed(read);
		ConferenceEntry conference = DigestPlanner.conference(digest);
		String conferenceId = (conference != null) ? conference.id() : "";
		List<TitleEntry> titles = digest.summaries().stream().map(DigestPlanner::title).toList();
		Map<String, PaperId> papers = this.catalog.paperIds(conferenceId, titles, "");
		Place place = places.find(digest, papers.values());
		if (place == null) {
			this.report.addLost(source.source(), digest);
			return;
		}
		StoredDigest stored = place.stored();
		if (stored != null && !papers.values().stream().allMatch(PaperId::known)) {
			papers = this.catalog.paperIds(conferenceId, titles, stored.id());
			papers = new TitleEdits(this.catalog, stored).apply(digest, papers);
		}
		papers = this.restoredPapers.apply(digest, papers);
		DigestEntry entry = this.planner.plan(place, digest, source.format(), papers);
		this.report.addDigest(entry, stored, papers);
		if (stored == null || !stored.is(entry)) {
			Catalog.WrittenDigest written = this.catalog.save(entry, stored, source);
			this.report.addWritten(entry, written);
			this.reviewers.rename(written.renamed());
			this.merged.addAll(written.merged());
		}
	}

	private void settle() {
		this.report.settle(this.catalog, this.topics, names(this.catalog.listReviewers()));
	}

	private static Map<String, String> names(List<ReviewerEntry> reviewers) {
		return reviewers.stream().collect(Collectors.toMap(ReviewerEntry::id, ReviewerEntry::name));
	}

	private List<Merge> merges() {
		return this.merged.isEmpty() ? List.of()
				: this.catalog.listMerges(this.merged)
					.stream()
					.map((merge) -> new Merge(merge.kind(), merge.kept(), merge.alias(), merge.reason()))
					.toList();
	}

}
