package org.postergraph.topic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Names that hold a shorter name of their own concept:
 * {@code software engineering agents} beside {@code software engineering}. Their other
 * words are free to name another concept that is not above it.
 */
final class Redundancy {

	private final Map<String, Set<List<String>>> shorter = new HashMap<>();

	private final Predicate<Name> incidental;

	private final Map<String, Set<String>> above;

	/**
	 * Knows the names of all concepts.
	 * @param incidental which names papers use without being about them
	 * @param above concept to itself and all above it
	 */
	Redundancy(List<Name> names, Predicate<Name> incidental, Map<String, Set<String>> above) {
		this.incidental = incidental;
		this.above = above;
		names.stream().filter(this::isPlain).forEach(this::add);
	}

	private void add(Name name) {
		this.shorter.computeIfAbsent(name.concept(), (key) -> new HashSet<>()).add(Name.keys(name.parts().get(0)));
	}

	private boolean isPlain(Name name) {
		return !name.isGapped() && !name.verb() && name.requires().isEmpty() && name.excludes().isEmpty()
				&& !this.incidental.test(name);
	}

	/** Does one stand in the free words of the other? */
	boolean isFree(NameFinder.Found inner, NameFinder.Found outer) {
		List<String> words = words(outer);
		return !words.isEmpty() && inner.to() <= outer.to() && !inner.name().isGapped()
				&& !this.incidental.test(inner.name())
				&& !this.above.getOrDefault(outer.name().concept(), Set.of()).contains(inner.name().concept())
				&& (holds(outer.name().concept(), words.subList(0, inner.from() - outer.from()))
						|| holds(outer.name().concept(), words.subList(inner.to() - outer.from(), words.size())));
	}

	/**
	 * Do both tell something although they share a word: {@code text-video retrieval}?
	 */
	boolean mayOverlap(NameFinder.Found found, NameFinder.Found before) {
		return !found.name().isGapped() && !before.name().isGapped() && !this.incidental.test(found.name())
				&& !this.incidental.test(before.name()) && !isAbove(before, found) && !isAbove(found, before);
	}

	private boolean isAbove(NameFinder.Found upper, NameFinder.Found lower) {
		return this.above.getOrDefault(lower.name().concept(), Set.of()).contains(upper.name().concept());
	}

	private static List<String> words(NameFinder.Found found) {
		List<String> words = Name.keys(found.name().parts().get(0));
		return (words.size() == found.to() - found.from()) ? words : List.of();
	}

	private boolean holds(String concept, List<String> words) {
		Set<List<String>> names = this.shorter.getOrDefault(concept, Set.of());
		for (int from = 0; from < words.size(); from++) {
			for (int to = from + 1; to <= words.size(); to++) {
				if (names.contains(words.subList(from, to))) {
					return true;
				}
			}
		}
		return false;
	}

}
