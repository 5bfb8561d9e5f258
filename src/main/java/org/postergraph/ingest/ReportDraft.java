package org.postergraph.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.postergraph.catalog.Catalog;
import org.postergraph.catalog.DigestEntry;
import org.postergraph.catalog.GraphCounters;
import org.postergraph.catalog.MentionsEntry;
import org.postergraph.catalog.PaperId;
import org.postergraph.catalog.StaleSummary;
import org.postergraph.catalog.StoredDigest;
import org.postergraph.catalog.TopicCatalog;
import org.postergraph.digest.Digest;
import org.postergraph.digest.DigestDay;
import org.postergraph.digest.DigestIssue;
import org.postergraph.digest.DigestReading;
import org.postergraph.digest.Post;
import org.postergraph.ingest.ImportReport.Merge;
import org.postergraph.ingest.ImportReport.Progress;
import org.postergraph.ingest.ImportReport.ReportedDay;
import org.postergraph.ingest.ImportReport.ReportedIssue;
import org.postergraph.ingest.ImportReport.ReportedPost;
import org.postergraph.ingest.ImportReport.State;

/** A report while its import runs. Written by one thread, read by others. */
final class ReportDraft {

	/** Of each source; reports are kept in memory. */
	private static final int MAX_LISTED = 1000;

	private final ImportReport queued;

	private final Instant start = Instant.now();

	private final Set<String> formats = new LinkedHashSet<>();

	private final List<ReportedPost> posts = new ArrayList<>();

	private final List<ReportedIssue> issues = new ArrayList<>();

	private final GraphChanges changes = new GraphChanges();

	private final BooleanSupplier stop;

	private GraphCounters database = GraphCounters.NONE;

	private int digests;

	private int summaries;

	private int furniture;

	private Progress progress = Progress.NONE;

	private int reextracted;

	/**
	 * Begins a report.
	 * @param stop whether the import shall end before the next digest
	 */
	ReportDraft(ImportReport queued, BooleanSupplier stop) {
		this.queued = queued;
		this.stop = stop;
	}

	synchronized void addReading(String source, DigestReading reading) {
		this.formats.add(reading.format());
		this.digests += reading.digests().size();
		int done = this.progress.of().equals("digests") ? this.progress.done() : 0;
		this.progress = new Progress(done, this.digests, "digests", null);
		this.summaries += reading.digests().stream().mapToInt((digest) -> digest.summaries().size()).sum();
		this.furniture += reading.furniture();
		reading.posts().stream().limit(MAX_LISTED).forEach((post) -> this.posts.add(post(source, post)));
		reading.issues().stream().limit(MAX_LISTED).forEach((issue) -> this.issues.add(issue(source, issue)));
		if (reading.issues().size() > MAX_LISTED) {
			this.issues.add(new ReportedIssue("more-issues", "warning", source, 0, "",
					(reading.issues().size() - MAX_LISTED) + " more issues of this source are not listed."));
		}
	}

	synchronized void addUnreadable(String source, String message) {
		this.issues.add(new ReportedIssue("unreadable-source", "error", source, 0, "", message));
	}

	/** More digests go by one heading than can be told apart. */
	synchronized void addLost(String source, Digest digest) {
		this.issues.add(new ReportedIssue("too-many-of-one-heading", "error", source, digest.line(), digest.heading(),
				"%d digests of one conference go by this heading already, so this one is left out; give it a heading or a key of its own."
					.formatted(DigestPlaces.SAME_HEADING)));
	}

	synchronized void addWritten(GraphCounters counters) {
		this.database = this.database.plus(counters);
	}

	/** What there is before the import: see {@link GraphChanges#begin}. */
	synchronized void begin(Map<String, String> labels, Set<String> topics, Map<String, String> reviewers) {
		this.changes.begin(labels, topics, reviewers);
	}

	/** Stored summaries will be read again. */
	synchronized void beginReextraction(int total) {
		this.progress = new Progress(0, total, "summaries", null);
	}

	/** Counts what is found in a stored summary now. */
	synchronized void addReextracted(StaleSummary summary, List<MentionsEntry> mentions) {
		this.changes.addReextracted(summary, mentions, this.queued.sources().isEmpty());
		this.reextracted++;
		this.progress = new Progress(this.progress.done() + 1, this.progress.total(), "summaries", null);
	}

	/**
	 * The next piece of work may begin.
	 * @param heading of the digest at hand; null between others
	 * @throws ImportStoppedException when none shall
	 */
	synchronized void goOn(@Nullable String heading) {
		if (Thread.interrupted() || this.stop.getAsBoolean()) {
			throw new ImportStoppedException();
		}
		this.progress = new Progress(this.progress.done(), this.progress.total(), this.progress.of(), heading);
	}

	synchronized void addDone() {
		this.progress = new Progress(this.progress.done() + 1, this.progress.total(), this.progress.of(),
				this.progress.heading());
	}

	/** Counts what a digest changes; to be called before it is saved. */
	synchronized void addDigest(DigestEntry digest, @Nullable StoredDigest stored, Map<String, PaperId> papers) {
		this.changes.addDigest(digest, stored, papers);
	}

	synchronized void addWritten(DigestEntry digest, Catalog.WrittenDigest written) {
		this.changes.addWritten(digest, written);
		this.database = this.database.plus(written.counters());
	}

	/**
	 * Compares what went with what is there at the end.
	 * @param reviewers their names by id
	 */
	synchronized void settle(Catalog catalog, TopicCatalog topics, Map<String, String> reviewers) {
		this.changes.settle(catalog, topics);
		this.changes.settleReviewers(reviewers);
	}

	private static ReportedPost post(String source, Post post) {
		DigestDay day = post.day();
		return new ReportedPost(source, post.heading(), lower(post.outcome()), post.papers(), post.line(),
				(day != null) ? new ReportedDay(day.number(), lower(day.basis()), day.evidence()) : null);
	}

	private static ReportedIssue issue(String source, DigestIssue issue) {
		return new ReportedIssue(issue.type(), lower(issue.severity()), source, issue.line(), issue.excerpt(),
				issue.message());
	}

	private static String lower(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	/** As it stands, without the lists. */
	synchronized ImportItem item() {
		return new ImportItem(this.queued.id(), State.RUNNING, this.queued.dryRun(), this.queued.reextract(),
				this.queued.by(), this.queued.submittedAt(), this.start, null, this.queued.sources(),
				this.queued.inputs(), format(), this.digests, this.summaries, this.changes.papers.counts(),
				this.changes.topics.counts(), this.changes.reviewers.counts(), this.changes.mentions.counts(),
				this.database, this.reextracted, this.progress, null, null, millis());
	}

	ImportReport running() {
		return report(State.RUNNING, List.of());
	}

	ImportReport done(List<Merge> merges) {
		return report(State.DONE, merges);
	}

	/**
	 * The end that was not wanted.
	 * @param cancelled true when someone did want it
	 */
	ImportReport failed(String error, @Nullable Boolean cancelled) {
		return report(State.RUNNING, List.of()).failed(error, cancelled);
	}

	private synchronized ImportReport report(State state, List<Merge> merges) {
		return new ImportReport(this.queued.id(), state, this.queued.dryRun(), this.queued.reextract(),
				this.queued.by(), this.queued.submittedAt(), this.start, (state == State.DONE) ? Instant.now() : null,
				this.queued.sources(), this.queued.inputs(), format(), this.digests, this.summaries,
				this.changes.papers.counts(), this.changes.topics.counts(), this.changes.reviewers.counts(),
				this.changes.mentions.counts(), this.changes.names(), List.copyOf(this.posts), this.furniture,
				List.copyOf(this.issues), merges, this.database, this.reextracted, this.changes.mentionChanges(),
				this.progress, null, null, millis());
	}

	private String format() {
		return String.join(", ", this.formats);
	}

	private long millis() {
		return Duration.between(this.start, Instant.now()).toMillis();
	}

}
