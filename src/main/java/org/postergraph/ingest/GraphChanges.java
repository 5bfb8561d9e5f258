package org.postergraph.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postergraph.catalog.Catalog;
import org.postergraph.catalog.PaperId;
import org.postergraph.catalog.DigestEntry;
import org.postergraph.catalog.MentionsEntry;
import org.postergraph.catalog.SignatureEntry;
import org.postergraph.catalog.StaleSummary;
import org.postergraph.catalog.StoredDigest;
import org.postergraph.catalog.StoredSummary;
import org.postergraph.catalog.SummaryEntry;
import org.postergraph.catalog.TopicCatalog;
import org.postergraph.ingest.ImportReport.MentionChange;
import org.postergraph.ingest.ImportReport.MentionChanges;
import org.postergraph.ingest.ImportReport.Names;

/** What an import changes in the graph, thing by thing. */
final class GraphChanges {

	/** Names and mentions that a report lists, of each kind and change. */
	private static final int MAX_LISTED = 200;

	final ChangeCount papers = new ChangeCount();

	final ChangeCount topics = new ChangeCount();

	final ChangeCount reviewers = new ChangeCount();

	final ChangeCount mentions = new ChangeCount();

	private final List<MentionChange> listedMentions = new ArrayList<>();

	private int moreMentions;

	private Map<String, String> labels = Map.of();

	private Set<String> topicsBefore = Set.of();

	private Map<String, String> reviewersBefore = Map.of();

	/**
	 * What there is before the import.
	 * @param labels of all topics, by id
	 * @param topics ids of those that papers are about
	 * @param reviewers names by id
	 */
	void begin(Map<String, String> labels, Set<String> topics, Map<String, String> reviewers) {
		this.labels = labels;
		this.topicsBefore = topics;
		this.reviewersBefore = reviewers;
	}

	/** To be called before the digest is saved. */
	void addDigest(DigestEntry digest, @Nullable StoredDigest stored, Map<String, PaperId> papers) {
		boolean changed = stored == null || !stored.is(digest);
		Set<String> known = new HashSet<>();
		papers.values().stream().filter(PaperId::known).forEach((paper) -> known.add(paper.id()));
		Map<String, StoredSummary> gone = new HashMap<>((stored != null) ? stored.summaries() : Map.of());
		for (SummaryEntry summary : digest.summaries()) {
			StoredSummary before = gone.remove(summary.paper());
			boolean same = before != null && before.is(summary);
			this.papers.add(summary.paper(), summary.title(), known.contains(summary.paper()), !same);
			addMentions(digest.id(), summary, before, same);
			addSignatures(summary.signatures(), !same);
		}
		gone.forEach((paper, summary) -> {
			this.papers.remove(paper, summary.title());
			summary.topics().forEach((topic) -> removeMention(digest.id() + "/" + paper, topic));
		});
		addSignatures(digest.signatures(), changed);
	}

	private void addMentions(String digest, SummaryEntry summary, @Nullable StoredSummary before, boolean same) {
		Set<String> topics = (before != null) ? before.topics() : Set.of();
		Set<String> gone = new HashSet<>(topics);
		String id = digest + "/" + summary.paper();
		for (MentionsEntry mention : summary.mentions()) {
			gone.remove(mention.topic());
			addTopic(mention.topic(), !same);
			this.mentions.add(id + "/" + mention.topic(), "", topics.contains(mention.topic()), !same);
		}
		gone.forEach((topic) -> removeMention(id, topic));
	}

	private void addTopic(String topic, boolean differs) {
		this.topics.add(topic, label(topic), this.topicsBefore.contains(topic), differs);
	}

	private void removeMention(String summary, String topic) {
		this.topics.remove(topic, label(topic));
		this.mentions.remove(summary + "/" + topic, "");
	}

	private void addSignatures(List<SignatureEntry> signatures, boolean differs) {
		signatures.forEach((signature) -> this.reviewers.add(signature.reviewer(), signature.name(),
				this.reviewersBefore.containsKey(signature.reviewer()), differs));
	}

	/**
	 * To be called after the digest was saved: who no longer signs it, who is renamed.
	 */
	void addWritten(DigestEntry digest, Catalog.WrittenDigest written) {
		Set<String> gone = new HashSet<>(written.signersBefore());
		digest.signatures().forEach((signature) -> gone.remove(signature.reviewer()));
		digest.summaries()
			.forEach((summary) -> summary.signatures().forEach((signature) -> gone.remove(signature.reviewer())));
		gone.forEach(
				(reviewer) -> this.reviewers.remove(reviewer, this.reviewersBefore.getOrDefault(reviewer, reviewer)));
		written.renamed().forEach(this.reviewers::rename);
	}

	/**
	 * What another extraction finds in a stored summary.
	 * @param once whether the import meets the summary nowhere else: then its mentions,
	 * of which there may be millions, are not remembered
	 */
	void addReextracted(StaleSummary summary, List<MentionsEntry> found, boolean once) {
		Set<String> gone = new HashSet<>(summary.mentions().byTopic().keySet());
		for (MentionsEntry mention : found) {
			boolean before = gone.remove(mention.topic());
			boolean same = before && summary.mentions().holds(mention);
			if (once) {
				this.mentions.count(before, true, !same);
			}
			else {
				this.mentions.add(summary.id() + "/" + mention.topic(), "", before, !same);
			}
			if (!same) {
				addTopic(mention.topic(), true);
				list(summary, mention.topic(), before ? "updated" : "created");
			}
		}
		gone.forEach((topic) -> {
			if (once) {
				this.topics.remove(topic, label(topic));
				this.mentions.count(true, false, true);
			}
			else {
				removeMention(summary.id(), topic);
			}
			list(summary, topic, "removed");
		});
	}

	private void list(StaleSummary summary, String topic, String change) {
		if (this.listedMentions.size() < MAX_LISTED) {
			this.listedMentions.add(new MentionChange(summary.title(), label(topic), change));
		}
		else {
			this.moreMentions++;
		}
	}

	private String label(String topic) {
		return this.labels.getOrDefault(topic, topic);
	}

	/** What went in one place may be there still: others hold it. */
	void settle(Catalog catalog, TopicCatalog topicCatalog) {
		List<String> papersGone = this.papers.missing();
		if (!papersGone.isEmpty()) {
			this.papers.settle(catalog.findPapers(papersGone));
		}
		if (!this.topics.missing().isEmpty()) {
			this.topics.settle(topicCatalog.listIdsOfPapers());
		}
	}

	/**
	 * Who is there still.
	 * @param names by id
	 */
	void settleReviewers(Map<String, String> names) {
		this.reviewers.settle(names.keySet());
		this.reviewersBefore = names;
	}

	Names names() {
		return new Names(this.papers.names(Map.of(), MAX_LISTED), this.topics.names(Map.of(), MAX_LISTED),
				this.reviewers.names(this.reviewersBefore, MAX_LISTED));
	}

	MentionChanges mentionChanges() {
		return new MentionChanges(List.copyOf(this.listedMentions), this.moreMentions);
	}

}
