package org.postergraph.explore.shared;

import org.jspecify.annotations.Nullable;

/** Evidence as the store gives it: the whole text, and where the quote stands in it. */
record EvidenceRow(String paper, String topic, String role, double score, @Nullable Found found) {

	record Found(String quote, int start, int end, String text) {

	}

}
