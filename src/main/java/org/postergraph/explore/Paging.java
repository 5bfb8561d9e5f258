package org.postergraph.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list: by its number, or by the key before it.
 *
 * @param number from 1
 * @param size how many items a page has
 * @param after the key of the last item before this page, empty for the first one; absent
 * where pages go by number
 */
public record Paging(int number, int size, @Nullable String after) {

	public Paging(int number, int size) {
		this(number, size, null);
	}

	/** The same with another key before the page. */
	public Paging after(String key) {
		return new Paging(this.number, this.size, key);
	}

	/** Whether the key before the page says where it is. */
	public boolean isByKey() {
		return this.after != null;
	}

	/**
	 * How many keys to ask for: by key one more than the page has, which tells whether it
	 * is the last one.
	 */
	public int limit() {
		return isByKey() ? this.size + 1 : this.size;
	}

	/** Those of the keys asked for that are on the page. */
	public <T> List<T> onPage(List<T> keys) {
		return (keys.size() > this.size) ? keys.subList(0, this.size) : keys;
	}

	/** The key before the page; empty for the first one. */
	public String key() {
		return (this.after != null) ? this.after : "";
	}

	/** How many items come before this page. */
	public int skip() {
		return (this.number - 1) * this.size;
	}

}
