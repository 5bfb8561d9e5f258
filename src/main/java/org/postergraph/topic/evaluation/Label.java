package org.postergraph.topic.evaluation;

import java.util.Locale;

/**
 * What a person says that a topic is to a summary; the key in files is the lower-case
 * name.
 */
public enum Label {

	/** What the paper does or studies, and some words name. */
	SUBJECT,
	/**
	 * What it does or studies without any words that name it, so that nothing can be
	 * quoted: found as a subject or not, both are right.
	 */
	DESCRIBED,
	/** Careful readers differ: found as a subject or not, both are right. */
	ALSO,
	/** Named only as what the work is set beside. */
	COMPARED,
	/** Named otherwise. */
	PASSING;

	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
