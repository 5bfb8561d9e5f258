package org.postergraph.catalog;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes the graph hold one digest as it now reads, in the caller's transaction. Rows are
 * sorted by key wherever nodes are shared between digests, so that writers at the same
 * time take locks in the same order.
 */
final class DigestWriter {

	private final Graph graph;

	private final DigestEntry digest;

	private final @Nullable StoredDigest stored;

	DigestWriter(Graph graph, DigestEntry digest, @Nullable StoredDigest stored) {
		this.graph = graph;
		this.digest = digest;
		this.stored = stored;
	}

	/**
	 * Writes what differs.
	 * @return keys of the titles that the digest held or holds
	 */
	Set<String> write(ImportEntry source) {
		Set<String> titles = titlesBefore();
		List<SummaryEntry> changed = changedSummaries();
		Set<String> removed = removedPapers();
		EventWriter event = new EventWriter(this.graph, this.digest);
		event.writeConferenceAndDay();
		writeReviewers();
		writePapers();
		this.graph.run("""
				MERGE (d:Digest {id: $id})
				SET d += $properties
				""", Map.of("id", this.digest.id(), "properties", this.digest.properties()));
		Set<String> left = (this.stored != null) ? event.leaveOtherDays() : Set.of();
		event.writeDay();
		removeSummaries(removed);
		writeSummaries(changed);
		writeSignatures(changed);
		writeImport(source);
		Set<String> papers = new TreeSet<>(removed);
		this.digest.summaries().forEach((summary) -> papers.add(summary.paper()));
		DerivedRelationships derived = new DerivedRelationships(this.graph);
		if (this.stored == null) {
			derived.add(papers);
		}
		else {
			derived.refresh(papers);
			event.removeUnheld(left);
		}
		this.digest.summaries().forEach((summary) -> titles.add(summary.titleKey(conference())));
		return titles;
	}

	private Set<String> titlesBefore() {
		Set<String> titles = new TreeSet<>();
		if (this.stored != null) {
			this.graph
				.ask("MATCH (:Digest {id: $id})-[:CONTAINS]->(s:Summary) RETURN s.titleKey AS key",
						Map.of("id", this.digest.id()))
				.forEach((row) -> titles.add(row.string("key")));
		}
		return titles;
	}

	private String conference() {
		ConferenceEntry conference = this.digest.conference();
		return (conference != null) ? conference.id() : "";
	}

	private List<SummaryEntry> changedSummaries() {
		if (this.stored == null) {
			return this.digest.summaries();
		}
		Map<String, StoredSummary> known = this.stored.summaries();
		return this.digest.summaries().stream().filter((summary) -> {
			StoredSummary before = known.get(summary.paper());
			return before == null || !before.is(summary);
		}).toList();
	}

	private Set<String> removedPapers() {
		Set<String> removed = new HashSet<>();
		if (this.stored != null) {
			removed.addAll(this.stored.summaries().keySet());
			this.digest.summaries().forEach((summary) -> removed.remove(summary.paper()));
		}
		return removed;
	}

	private void writeReviewers() {
		Map<String, SignatureEntry> people = new LinkedHashMap<>();
		this.digest.signatures().forEach((signature) -> people.putIfAbsent(signature.reviewer(), signature));
		this.digest.summaries()
			.forEach((summary) -> summary.signatures()
				.forEach((signature) -> people.putIfAbsent(signature.reviewer(), signature)));
		this.graph.runAll("""
				UNWIND $rows AS row
				MERGE (r:Reviewer {id: row.id})
				ON CREATE SET r.name = '', r.aliases = [], r.aliasReasons = [], r.keys = []
				""",
				people.values()
					.stream()
					.sorted(Comparator.comparing(SignatureEntry::reviewer))
					.map((person) -> Map.of("id", person.reviewer()))
					.toList());
	}

	private void writePapers() {
		this.graph.runAll("""
				UNWIND $rows AS row
				MERGE (p:Paper {id: row.id})
				ON CREATE SET p.title = row.title, p.titleKey = row.titleKey, p.conference = row.conference,
				  p.aliases = [], p.keys = row.keys
				WITH p, row
				FOREACH (moved IN CASE WHEN p.conference <> row.conference THEN [p] ELSE [] END |
				  SET moved.conference = row.conference)
				""",
				this.digest.summaries()
					.stream()
					.sorted(Comparator.comparing(SummaryEntry::paper))
					.map((summary) -> paper(summary, conference()))
					.toList());
	}

	private static Map<String, Object> paper(SummaryEntry summary, String conference) {
		String titleKey = Slug.idOf(summary.title());
		return Map.of("id", summary.paper(), "title", summary.title(), "titleKey", titleKey, "conference", conference,
				"keys", List.copyOf(new TreeSet<>(List.of(summary.paper(), titleKey))));
	}

	private void removeSummaries(Set<String> papers) {
		this.graph.runAll("UNWIND $rows AS row MATCH (s:Summary {id: row.id}) DETACH DELETE s",
				papers.stream().sorted().map((paper) -> Map.of("id", this.digest.id() + "/" + paper)).toList());
	}

	private void writeSummaries(List<SummaryEntry> changed) {
		List<SummaryEntry> sorted = changed.stream().sorted(Comparator.comparing(SummaryEntry::paper)).toList();
		this.graph.runAll(
				"""
						UNWIND $rows AS row
						MATCH (d:Digest {id: row.digest}) MATCH (p:Paper {id: row.paper})
						MERGE (s:Summary {id: row.id})
						ON CREATE SET s.formerTitles = row.formerTitles, s.formerKeys = row.formerKeys
						FOREACH (edited IN CASE WHEN s.title <> row.properties.title AND NOT s.title IN coalesce(s.formerTitles, []) THEN [s] ELSE [] END |
						  SET edited.formerTitles = coalesce(edited.formerTitles, []) + edited.title,
						    edited.formerKeys = coalesce(edited.formerKeys, []) + edited.titleKey)
						SET s += row.properties
						MERGE (d)-[c:CONTAINS]->(s) SET c.position = row.position
						MERGE (s)-[:SUMMARIZES]->(p)
						""",
				sorted.stream().map(this::row).toList());
		if (this.stored != null) {
			moveTitles();
		}
		Mentions mentions = new Mentions(this.graph);
		if (this.stored != null) {
			mentions.remove(sorted.stream().map((summary) -> summary.id(this.digest.id())).toList());
		}
		mentions.add(sorted.stream()
			.map((summary) -> new Mentions.OfSummary(summary.id(this.digest.id()), summary.mentions(),
					summary.vocabulary()))
			.toList());
	}

	private Map<String, @Nullable Object> row(SummaryEntry summary) {
		Map<String, @Nullable Object> row = new HashMap<>(
				Map.of("id", summary.id(this.digest.id()), "digest", this.digest.id(), "paper", summary.paper(),
						"position", summary.position(), "properties", summary.properties(conference())));
		if (!summary.former().isEmpty()) {
			row.put("formerTitles", summary.former().stream().map(FormerTitle::title).toList());
			row.put("formerKeys", summary.former().stream().map(FormerTitle::key).toList());
		}
		return row;
	}

	/** Titles are compared within a conference, which may be another one now. */
	private void moveTitles() {
		this.graph.runAll("""
				UNWIND $rows AS row
				MATCH (s:Summary {id: row.id}) WHERE s.titleKey <> row.properties.titleKey
				SET s += row.properties
				""",
				this.digest.summaries()
					.stream()
					.map((summary) -> Map.of("id", summary.id(this.digest.id()), "properties",
							summary.titleProperties(conference())))
					.toList());
	}

	private void writeSignatures(List<SummaryEntry> changed) {
		if (this.stored != null) {
			removeSignatures(changed);
		}
		this.graph.runAll("""
				UNWIND $rows AS row
				MATCH (x:Digest {id: row.target}) MATCH (r:Reviewer {id: row.reviewer})
				MERGE (r)-[:SIGNED {name: row.name}]->(x)
				""", signatures(this.digest.id(), this.digest.signatures()));
		this.graph.runAll("""
				UNWIND $rows AS row
				MATCH (x:Summary {id: row.target}) MATCH (r:Reviewer {id: row.reviewer})
				CREATE (r)-[:SIGNED {name: row.name}]->(x)
				""",
				changed.stream()
					.flatMap((summary) -> signatures(summary.id(this.digest.id()), summary.signatures()).stream())
					.toList());
	}

	private void removeSignatures(List<SummaryEntry> changed) {
		this.graph.run("""
				MATCH (:Reviewer)-[s:SIGNED]->(:Digest {id: $digest}) WHERE NOT s.name IN $names DELETE s
				""", Map.of("digest", this.digest.id(), "names",
				this.digest.signatures().stream().map(SignatureEntry::name).toList()));
		this.graph.runAll("""
				UNWIND $rows AS row
				MATCH (:Reviewer)-[s:SIGNED]->(:Summary {id: row.id}) DELETE s
				""", changed.stream().map((summary) -> Map.of("id", summary.id(this.digest.id()))).toList());
	}

	private static List<Map<String, Object>> signatures(String target, List<SignatureEntry> signatures) {
		return signatures.stream()
			.map((signature) -> Map.<String, Object>of("target", target, "reviewer", signature.reviewer(), "name",
					signature.name()))
			.toList();
	}

	private void writeImport(ImportEntry source) {
		this.graph.run("""
				MATCH (d:Digest {id: $digest})
				MERGE (i:Import {id: $id})
				ON CREATE SET i.at = $at, i.source = $source, i.contentHash = $contentHash, i.format = $format,
				  i.vocabulary = $vocabulary
				MERGE (d)-[:READ_BY]->(i)
				WITH d, i MATCH (d)-[old:READ_BY]->(other) WHERE other <> i DELETE old
				""", Map.of("digest", this.digest.id(), "id", source.id(), "at", source.at(), "source", source.source(),
				"contentHash", source.contentHash(), "format", source.format(), "vocabulary", source.vocabulary()));
	}

}
