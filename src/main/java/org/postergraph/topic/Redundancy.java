package org.postergraph.topic;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Names that share words. What a longer name holds says nothing more where it names the
 * same or a broader concept, or is named in passing by many:
 * {@code process reward model}. Of an unrelated concept it does:
 * {@code continual pre-training}, {@code Visual Instruction Tuning}.
 */
final class Redundancy {

	private final Predicate<Name> incidental;

	private final Map<String, Set<String>> above;

	/**
	 * Knows which concepts are related.
	 * @param incidental which names papers use without being about them
	 * @param above concept to itself and all above it
	 */
	Redundancy(Predicate<Name> incidental, Map<String, Set<String>> above) {
		this.incidental = incidental;
		this.above = above;
	}

	/** Does one tell something although it stands in the other? */
	boolean isFree(NameFinder.Found inner, NameFinder.Found outer) {
		return inner.to() <= outer.to() && !inner.name().isGapped() && !outer.name().isGapped()
				&& !this.incidental.test(inner.name()) && !isAbove(inner, outer);
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

}
