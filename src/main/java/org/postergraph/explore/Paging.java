package org.postergraph.explore;

/**
 * Which page of a list.
 *
 * @param number from 1
 * @param size how many items a page has
 */
public record Paging(int number, int size) {

	/** How many items come before this page. */
	public int skip() {
		return (this.number - 1) * this.size;
	}

}
