package org.postergraph.explore;

import java.util.List;

/**
 * One page of a list.
 *
 * @param count of the whole list
 * @param items of this page, in the list's order
 */
public record Page<T>(long count, List<T> items) {

	public Page {
		items = List.copyOf(items);
	}

}
