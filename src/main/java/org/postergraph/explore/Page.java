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
	 * The page that was asked for, by number or by key; by key the last one is that after
	 * which no id was found.
	 * @param found as many as {@link Paging#limit()} at most
	 * @param id of what was found
	 * @param items makes the items of those on the page, whatever became of some since
	 */
	public static <F, T> Page<T> of(long count, List<F> found, Paging paging, Function<F, String> id,
			Function<List<F>, List<T>> items) {
		List<F> shown = paging.onPage(found);
		return new Page<>(count, items.apply(shown),
				(shown.size() < found.size()) ? id.apply(shown.get(shown.size() - 1)) : null);
	}

	/** The same page with other items. */
	public <U> Page<U> map(Function<T, U> mapping) {
		return new Page<>(this.count, this.items.stream().map(mapping).toList(), this.next);
	}

}
