package org.postergraph.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.postergraph.catalog.Resolution.State;
import org.postergraph.catalog.identity.Grouping;
import org.postergraph.catalog.identity.Pair;
import org.postergraph.catalog.identity.Two;

/**
 * All names that some names may be one with, by way of others too: what an import or a
 * decision may join or divide, and nothing beyond.
 *
 * @param names those that the graph holds
 * @param pairs by rule
 * @param known what the graph remembers of them
 */
record Relatives(Set<String> names, Set<Pair> pairs, Map<Two, Resolution> known) {

	/** What is found around some names. */
	record Found(Set<String> names, Set<Pair> pairs, Set<String> neighbours) {

	}

	/**
	 * Goes out from some names until nothing more is reached.
	 * @param look gives what of these names the graph holds, their pairs, and the names
	 * that are now on one node with them
	 */
	static Relatives of(Set<String> start, Resolutions resolutions, Function<Set<String>, Found> look) {
		Relatives relatives = new Relatives(new TreeSet<>(), new HashSet<>(), new TreeMap<>());
		Set<String> seen = new TreeSet<>();
		Set<String> next = new TreeSet<>(start);
		while (!next.isEmpty()) {
			seen.addAll(next);
			Found found = look.apply(next);
			Map<Two, Resolution> known = resolutions.of(next);
			relatives.names.addAll(found.names);
			relatives.pairs.addAll(found.pairs);
			relatives.known.putAll(known);
			next = new TreeSet<>(found.neighbours);
			for (Pair pair : found.pairs) {
				next.addAll(List.of(pair.two().left(), pair.two().right()));
			}
			for (Two two : known.keySet()) {
				next.addAll(List.of(two.left(), two.right()));
			}
			next.removeAll(seen);
		}
		return relatives;
	}

	/** The names that something may join with others. */
	Set<String> paired() {
		Set<String> paired = new TreeSet<>();
		this.pairs.forEach((pair) -> paired.addAll(List.of(pair.two().left(), pair.two().right())));
		this.known.keySet().forEach((two) -> paired.addAll(List.of(two.left(), two.right())));
		paired.retainAll(this.names);
		return paired;
	}

	/**
	 * Which of the names are one.
	 * @param others pairs that are two for another reason than a decision
	 */
	Grouping group(Set<Two> others) {
		Set<Two> apart = new TreeSet<>(others);
		Set<Two> confirmed = new TreeSet<>();
		this.known.forEach((two, resolution) -> {
			if (resolution.state() == State.CONFIRMED) {
				confirmed.add(two);
			}
			else if (resolution.state().decided()) {
				apart.add(two);
			}
		});
		return new Grouping(this.names, this.pairs, confirmed, apart);
	}

	/** What the graph shall remember of the names. */
	Map<Two, Resolution> resolutions(Resolution.Kind kind, Grouping grouping, Function<String, String> written) {
		Map<Two, Resolution> now = new TreeMap<>();
		for (Pair pair : this.pairs) {
			Two two = pair.two();
			now.put(two, new Resolution(kind, two, List.of(written.apply(two.left()), written.apply(two.right())),
					pair.rule().label(), grouping.isOne(two) ? State.MERGED : State.OPEN));
		}
		return now;
	}

}
