package org.postergraph.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.postergraph.catalog.Resolution.Kind;
import org.postergraph.catalog.identity.Grouping;
import org.postergraph.catalog.identity.Two;

/**
 * Brings the papers in step with the titles that summaries hold: one node for all titles
 * of one paper. What the graph holds then follows from the titles, their edits and the
 * decisions, not from the order in which they came.
 */
final class SamePapers {

	private final Graph graph;

	private final Titles titles;

	SamePapers(Graph graph) {
		this.graph = graph;
		this.titles = new Titles(graph);
	}

	/**
	 * Brings the papers in step after summaries of some titles came, changed or went.
	 * @param keys of the titles
	 * @return pairs that are one by a rule from now on
	 */
	List<Resolution> settle(Set<String> keys) {
		return settle(keys, new ArrayList<>());
	}

	/**
	 * Brings the papers of two titles in step after a decision.
	 * @return whether they are one now
	 */
	boolean settleDecided(Set<String> keys) {
		List<PaperGroup> groups = new ArrayList<>();
		settle(keys, groups);
		return groups.stream().anyMatch((group) -> group.keys().containsAll(keys));
	}

	private List<Resolution> settle(Set<String> keys, List<PaperGroup> groups) {
		Resolutions resolutions = new Resolutions(this.graph, Kind.PAPER);
		Relatives relatives = Relatives.of(keys, resolutions, this.titles::look);
		Grouping grouping = relatives.group(ofOneDigest(relatives.paired()));
		for (SortedSet<String> group : grouping.groups()) {
			List<TitleStatement> statements = group.stream()
				.flatMap((key) -> this.titles.statements(key).stream())
				.toList();
			groups.add(new PaperGroup(group, statements,
					(key) -> relatives.names().contains(key) && !group.contains(key)));
		}
		write(groups);
		return resolutions.replace(relatives.known(),
				relatives.resolutions(Kind.PAPER, grouping, (key) -> this.titles.spelling(key).names().first()));
	}

	/** A digest that holds two titles tells that they are two papers. */
	private Set<Two> ofOneDigest(Collection<String> keys) {
		Map<String, TreeSet<String>> byDigest = new TreeMap<>();
		for (String key : keys) {
			this.titles.spelling(key)
				.digests()
				.forEach((digest) -> byDigest.computeIfAbsent(digest, (id) -> new TreeSet<>()).add(key));
		}
		Set<Two> apart = new HashSet<>();
		byDigest.values()
			.stream()
			.filter((held) -> held.size() > 1)
			.forEach((held) -> held
				.forEach((one) -> held.tailSet(one, false).forEach((other) -> apart.add(Two.of(one, other)))));
		return apart;
	}

	private void write(List<PaperGroup> groups) {
		Map<String, String> taken = takenIds(groups);
		Set<String> given = new HashSet<>();
		List<Map<String, Object>> moves = new ArrayList<>();
		List<Map<String, @Nullable Object>> papers = new ArrayList<>();
		Set<String> touched = new TreeSet<>();
		for (PaperGroup group : groups) {
			String id = chooseId(group, taken, given);
			papers.add(paper(id, group));
			for (TitleStatement statement : group.statements()) {
				if (!statement.paper().equals(id)) {
					moves.add(Map.of("summary", statement.summary(), "paper", id, "id", statement.digest() + "/" + id));
					touched.addAll(List.of(statement.paper(), id));
				}
			}
		}
		move(moves, papers);
		if (!touched.isEmpty()) {
			new DerivedRelationships(this.graph).refresh(touched);
		}
		rename(papers);
	}

	/** Conferences of the papers that have one of the ids in question. */
	private Map<String, String> takenIds(List<PaperGroup> groups) {
		Map<String, String> taken = new HashMap<>();
		this.graph.ask("""
				UNWIND $ids AS id MATCH (p:Paper {id: id}) RETURN p.id AS id, p.conference AS conference
				""", Map.of("ids", groups.stream().flatMap((group) -> group.ids().stream()).distinct().toList()))
			.forEach((row) -> taken.put(row.string("id"), row.string("conference")));
		return taken;
	}

	/**
	 * A slug may be the id of another conference's paper already. What got a suffix for
	 * that keeps it: the other paper may be gone, or come back later from a backup.
	 */
	private static String chooseId(PaperGroup group, Map<String, String> taken, Set<String> given) {
		String conference = group.conference();
		for (String slug : group.ids()) {
			String suffixed = withSuffix(slug, conference);
			boolean plain = taken.getOrDefault(slug, conference).equals(conference)
					&& group.statements().stream().noneMatch((statement) -> statement.paper().equals(suffixed));
			String id = plain ? slug : suffixed;
			if (given.add(id)) {
				return id;
			}
		}
		throw new IllegalStateException("no id is left for " + group.keys());
	}

	/** The id of a paper whose own slug is another conference's paper's. */
	static String withSuffix(String slug, String conference) {
		return slug + "-" + (conference.isEmpty() ? "other" : conference);
	}

	private static Map<String, @Nullable Object> paper(String id, PaperGroup group) {
		return Map.of("id", id, "conference", group.conference(), "properties", group.properties(id));
	}

	private void move(List<Map<String, Object>> moves, List<Map<String, @Nullable Object>> papers) {
		if (moves.isEmpty()) {
			return;
		}
		this.graph.runAll(
				"""
						UNWIND $rows AS row
						MERGE (p:Paper {id: row.id}) ON CREATE SET p.conference = row.conference, p.title = '', p.aliases = [], p.keys = []
						""",
				papers);
		this.graph.runAll("""
				UNWIND $rows AS row
				MATCH (s:Summary {id: row.summary})-[old:SUMMARIZES]->()
				MATCH (p:Paper {id: row.paper})
				SET s.id = row.summary + '~'
				DELETE old
				CREATE (s)-[:SUMMARIZES]->(p)
				""", moves);
		this.graph.runAll("""
				UNWIND $rows AS row
				MATCH (s:Summary {id: row.summary + '~'}) SET s.id = row.id
				""", moves);
	}

	/** Titles may change places, so all that change are taken away first. */
	private void rename(List<Map<String, @Nullable Object>> papers) {
		this.graph.runAll("""
				UNWIND $rows AS row
				MATCH (p:Paper {id: row.id}) WHERE p.titleKey <> row.properties.titleKey
				REMOVE p.titleKey
				""", papers);
		this.graph.runAll("""
				UNWIND $rows AS row
				MATCH (p:Paper {id: row.id})
				WHERE p.titleKey IS NULL OR p.title <> row.properties.title OR p.aliases <> row.properties.aliases
				  OR p.keys <> row.properties.keys
				  OR coalesce(p.openReviewId, '') <> coalesce(row.properties.openReviewId, '')
				  OR coalesce(p.arxivId, '') <> coalesce(row.properties.arxivId, '')
				SET p += row.properties
				""", papers);
	}

}
