package org.postergraph.topic.terms;

import java.util.List;

/**
 * A term that may deserve a concept.
 *
 * @param term as it is most often written, in lower case
 * @param papers how many papers use it
 * @param examples titles of the first of them
 */
public record TermCandidate(String term, int papers, List<String> examples) {

	public TermCandidate {
		examples = List.copyOf(examples);
	}

}
