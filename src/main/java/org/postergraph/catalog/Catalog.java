package org.postergraph.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postergraph.catalog.Resolution.Kind;
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

	private final ReentrantLock writing = new ReentrantLock(true);

	Catalog(Transactions transactions) {
		this.transactions = transactions;
	}

	/**
	 * To be held from comparing with what is stored until it is written: there is one
	 * writer at a time.
	 */
	public Lock writing() {
		return this.writing;
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
	 * @param digest the stored digest's id, {@code ""} for none
	 */
	public Map<String, PaperId> paperIds(String conference, Collection<TitleEntry> titles, String digest) {
		return this.transactions.read((graph) -> new PaperFinder(graph).find(conference, titles, digest));
	}

	/** What a stored digest says of its papers, in its order. */
	public List<StoredTitle> listTitles(String digest) {
		return this.transactions.read((graph) -> graph.ask("""
				MATCH (:Digest {id: $id})-[c:CONTAINS]->(s:Summary)-[:SUMMARIZES]->(p:Paper)
				RETURN p.id AS paper, s.title AS title, s.text AS text, c.position AS position ORDER BY position, paper
				""", Map.of("id", digest)))
			.stream()
			.map((row) -> new StoredTitle(row.string("paper"), row.string("title"), row.string("text"),
					(int) row.number("position")))
			.toList();
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
			Set<String> titles = new DigestWriter(graph, digest, stored).write(source);
			Stream
				.concat(digest.signatures().stream(),
						digest.summaries().stream().flatMap((summary) -> summary.signatures().stream()))
				.forEach((signature) -> reviewers.add(signature.reviewer()));
			People.Settled people = new People(graph).settle(reviewers);
			List<Resolution> merged = new ArrayList<>(people.merged());
			merged.addAll(new SamePapers(graph).settle(titles));
			return new WrittenDigest(graph.written(), signersBefore, people.renamed(),
					merged.stream().map(Resolution::id).toList());
		});
	}

	/**
	 * What saving a digest wrote.
	 *
	 * @param signersBefore ids of those who had signed it until then, some of whom may be
	 * gone now
	 * @param renamed new ids of reviewers by their former ids or the slugs of their
	 * spellings
	 * @param merged ids of pairs of names that are one from now on
	 */
	public record WrittenDigest(GraphCounters counters, Set<String> signersBefore, Map<String, String> renamed,
			List<String> merged) {

	}

	/**
	 * Makes the graph remember a decision that was made before, unless it knows one of
	 * the same names that is as new, and brings it in step.
	 */
	public GraphCounters restore(DecisionEntry decision) {
		return this.transactions.write((graph) -> {
			boolean isNew = graph.ask("""
					MATCH (r:Resolution {id: $id}) WHERE r.decidedAt >= $at RETURN r.id
					""", Map.of("id", decision.id(), "at", decision.decidedAt())).isEmpty();
			if (isNew) {
				graph.run("MERGE (r:Resolution {id: $id}) SET r += $properties",
						Map.of("id", decision.id(), "properties", decision.properties()));
				Set<String> names = Set.of(decision.left(), decision.right());
				if (decision.resolutionKind() == Kind.REVIEWER) {
					new People(graph).settleDecided(names);
				}
				else {
					new SamePapers(graph).settleDecided(names);
				}
			}
			return graph.written();
		});
	}

	/** The pairs of these ids that rules take for one, in the order of the ids. */
	public List<MergeEntry> listMerges(Collection<String> ids) {
		return this.transactions.read((graph) -> graph.ask(
				"""
						UNWIND $ids AS id
						MATCH (r:Resolution {id: id, state: 'merged'})
						RETURN r.kind AS kind, r.names AS names, r.rule AS rule, head(COLLECT {
						  MATCH (s:Summary {titleKey: r.left})-[:SUMMARIZES]->(p) WHERE r.kind = 'paper' RETURN p.title AS kept LIMIT 1
						  UNION
						  MATCH (p:Reviewer) WHERE r.kind = 'reviewer' AND r.names[0] IN p.aliases + p.name RETURN p.name AS kept
						}) AS kept
						""",
				Map.of("ids", List.copyOf(ids))))
			.stream()
			.map(MergeEntry::of)
			.toList();
	}

}
