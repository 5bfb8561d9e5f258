package org.postergraph.explore.search;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Something that was searched for.
 *
 * @param kind {@code paper}, {@code topic} or {@code reviewer}
 * @param label title or name
 * @param score from 0 to 1, to be compared within one answer: a name that is the words
 * asked for has 1
 * @param fragments where the words stand, the label first if they stand there
 */
public record SearchResult(@Schema(allowableValues = {
		"paper", "topic", "reviewer" }) String kind, String id, String label, double score, List<Fragment> fragments){

	public SearchResult {
		fragments = List.copyOf(fragments);
	}

	/**
	 * A piece of text with the words that were searched for.
	 *
	 * @param field {@code label}, {@code alias} or {@code text}
	 * @param text as it stands in the graph, to be escaped where it becomes HTML
	 * @param highlights where the words stand in it
	 */
	public record Fragment(@Schema(allowableValues = {
			"label", "alias", "text" }) String field, String text, List<Range> highlights){

		public Fragment {
			highlights = List.copyOf(highlights);
		}

	}

	/**
	 * A part of a text.
	 *
	 * @param start in UTF-16 units, from 0
	 * @param end the unit after the last
	 */
	public record Range(int start, int end) {

	}

}
