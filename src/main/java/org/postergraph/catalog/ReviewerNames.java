package org.postergraph.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.postergraph.catalog.identity.PersonSpelling;
import org.postergraph.catalog.identity.Rule;

/**
 * Chooses by which of a reviewer's spellings the person goes: a whole name before
 * initials, then the one that most digests use; of equals the one with the shorter slug,
 * then the first by alphabet. It depends on what is stored, not on the order it came in.
 */
final class ReviewerNames {

	private final Graph graph;

	ReviewerNames(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The folded forms by which a person is found: each spelling, and each surname alone.
	 */
	static List<String> keys(Collection<String> spellings) {
		TreeSet<String> keys = new TreeSet<>();
		for (String spelling : spellings) {
			keys.add(Slug.of(spelling));
			String surname = Slug.of(spelling.substring(spelling.strip().lastIndexOf(' ') + 1));
			if (!surname.isEmpty()) {
				keys.add(surname);
			}
		}
		return List.copyOf(keys);
	}

	/**
	 * Brings names, aliases, keys and ids up to date, and drops people who sign nothing
	 * any more.
	 * @param reviewers ids of those whose signatures changed
	 * @return the new id for each id that changed
	 */
	Map<String, String> refresh(Collection<String> reviewers) {
		this.graph.run("""
				MATCH (r:Reviewer) WHERE r.id IN $ids AND NOT EXISTS { (r)-[:SIGNED]->() } DETACH DELETE r
				""", Map.of("ids", reviewers));
		Map<String, Map<String, Long>> spellings = new TreeMap<>();
		for (Row row : this.graph.ask("""
				MATCH (r:Reviewer)-[s:SIGNED]->() WHERE r.id IN $ids
				RETURN r.id AS id, s.name AS name, count(*) AS uses
				""", Map.of("ids", reviewers))) {
			spellings.computeIfAbsent(row.string("id"), (id) -> new HashMap<>())
				.put(row.string("name"), row.number("uses"));
		}
		return write(spellings);
	}

	private Map<String, String> write(Map<String, Map<String, Long>> spellings) {
		Map<String, String> renamed = new LinkedHashMap<>();
		List<Map<String, Object>> rows = new ArrayList<>();
		spellings.forEach((id, uses) -> {
			List<String> names = uses.keySet().stream().sorted(bestFirst(uses)).toList();
			String newId = Slug.of(names.get(0));
			List<String> aliases = names.subList(1, names.size()).stream().sorted().toList();
			rows.add(Map.of("id", id, "newId", newId, "name", names.get(0), "aliases", aliases, "aliasReasons",
					aliases.stream().map((alias) -> reason(alias, names.get(0))).toList(), "keys", keys(names)));
			if (!newId.equals(id)) {
				renamed.put(id, newId);
			}
		});
		this.graph.runAll("""
				UNWIND $rows AS row
				MATCH (r:Reviewer {id: row.id})
				WHERE r.name <> row.name OR r.aliases <> row.aliases OR r.keys <> row.keys OR row.id <> row.newId
				SET r.id = row.newId, r.name = row.name, r.aliases = row.aliases, r.aliasReasons = row.aliasReasons,
				  r.keys = row.keys
				""", rows);
		return renamed;
	}

	/**
	 * Derived from the spellings alone, so that it does not depend on which of them came
	 * first.
	 */
	private static String reason(String alias, String name) {
		if (Slug.of(alias).equals(Slug.of(name))) {
			return ReviewerEntry.SAME_LETTERS;
		}
		return PersonSpelling.of(alias)
			.compare(PersonSpelling.of(name))
			.filter(Rule::merges)
			.map(Rule::reason)
			.orElse(ReviewerEntry.BY_OTHERS);
	}

	static Comparator<String> bestFirst(Map<String, Long> uses) {
		return Comparator.comparing(PersonSpelling::isShortened)
			.thenComparing(Comparator.<String>comparingLong((name) -> -uses.getOrDefault(name, 0L)))
			.thenComparingInt((name) -> Slug.of(name).length())
			.thenComparing(Comparator.naturalOrder());
	}

}
