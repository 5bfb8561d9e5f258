package org.postergraph.explore.event;

import org.jspecify.annotations.Nullable;

/**
 * A conference.
 *
 * @param name such as {@code ICLR 2025}
 * @param days how many of its days are known
 * @param papers how many of its papers
 * @param digests how many digests report on it
 */
public record Conference(String id, String name, @Nullable String series, @Nullable Integer year, long days,
		long papers, long digests) {

}
