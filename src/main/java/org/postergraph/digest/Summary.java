package org.postergraph.digest;

import java.util.List;

/**
 * What a digest says about one paper.
 *
 * @param title one line, as written
 * @param text the paragraphs under the title, separated by a blank line; lines trimmed,
 * no trailing line break
 * @param language of the text: {@code ru} or {@code en}
 * @param signedBy the people who signed this very summary (rare: most sign-offs cover a
 * digest)
 * @param links absolute addresses that stand in the title or the text, or that their
 * words lead to, in that order and without repeats
 * @param line the title's line in the source, from 1
 */
public record Summary(String title, String text, String language, List<String> signedBy, List<String> links, int line) {

	public Summary {
		signedBy = List.copyOf(signedBy);
		links = List.copyOf(links);
	}

}
