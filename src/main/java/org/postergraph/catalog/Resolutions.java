package org.postergraph.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.postergraph.catalog.Resolution.Kind;
import org.postergraph.catalog.Resolution.State;
import org.postergraph.catalog.identity.Rule;
import org.postergraph.catalog.identity.Two;

/** What the graph remembers of names that may be one. */
final class Resolutions {

	private final Graph graph;

	private final Kind kind;

	Resolutions(Graph graph, Kind kind) {
		this.graph = graph;
		this.kind = kind;
	}

	/** All that speak of one of these names. */
	Map<Two, Resolution> of(Collection<String> names) {
		Map<Two, Resolution> found = new TreeMap<>();
		this.graph.ask("""
				UNWIND $names AS name
				CALL (name) {
				  MATCH (r:Resolution) WHERE r.left = name RETURN r
				  UNION
				  MATCH (r:Resolution) WHERE r.right = name RETURN r
				}
				WITH r WHERE r.kind = $kind
				RETURN r.left AS left, r.right AS right, r.names AS names, r.rule AS rule, r.state AS state
				""", Map.of("names", List.copyOf(names), "kind", this.kind.label())).forEach((row) -> {
			Two two = new Two(row.string("left"), row.string("right"));
			found.put(two, new Resolution(this.kind, two, row.strings("names"), row.string("rule"),
					State.of(row.string("state"))));
		});
		return found;
	}

	/**
	 * Makes the graph remember these; decisions stay as they are.
	 * @param before what it remembers of the same names
	 * @return those that are merged now and were not before
	 */
	List<Resolution> replace(Map<Two, Resolution> before, Map<Two, Resolution> now) {
		List<Resolution> merged = new ArrayList<>();
		List<Map<String, Object>> changed = new ArrayList<>();
		now.forEach((two, resolution) -> {
			Resolution known = before.get(two);
			if (known == null || (!known.state().decided() && !known.equals(resolution))) {
				changed.add(row(resolution));
				if (resolution.state() == State.MERGED && (known == null || known.state() != State.MERGED)) {
					merged.add(resolution);
				}
			}
		});
		this.graph.runAll("UNWIND $rows AS row MERGE (r:Resolution {id: row.id}) SET r += row", changed);
		this.graph.runAll("UNWIND $rows AS row MATCH (r:Resolution {id: row.id}) DELETE r",
				before.values()
					.stream()
					.filter((known) -> !known.state().decided() && !now.containsKey(known.two()))
					.map((known) -> Map.of("id", known.id()))
					.toList());
		return merged;
	}

	private static Map<String, Object> row(Resolution resolution) {
		return Map.of("id", resolution.id(), "kind", resolution.kind().label(), "left", resolution.two().left(),
				"right", resolution.two().right(), "names", resolution.names(), "rule", resolution.rule(), "reason",
				Rule.of(resolution.rule()).reason(), "state", resolution.state().label());
	}

}
