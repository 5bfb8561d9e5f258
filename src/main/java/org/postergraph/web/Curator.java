package org.postergraph.web;

import java.util.Objects;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who asks; only curators reach what writes. */
final class Curator {

	private Curator() {
	}

	static String name() {
		return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()).getName();
	}

}
