package org.postergraph.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postergraph.catalog.DigestEntry;
import org.postergraph.catalog.GraphCounters;
import org.postergraph.catalog.MentionsEntry;
import org.postergraph.catalog.PaperId;
import org.postergraph.catalog.StaleSummary;
import org.postergraph.catalog.StoredDigest;
import org.postergraph.catalog.StoredSummary;
import org.postergraph.catalog.SummaryEntry;
import org.postergraph.digest.Digest;
import org.postergraph.digest.DigestDay;
import org.postergraph.digest.DigestIssue;
import org.postergraph.digest.DigestReading;
import org.postergraph.digest.Post;
import org.postergraph.ingest.ChangeCount.Change;
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

	private final ChangeCount papers = new ChangeCount();

	private final ChangeCount topics = new ChangeCount();

	private final ChangeCount reviewers = new ChangeCount();

	private final ChangeCount mentions = new ChangeCount();

	private GraphCounters database = GraphCounters.NONE;

	private int digests;

	private int summaries;

	private int furniture;

	private int done;

	private int reextracted;

	ReportDraft(ImportReport queued) {
		this.queued = queued;
	}

	synchronized void addReading(String source, DigestReading reading) {
		this.formats.add(reading.format());
		this.digests += reading.digests().size();
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

	/** Counts what another vocabulary finds in a stored summary. */
	synchronized void addReextracted(StaleSummary summary, List<MentionsEntry> mentions) {
		Set<String> gone = new HashSet<>(summary.topics());
		for (MentionsEntry mention : mentions) {
			this.mentions.add(summary.id() + "/" + mention.topic(),
					gone.remove(mention.topic()) ? Change.UPDATED : Change.CREATED);
		}
		gone.forEach((topic) -> this.mentions.add(summary.id() + "/" + topic, Change.REMOVED));
		this.reextracted++;
	}

	synchronized void addDone() {
		this.done++;
	}

	/** Counts what a digest changes; to be called before it is saved. */
	synchronized void addDigest(DigestEntry digest, @Nullable StoredDigest stored, Map<String, PaperId> papers,
			Set<String> knownTopics, Set<String> knownReviewers) {
		boolean changed = stored == null || !stored.is(digest);
		Set<String> known = new HashSet<>();
		papers.values().stream().filter(PaperId::known).forEach((paper) -> known.add(paper.id()));
		for (SummaryEntry summary : digest.summaries()) {
			StoredSummary before = (stored != null) ? stored.summaries().get(summary.paper()) : null;
			boolean same = before != null && before.is(summary);
			this.papers.add(summary.paper(), change(known.contains(summary.paper()), !same));
			addMentions(digest.id(), summary, before, same, knownTopics);
			summary.signatures()
				.forEach((signature) -> this.reviewers.add(signature.reviewer(),
						change(knownReviewers.contains(signature.reviewer()), !same)));
		}
		if (stored != null) {
			stored.summaries()
				.keySet()
				.stream()
				.filter((paper) -> digest.summaries().stream().noneMatch((each) -> each.paper().equals(paper)))
				.forEach((paper) -> this.papers.add(paper, Change.REMOVED));
		}
		digest.signatures()
			.forEach((signature) -> this.reviewers.add(signature.reviewer(),
					change(knownReviewers.contains(signature.reviewer()), changed)));
	}

	private void addMentions(String digest, SummaryEntry summary, @Nullable StoredSummary before, boolean same,
			Set<String> knownTopics) {
		Set<String> topics = (before != null) ? before.topics() : Set.of();
		Set<String> gone = new HashSet<>(topics);
		for (MentionsEntry mention : summary.mentions()) {
			gone.remove(mention.topic());
			this.topics.add(mention.topic(), change(knownTopics.contains(mention.topic()), !same));
			this.mentions.add(digest + "/" + summary.paper() + "/" + mention.topic(),
					change(topics.contains(mention.topic()), !same));
		}
		gone.forEach((topic) -> this.mentions.add(digest + "/" + summary.paper() + "/" + topic, Change.REMOVED));
	}

	private static Change change(boolean known, boolean differs) {
		return known ? (differs ? Change.UPDATED : Change.UNCHANGED) : Change.CREATED;
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

	ImportReport running() {
		return report(State.RUNNING, List.of(), null);
	}

	ImportReport done(List<Merge> merges) {
		return report(State.DONE, merges, null);
	}

	ImportReport failed(String error) {
		return report(State.FAILED, List.of(), error);
	}

	private synchronized ImportReport report(State state, List<Merge> merges, @Nullable String error) {
		return new ImportReport(this.queued.id(), state, this.queued.dryRun(), this.queued.submittedAt(),
				this.queued.sources(), String.join(", ", this.formats), this.digests, this.summaries,
				this.papers.counts(), this.topics.counts(), this.reviewers.counts(), this.mentions.counts(),
				List.copyOf(this.posts), this.furniture, List.copyOf(this.issues), merges, this.database,
				this.reextracted, new Progress(this.done, this.digests), error,
				Duration.between(this.start, Instant.now()).toMillis());
	}

}
