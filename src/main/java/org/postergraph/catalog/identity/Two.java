package org.postergraph.catalog.identity;

import java.util.Comparator;

/**
 * Two names that are compared, by their folded forms; the first by alphabet is the left
 * one, so that it does not matter which of them came first.
 */
public record Two(String left, String right) implements Comparable<Two> {

	private static final Comparator<Two> ORDER = Comparator.comparing(Two::left).thenComparing(Two::right);

	public static Two of(String one, String other) {
		return (one.compareTo(other) <= 0) ? new Two(one, other) : new Two(other, one);
	}

	@Override
	public int compareTo(Two other) {
		return ORDER.compare(this, other);
	}

}
