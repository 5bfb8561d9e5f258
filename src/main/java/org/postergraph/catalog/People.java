package org.postergraph.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.postergraph.catalog.Resolution.Kind;
import org.postergraph.catalog.identity.Grouping;
import org.postergraph.catalog.identity.Pair;
import org.postergraph.catalog.identity.PersonIndex;
import org.postergraph.catalog.identity.Two;

/**
 * Brings the reviewers in step with the names that sign-offs hold: one node for all
 * spellings of one person. What the graph holds then follows from the names and the
 * decisions, not from the order in which they came.
 */
final class People {

	private final Graph graph;

	private PersonIndex spellings = new PersonIndex();

	/** The reviewer's id, by the slug of each spelling. */
	private final Map<String, String> holders = new HashMap<>();

	People(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Brings the people in step after some signatures changed.
	 * @param reviewers ids of those who signed before or sign now
	 */
	Settled settle(Collection<String> reviewers) {
		Set<String> before = namesOf(reviewers);
		ReviewerNames names = new ReviewerNames(this.graph);
		Map<String, String> renamed = new LinkedHashMap<>(names.refresh(reviewers));
		Set<String> ids = new TreeSet<>(reviewers);
		ids.addAll(renamed.values());
		Set<String> changed = namesOf(ids);
		Set<String> gone = new HashSet<>(before);
		gone.removeAll(changed);
		changed.removeAll(before);
		changed.addAll(gone);
		Set<String> slugs = new TreeSet<>();
		changed.stream().map(Slug::of).filter((slug) -> !slug.isEmpty()).forEach(slugs::add);
		return slugs.isEmpty() ? new Settled(renamed, List.of()) : regroup(slugs, renamed);
	}

	/**
	 * Brings the people of two spellings in step after a decision.
	 * @return whether they are one now
	 */
	boolean settleDecided(Set<String> slugs) {
		regroup(slugs, new LinkedHashMap<>());
		return this.holders.keySet().containsAll(slugs)
				&& slugs.stream().map(this.holders::get).distinct().count() == 1;
	}

	/**
	 * What became of people.
	 *
	 * @param renamed new ids by former ids or slugs of spellings
	 * @param merged pairs that are one by a rule from now on
	 */
	record Settled(Map<String, String> renamed, List<Resolution> merged) {

	}

	private Set<String> namesOf(Collection<String> reviewers) {
		Set<String> names = new TreeSet<>();
		this.graph
			.ask("MATCH (r:Reviewer) WHERE r.id IN $ids RETURN r.aliases + r.name AS names",
					Map.of("ids", List.copyOf(reviewers)))
			.forEach((row) -> names.addAll(row.strings("names")));
		return names;
	}

	private Settled regroup(Set<String> slugs, Map<String, String> renamed) {
		load();
		Resolutions resolutions = new Resolutions(this.graph, Kind.REVIEWER);
		Relatives relatives = Relatives.of(slugs, resolutions, this::look);
		Grouping grouping = relatives.group(Set.of());
		Set<String> touched = move(grouping);
		if (!touched.isEmpty()) {
			renamed.putAll(new ReviewerNames(this.graph).refresh(touched));
			load();
		}
		relatives.names().forEach((slug) -> renamed.put(slug, Objects.requireNonNull(this.holders.get(slug))));
		return new Settled(renamed, resolutions.replace(relatives.known(),
				relatives.resolutions(Kind.REVIEWER, grouping, (slug) -> this.spellings.get(slug).names().first())));
	}

	/** There are thousands of people at the most. */
	private void load() {
		this.spellings = new PersonIndex();
		this.holders.clear();
		for (Row row : this.graph.ask("MATCH (r:Reviewer) RETURN r.id AS id, r.aliases + r.name AS names", Map.of())) {
			for (String name : row.strings("names")) {
				this.holders.put(this.spellings.add(name), row.string("id"));
			}
		}
	}

	private Relatives.Found look(Set<String> slugs) {
		Set<Pair> pairs = new HashSet<>();
		Set<String> present = new TreeSet<>(slugs);
		present.retainAll(this.spellings.slugs());
		Set<String> ids = new HashSet<>();
		for (String slug : present) {
			ids.add(this.holders.get(slug));
			this.spellings.compare(this.spellings.get(slug))
				.forEach((other, rule) -> pairs.add(new Pair(Two.of(slug, other), rule)));
		}
		Set<String> mates = new TreeSet<>();
		this.holders.forEach((slug, id) -> {
			if (ids.contains(id)) {
				mates.add(slug);
			}
		});
		return new Relatives.Found(present, pairs, mates);
	}

	/**
	 * Gives each group of spellings one node.
	 * @return ids of all reviewers whose signatures changed
	 */
	private Set<String> move(Grouping grouping) {
		Set<String> touched = new TreeSet<>();
		List<Map<String, Object>> moves = new ArrayList<>();
		for (SortedSet<String> group : grouping.groups()) {
			String target = target(group);
			for (String slug : group) {
				String holder = Objects.requireNonNull(this.holders.get(slug));
				if (!holder.equals(target)) {
					moves.add(Map.of("from", holder, "to", target, "names",
							List.copyOf(this.spellings.get(slug).names())));
					touched.addAll(List.of(holder, target));
				}
			}
		}
		write(moves);
		return touched;
	}

	/** A node that goes by one of the names; else a new one. */
	private String target(SortedSet<String> group) {
		return group.stream()
			.filter((slug) -> group.contains(this.holders.get(slug)))
			.map((slug) -> Objects.requireNonNull(this.holders.get(slug)))
			.min(String::compareTo)
			.orElse(group.first());
	}

	private void write(List<Map<String, Object>> moves) {
		List<String> papers = new ArrayList<>();
		this.graph.runAll("""
				UNWIND $rows AS row
				MERGE (r:Reviewer {id: row.to})
				ON CREATE SET r.name = '', r.aliases = [], r.aliasReasons = [], r.keys = []
				""", moves);
		if (!moves.isEmpty()) {
			this.graph.ask("""
					UNWIND $rows AS row
					MATCH (:Reviewer {id: row.from})-[s:SIGNED]->(x) WHERE s.name IN row.names
					MATCH (x)-[:CONTAINS*0..1]->(:Summary)-[:SUMMARIZES]->(p:Paper)
					RETURN DISTINCT p.id AS paper ORDER BY paper
					""", Map.of("rows", moves)).forEach((row) -> papers.add(row.string("paper")));
		}
		this.graph.runAll("""
				UNWIND $rows AS row
				MATCH (:Reviewer {id: row.from})-[s:SIGNED]->(x) WHERE s.name IN row.names
				MATCH (r:Reviewer {id: row.to})
				CREATE (r)-[:SIGNED {name: s.name}]->(x)
				DELETE s
				""", moves);
		if (!papers.isEmpty()) {
			new DerivedRelationships(this.graph).refreshReviewers(papers);
		}
	}

}
