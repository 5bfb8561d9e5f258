package org.postergraph.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postergraph.catalog.identity.Pair;
import org.postergraph.catalog.identity.TitleSpelling;

/** Finds the papers that titles name, before a digest is written. */
final class PaperFinder {

	private final Graph graph;

	private final Titles titles;

	PaperFinder(Graph graph) {
		this.graph = graph;
		this.titles = new Titles(graph);
	}

	/**
	 * See {@link Catalog#paperIds}. Two titles of one digest are two papers, even if they
	 * were one until now.
	 */
	Map<String, PaperId> find(String conference, Collection<TitleEntry> entries, String digest) {
		Map<String, String> keys = new LinkedHashMap<>();
		for (TitleEntry entry : entries) {
			keys.put(entry.title(), TitleSpelling.key(conference, entry.title()));
			this.titles.expect(expected(conference, entry));
		}
		Relatives.Found found = this.titles.look(new TreeSet<>(keys.values()));
		Map<String, PaperId> byKey = new HashMap<>();
		Set<String> taken = new HashSet<>();
		found.names()
			.stream()
			.sorted(Comparator.comparing((String key) -> !held(key).equals(Optional.of(TitleSpelling.titleKey(key)))))
			.forEach((key) -> held(key).filter(taken::add).ifPresent((id) -> byKey.put(key, new PaperId(id, true))));
		for (String key : found.names()) {
			if (!byKey.containsKey(key)) {
				near(key, found).filter(taken::add).ifPresent((id) -> byKey.put(key, new PaperId(id, true)));
			}
		}
		byKey
			.putAll(make(conference, found.names().stream().filter((key) -> !byKey.containsKey(key)).toList(), digest));
		Map<String, PaperId> ids = new LinkedHashMap<>();
		keys.forEach((title, key) -> ids.put(title,
				byKey.getOrDefault(key, new PaperId(TitleSpelling.titleKey(key), false))));
		return ids;
	}

	private static TitleSpelling expected(String conference, TitleEntry entry) {
		return new TitleSpelling(TitleSpelling.key(conference, entry.title()), new TreeSet<>(Set.of(entry.title())),
				Stream.ofNullable(entry.openReviewId()).collect(Collectors.toSet()),
				Stream.ofNullable(entry.arxivId()).collect(Collectors.toSet()), Set.of(), Set.of(), true);
	}

	private Optional<String> held(String key) {
		return this.titles.statements(key).stream().map(TitleStatement::paper).findFirst();
	}

	/** The only paper that a rule takes for the title's. */
	private Optional<String> near(String key, Relatives.Found found) {
		Set<String> papers = new HashSet<>();
		for (Pair pair : found.pairs()) {
			if (pair.rule().merges() && (pair.two().left().equals(key) || pair.two().right().equals(key))) {
				held(pair.two().left()).ifPresent(papers::add);
				held(pair.two().right()).ifPresent(papers::add);
			}
		}
		return (papers.size() == 1) ? Optional.of(papers.iterator().next()) : Optional.empty();
	}

	/** A paper that only the digest itself holds goes with it to another conference. */
	private Map<String, PaperId> make(String conference, List<String> keys, String digest) {
		Map<String, PaperId> made = new HashMap<>();
		for (Row row : this.graph.ask("""
				UNWIND $keys AS key
				WITH key, substring(key, size($conference) + 1) AS slug
				OPTIONAL MATCH (taken:Paper {id: slug})
				WITH key, slug, taken, taken IS NOT NULL
				  AND NOT EXISTS { (taken)<-[:SUMMARIZES]-()<-[:CONTAINS]-(d) WHERE d.id <> $digest }
				  AND NOT EXISTS { (taken)<-[:WROTE]-() } AS own
				RETURN key, own AS known,
				  CASE WHEN taken IS NULL OR own THEN slug ELSE slug + $suffix END AS id
				""", Map.of("keys", keys, "conference", conference, "suffix", SamePapers.withSuffix("", conference),
				"digest", digest))) {
			made.put(row.string("key"), new PaperId(row.string("id"), row.flag("known")));
		}
		return made;
	}

}
