package org.postergraph.catalog;

import java.util.Collection;
import java.util.List;

/**
 * A name under a digest or a summary.
 *
 * @param reviewer the person's id
 * @param name as it stands there
 */
public record SignatureEntry(String reviewer, String name) {

	/** The names without their order, which the graph does not keep. */
	static List<String> names(Collection<SignatureEntry> signatures) {
		return signatures.stream().map(SignatureEntry::name).distinct().sorted().toList();
	}

}
