package org.postergraph.catalog;

/** What a stored digest says of one paper, to tell whether its title was edited. */
public record StoredTitle(String paper, String title, String text, int position) {

}
