package org.postergraph.ingest;

import java.time.ZonedDateTime;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postergraph.catalog.Catalog;
import org.postergraph.catalog.Catalog.PaperId;
import org.postergraph.catalog.ConferenceEntry;
import org.postergraph.catalog.ContentHash;
import org.postergraph.catalog.DigestEntry;
import org.postergraph.catalog.ImportEntry;
import org.postergraph.catalog.ReviewerEntry;
import org.postergraph.catalog.StoredDigest;
import org.postergraph.catalog.TopicCatalog;
import org.postergraph.digest.Digest;
import org.postergraph.digest.DigestReaders;
import org.postergraph.digest.DigestReading;
import org.postergraph.digest.DigestSource;
import org.postergraph.digest.Summary;
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

	private final ReviewerResolver reviewers;

	private final DigestPlanner planner;

	Importer(Catalog catalog, TopicCatalog topics, TopicExtractor extractor, ReportDraft report, String importId) {
		this.catalog = catalog;
		this.topics = topics;
		this.extractor = extractor;
		this.report = report;
		this.importId = importId;
		List<ReviewerEntry> known = catalog.listReviewers();
		Map<String, String> labels = new HashMap<>(topics.listLabels());
		extractor.vocabulary().concepts().forEach((concept) -> labels.put(concept.id(), concept.label()));
		report.begin(labels, topics.listIdsOfPapers(), names(known));
		this.reviewers = new ReviewerResolver(known);
		this.planner = new DigestPlanner(extractor, this.reviewers);
	}

	/**
	 * Imports what can be read; the rest becomes issues of the report.
	 * @throws ImportStoppedException when it shall go no further; digests saved by then
	 * stay
	 */
	ImportReport run(ImportOrder order) {
		try {
			new Reextraction(this.topics, this.extractor, this.report).run(order.reextract());
			importAll(order.sources());
		}
		catch (ImportStoppedException ex) {
			settle();
			throw ex;
		}
		return this.report.done(merges(settle()));
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
		DigestPlaces places = new DigestPlaces(this.catalog, entry, reading.digests());
		for (Digest digest : reading.digests()) {
			this.report.goOn(digest.heading());
			importOne(digest, entry, places);
			this.report.addDone();
		}
	}

	private void importOne(Digest read, ImportEntry source, DigestPlaces places) {
		Digest digest = places.completed(read);
		ConferenceEntry conference = DigestPlanner.conference(digest);
		String conferenceId = (conference != null) ? conference.id() : "";
		List<String> titles = digest.summaries().stream().map(Summary::title).toList();
		Map<String, PaperId> papers = this.catalog.paperIds(conferenceId, titles, "");
		Place place = places.find(digest, papers.values());
		if (place == null) {
			this.report.addLost(source.source(), digest);
			return;
		}
		StoredDigest stored = place.stored();
		if (stored != null && !papers.values().stream().allMatch(PaperId::known)) {
			papers = this.catalog.paperIds(conferenceId, titles, stored.id());
		}
		DigestEntry entry = this.planner.plan(place, digest, source.format(), papers);
		this.report.addDigest(entry, stored, papers);
		if (stored == null || !stored.is(entry)) {
			Catalog.WrittenDigest written = this.catalog.save(entry, stored, source);
			this.report.addWritten(entry, written);
			this.reviewers.rename(written.renamed());
		}
	}

	private Map<String, String> settle() {
		Map<String, String> names = names(this.catalog.listReviewers());
		this.report.settle(this.catalog, this.topics, names);
		return names;
	}

	private static Map<String, String> names(List<ReviewerEntry> reviewers) {
		return reviewers.stream().collect(Collectors.toMap(ReviewerEntry::id, ReviewerEntry::name));
	}

	private List<Merge> merges(Map<String, String> names) {
		List<Merge> merges = new ArrayList<>();
		for (ReviewerResolver.NameMatch match : this.reviewers.matches()) {
			String kept = names.getOrDefault(match.reviewer(), match.matched());
			String alias = kept.equals(match.name()) ? match.matched() : match.name();
			merges.add(new Merge("reviewer", kept, alias, ReviewerEntry.NEAR_SPELLING));
		}
		return merges;
	}

}
