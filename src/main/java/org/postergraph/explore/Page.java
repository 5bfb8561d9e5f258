package org.postergraph.explore;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param count of the whole list
 * @param items of this page, in the list's order
 * @param next where the following page begins, by key; absent at the end, and where pages
 * go by number
 */
public record Page<T>(long count, List<T> items, @Nullable String next) {

	public Page {
		items = List.copyOf(items);
	}

	public Page(long count, List<T> items) {
		this(count, items, null);
	}

	/**
	 * The page that was asked for, by number or by key; one by key that is not full is
	 * the last one.
	 * @param ids of the items as they were found, whatever became of them since
	 */
	public static <T> Page<T> of(long count, List<T> items, List<String> ids, Paging paging) {
		return new Page<>(count, items,
				(paging.isByKey() && ids.size() == paging.size()) ? ids.get(ids.size() - 1) : null);
	}

	/** The same page with other items. */
	public <U> Page<U> map(Function<T, U> mapping) {
		return new Page<>(this.count, this.items.stream().map(mapping).toList(), this.next);
	}

}
