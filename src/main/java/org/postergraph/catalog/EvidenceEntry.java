package org.postergraph.catalog;

import java.util.List;

/**
 * Where one field speaks of a topic: lists of one length, a mention each.
 *
 * @param quotes the exact words
 * @param starts UTF-16 offsets
 * @param ends UTF-16 offsets past the last character
 * @param roles as each mention alone tells it
 * @param rules that fired
 */
public record EvidenceEntry(List<String> quotes, List<Integer> starts, List<Integer> ends, List<String> roles,
		List<String> rules) {

}
