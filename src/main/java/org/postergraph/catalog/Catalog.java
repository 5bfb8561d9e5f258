package org.postergraph.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The graph's content: what an import compares itself with, and the only way to change
 * it. Each call is one transaction, or part of the caller's.
 */
@Service
public class Catalog {

	private static final String RENAME = """
			MATCH (d:Digest {id: $old}) SET d.id = $new
			WITH d MATCH (d)-[:CONTAINS]->(s:Summary) SET s.id = $new + substring(s.id, size($old))
			""";

	private final Transactions transactions;

	Catalog(Transactions transactions) {
		this.transactions = transactions;
	}

	/** The stored digests of these ids, by id. */
	public Map<String, StoredDigest> findDigests(Collection<String> ids) {
		Map<String, StoredDigest> found = new HashMap<>();
		this.transactions.read((graph) -> graph.ask(StoredDigests.BY_ID, Map.of("ids", ids)))
			.stream()
			.map(StoredDigests::of)
			.forEach((digest) -> found.put(digest.id(), digest));
		return found;
	}

	/** The ids of stored digests by those of their source keys that are asked for. */
	public Map<String, String> findDigestIds(Collection<String> sourceKeys) {
		Map<String, String> ids = new HashMap<>();
		if (!sourceKeys.isEmpty()) {
			this.transactions.read((graph) -> graph.ask("""
					MATCH (d:Digest) UNWIND d.sourceKeys AS key
					WITH key, d WHERE key IN $keys
					RETURN key, d.id AS id
					""", Map.of("keys", sourceKeys))).forEach((row) -> ids.put(row.string("key"), row.string("id")));
		}
		return ids;
	}

	/**
	 * The id of the digest that holds the most of these texts, among those that an
	 * earlier import read from a source of that name.
	 * @param texts of summaries
	 * @param except ids of digests that are out of the question
	 */
	public Optional<String> findDigestOf(ImportEntry source, Collection<String> texts, Collection<String> except) {
		return this.transactions.read((graph) -> graph.ask("""
				MATCH (i:Import {source: $source})<-[:READ_BY]-(d:Digest) WHERE i.id <> $import AND NOT d.id IN $except
				WITH d, COUNT { (d)-[:CONTAINS]->(s:Summary) WHERE s.text IN $texts } AS same WHERE same > 0
				RETURN d.id AS id ORDER BY same DESC, id LIMIT 1
				""", Map.of("source", source.source(), "import", source.id(), "texts", texts, "except", except)))
			.stream()
			.map((row) -> row.string("id"))
			.findFirst();
	}

	/**
	 * The ids of papers of one conference by their titles, whether stored or still to be
	 * made. A paper that only the digest itself holds goes with it to another conference.
	 * @param conference the conference's id, {@code ""} for none
	 * @param titles as written
	 * @param digest the stored digest's id, {@code ""} for none
	 */
	public Map<String, PaperId> paperIds(String conference, Collection<String> titles, String digest) {
		Map<String, String> keys = new LinkedHashMap<>();
		titles.forEach((title) -> keys.put(title, Slug.idOf(title)));
		Map<String, PaperId> byKey = new HashMap<>();
		for (Row row : this.transactions.read((graph) -> graph.ask("""
				UNWIND $keys AS key
				OPTIONAL MATCH (p:Paper {conference: $conference, titleKey: key})
				OPTIONAL MATCH (taken:Paper {id: key})
				WITH key, p, taken, taken IS NOT NULL
				  AND NOT EXISTS { (taken)<-[:SUMMARIZES]-()<-[:CONTAINS]-(d) WHERE d.id <> $digest }
				  AND NOT EXISTS { (taken)<-[:WROTE]-() } AS own
				RETURN key, p IS NOT NULL OR own AS known,
				  coalesce(p.id, CASE WHEN taken IS NULL OR own THEN key ELSE key + '-' + $suffix END) AS id
				""", Map.of("keys", Set.copyOf(keys.values()), "conference", conference, "suffix",
				conference.isEmpty() ? "other" : conference, "digest", digest)))) {
			byKey.put(row.string("key"), new PaperId(row.string("id"), row.flag("known")));
		}
		Map<String, PaperId> ids = new LinkedHashMap<>();
		keys.forEach((title, key) -> ids.put(title, byKey.getOrDefault(key, new PaperId(key, false))));
		return ids;
	}

	/** A paper's id, and whether the paper is stored already. */
	public record PaperId(String id, boolean known) {

	}

	/** Those of these papers that the graph holds. */
	public Set<String> findPapers(Collection<String> ids) {
		return this.transactions
			.read((graph) -> graph.ask("UNWIND $ids AS id MATCH (p:Paper {id: id}) RETURN id", Map.of("ids", ids)))
			.stream()
			.map((row) -> row.string("id"))
			.collect(Collectors.toSet());
	}

	/**
	 * Everyone who signed anything. There are thousands of people at the most, not
	 * millions.
	 */
	public List<ReviewerEntry> listReviewers() {
		return this.transactions.read((graph) -> graph.ask("""
				MATCH (r:Reviewer) RETURN r.id AS id, r.name AS name, r.aliases AS aliases ORDER BY r.id
				""", Map.of()))
			.stream()
			.map((row) -> new ReviewerEntry(row.string("id"), row.string("name"), row.strings("aliases")))
			.toList();
	}

	/**
	 * Makes the graph hold a digest as it now reads: whole, or not at all.
	 * @param stored what the graph holds of it, if anything, be it under another id; only
	 * the difference is written
	 * @param source the import that the digest comes from
	 */
	public WrittenDigest save(DigestEntry digest, @Nullable StoredDigest stored, ImportEntry source) {
		return this.transactions.write((graph) -> {
			Set<String> reviewers = new TreeSet<>();
			graph.ask("""
					MATCH (d:Digest {id: $id})
					RETURN [(d)<-[:SIGNED]-(r) | r.id] + [(d)-[:CONTAINS]->()<-[:SIGNED]-(r) | r.id] AS ids
					""", Map.of("id", (stored != null) ? stored.id() : digest.id()))
				.forEach((row) -> reviewers.addAll(row.strings("ids")));
			if (stored != null && !stored.id().equals(digest.id())) {
				graph.run(RENAME, Map.of("old", stored.id(), "new", digest.id()));
			}
			Set<String> signersBefore = Set.copyOf(reviewers);
			new DigestWriter(graph, digest, stored).write(source);
			Stream
				.concat(digest.signatures().stream(),
						digest.summaries().stream().flatMap((summary) -> summary.signatures().stream()))
				.forEach((signature) -> reviewers.add(signature.reviewer()));
			Map<String, String> renamed = new ReviewerNames(graph).refresh(reviewers);
			return new WrittenDigest(graph.written(), signersBefore, renamed);
		});
	}

	/**
	 * What saving a digest wrote.
	 *
	 * @param signersBefore ids of those who had signed it until then, some of whom may be
	 * gone now
	 * @param renamed new ids of reviewers who go by another spelling now, by their old
	 * ids
	 */
	public record WrittenDigest(GraphCounters counters, Set<String> signersBefore, Map<String, String> renamed) {

	}

}
