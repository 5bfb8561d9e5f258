package org.postergraph.catalog.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which of some names are one. It depends on the names, the pairs and the decisions
 * alone, never on the order in which they came:
 *
 * <ol>
 * <li>What people confirmed is one, then what a sure rule joins.
 * <li>Of each other rule in turn: a set of names that all fit one another is one. Where
 * some fit and others do not (A fits B, B fits C, but A does not fit C; or an initial
 * that fits two people), nobody can tell, and they stay apart until someone says so.
 * <li>Names that are kept apart never become one, by way of others neither.
 * </ol>
 */
public final class Grouping {

	private final Map<String, SortedSet<String>> groups = new TreeMap<>();

	private final Collection<Two> apart;

	/**
	 * Groups names.
	 * @param names folded
	 * @param pairs of these names
	 * @param confirmed pairs that a person said are one
	 * @param apart pairs that are two, whatever any rule says
	 */
	public Grouping(Collection<String> names, Collection<Pair> pairs, Collection<Two> confirmed,
			Collection<Two> apart) {
		names.forEach((name) -> this.groups.put(name, new TreeSet<>(Set.of(name))));
		this.apart = apart;
		joinAll(confirmed);
		for (Rule rule : Rule.values()) {
			Set<Two> found = pairs.stream()
				.filter((pair) -> pair.rule() == rule)
				.map(Pair::two)
				.collect(Collectors.toCollection(TreeSet::new));
			switch (rule.strength()) {
				case SURE -> joinAll(found);
				case CLEAR -> joinWhereAllFit(found);
				case DOUBTFUL -> {
				}
			}
		}
	}

	/** The names, each with all that are the same as it. */
	public Collection<SortedSet<String>> groups() {
		return new LinkedHashSet<>(this.groups.values());
	}

	public boolean isOne(Two two) {
		SortedSet<String> group = this.groups.get(two.left());
		return group != null && group.contains(two.right());
	}

	private SortedSet<String> group(String name) {
		return Objects.requireNonNull(this.groups.get(name), name);
	}

	private boolean isKnown(Two two) {
		return this.groups.containsKey(two.left()) && this.groups.containsKey(two.right());
	}

	private void joinAll(Collection<Two> pairs) {
		pairs.stream().filter(this::isKnown).sorted().forEach((two) -> {
			if (mayBeOne(group(two.left()), group(two.right()))) {
				join(group(two.left()), group(two.right()));
			}
		});
	}

	private boolean mayBeOne(SortedSet<String> one, SortedSet<String> other) {
		return one != other && this.apart.stream()
			.noneMatch((two) -> (one.contains(two.left()) && other.contains(two.right()))
					|| (one.contains(two.right()) && other.contains(two.left())));
	}

	private void join(SortedSet<String> one, SortedSet<String> other) {
		one.addAll(other);
		other.forEach((name) -> this.groups.put(name, one));
	}

	private void joinWhereAllFit(Set<Two> pairs) {
		Map<String, Set<String>> fitting = new TreeMap<>();
		pairs.stream().filter(this::isKnown).forEach((two) -> {
			SortedSet<String> one = group(two.left());
			SortedSet<String> other = group(two.right());
			if (mayBeOne(one, other) && !isTaken(two.left(), two.right(), pairs)
					&& !isTaken(two.right(), two.left(), pairs)) {
				fitting.computeIfAbsent(one.first(), (name) -> new TreeSet<>()).add(other.first());
				fitting.computeIfAbsent(other.first(), (name) -> new TreeSet<>()).add(one.first());
			}
		});
		for (List<String> reached : components(fitting)) {
			if (reached.stream()
				.allMatch((name) -> fitting.getOrDefault(name, Set.of()).size() == reached.size() - 1)) {
				reached.forEach((name) -> {
					if (group(name) != group(reached.get(0))) {
						join(group(reached.get(0)), group(name));
					}
				});
			}
		}
	}

	/** Whether a name is another's already, who fits it too and does not fit this one. */
	private boolean isTaken(String name, String by, Set<Two> pairs) {
		return group(name).stream()
			.filter((mate) -> !mate.equals(name) && pairs.contains(Two.of(name, mate)))
			.anyMatch((mate) -> !pairs.contains(Two.of(mate, by)));
	}

	private static List<List<String>> components(Map<String, Set<String>> neighbours) {
		List<List<String>> components = new ArrayList<>();
		Map<String, Boolean> seen = new HashMap<>();
		for (String start : neighbours.keySet()) {
			List<String> component = new ArrayList<>();
			Deque<String> open = new ArrayDeque<>(List.of(start));
			while (!open.isEmpty()) {
				String name = open.pop();
				if (seen.put(name, true) == null) {
					component.add(name);
					open.addAll(neighbours.getOrDefault(name, Set.of()));
				}
			}
			if (!component.isEmpty()) {
				components.add(component);
			}
		}
		return components;
	}

}
