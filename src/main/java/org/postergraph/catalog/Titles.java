package org.postergraph.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postergraph.catalog.identity.Pair;
import org.postergraph.catalog.identity.TitleSpelling;
import org.postergraph.catalog.identity.Two;

/**
 * The titles that summaries hold, and which of them may be one paper. Candidates come
 * from indexes: nothing here depends on how many papers there are.
 */
final class Titles {

	/** Titles of one conference that begin or end alike; more tell nothing. */
	private static final int MOST_ALIKE = 100;

	private final Graph graph;

	private final Map<String, List<TitleStatement>> statements = new TreeMap<>();

	private final Map<String, TitleSpelling> spellings = new TreeMap<>();

	Titles(Graph graph) {
		this.graph = graph;
	}

	/** What summaries say under a key; to be asked after it was looked at. */
	List<TitleStatement> statements(String key) {
		return this.statements.getOrDefault(key, List.of());
	}

	TitleSpelling spelling(String key) {
		return Objects.requireNonNull(this.spellings.get(key), key);
	}

	/** Looks at a title that no summary holds yet. */
	void expect(TitleSpelling title) {
		this.spellings.putIfAbsent(title.key(), title);
	}

	Relatives.Found look(Set<String> keys) {
		load(keys);
		Set<String> present = new TreeSet<>(keys);
		present.retainAll(this.spellings.keySet());
		Map<String, Set<String>> candidates = candidates(present);
		load(candidates.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
		List<Pair> pairs = new ArrayList<>();
		candidates.forEach((key, others) -> others.stream()
			.filter((other) -> !other.equals(key))
			.forEach((other) -> spelling(key).compare(spelling(other))
				.ifPresent((rule) -> pairs.add(new Pair(Two.of(key, other), rule)))));
		return new Relatives.Found(present, Set.copyOf(pairs), mates(present));
	}

	private void load(Collection<String> keys) {
		List<String> unknown = keys.stream().filter((key) -> !this.statements.containsKey(key)).toList();
		if (unknown.isEmpty()) {
			return;
		}
		unknown.forEach((key) -> this.statements.put(key, new ArrayList<>()));
		this.graph
			.ask("""
					UNWIND $keys AS key
					MATCH (s:Summary {titleKey: key})<-[:CONTAINS]-(d:Digest) MATCH (s)-[:SUMMARIZES]->(p:Paper)
					RETURN s.id AS summary, d.id AS digest, key, s.title AS title, coalesce(s.formerTitles, []) AS formerTitles,
					  coalesce(s.formerKeys, []) AS formerKeys, coalesce(s.openReviewId, '') AS openReviewId,
					  coalesce(s.arxivId, '') AS arxivId, p.id AS paper
					ORDER BY summary
					""",
					Map.of("keys", unknown))
			.stream()
			.map(TitleStatement::of)
			.forEach((statement) -> Objects.requireNonNull(this.statements.get(statement.key())).add(statement));
		unknown.forEach((key) -> {
			List<TitleStatement> found = statements(key);
			if (!found.isEmpty()) {
				this.spellings.put(key, spelling(key, found));
			}
		});
	}

	private static TitleSpelling spelling(String key, List<TitleStatement> statements) {
		return new TitleSpelling(key, new TreeSet<>(statements.stream().map(TitleStatement::title).toList()),
				ids(statements.stream().map(TitleStatement::openReviewId)),
				ids(statements.stream().map(TitleStatement::arxivId)),
				statements.stream()
					.flatMap((one) -> one.formerKeys().stream())
					.filter((former) -> !former.equals(key))
					.collect(Collectors.toSet()),
				statements.stream().map(TitleStatement::digest).collect(Collectors.toSet()),
				statements.stream().anyMatch((one) -> one.formerKeys().stream().allMatch(key::equals)));
	}

	private static Set<String> ids(Stream<String> ids) {
		return ids.filter((id) -> !id.isEmpty()).collect(Collectors.toSet());
	}

	/** Keys of the titles that may be the same papers as these, by title. */
	private Map<String, Set<String>> candidates(Set<String> keys) {
		Map<String, Set<String>> candidates = new TreeMap<>();
		if (keys.isEmpty()) {
			return candidates;
		}
		this.graph.ask("""
				UNWIND $rows AS row
				CALL (row) {
				  MATCH (s:Summary) WHERE s.titleStart = row.start RETURN s.titleKey AS other LIMIT $most
				  UNION
				  MATCH (s:Summary) WHERE s.titleEnd = row.end RETURN s.titleKey AS other LIMIT $most
				  UNION
				  UNWIND row.openReviewIds AS id MATCH (s:Summary) WHERE s.openReviewId = id RETURN s.titleKey AS other
				  UNION
				  UNWIND row.arxivIds AS id MATCH (s:Summary) WHERE s.arxivId = id RETURN s.titleKey AS other
				  UNION
				  UNWIND row.names AS name
				  CALL db.index.fulltext.queryNodes('summary_former_titles', '"' + name + '"') YIELD node
				  RETURN node.titleKey AS other
				  UNION
				  UNWIND row.former AS former MATCH (s:Summary) WHERE s.titleKey = former RETURN s.titleKey AS other
				}
				RETURN row.key AS key, collect(DISTINCT other) AS others
				""", Map.of("rows", keys.stream().map((key) -> row(spelling(key))).toList(), "most", MOST_ALIKE))
			.forEach((row) -> candidates.put(row.string("key"), new TreeSet<>(row.strings("others"))));
		return candidates;
	}

	private static Map<String, @Nullable Object> row(TitleSpelling title) {
		return Map.of("key", title.key(), "start", TitleSpelling.start(title.key()), "end",
				TitleSpelling.end(title.key()), "openReviewIds", List.copyOf(title.openReviewIds()), "arxivIds",
				List.copyOf(title.arxivIds()), "former", List.copyOf(title.former()), "names",
				Stream.concat(Stream.of(title.key()), title.former().stream()).toList());
	}

	/** Keys of all titles that the papers of these are known by. */
	private Set<String> mates(Set<String> keys) {
		List<String> papers = keys.stream()
			.flatMap((key) -> statements(key).stream())
			.map(TitleStatement::paper)
			.distinct()
			.toList();
		Set<String> mates = new TreeSet<>();
		this.graph.ask("""
				UNWIND $papers AS id
				MATCH (:Paper {id: id})<-[:SUMMARIZES]-(s:Summary) RETURN DISTINCT s.titleKey AS key
				""", Map.of("papers", papers)).forEach((row) -> mates.add(row.string("key")));
		return mates;
	}

}
