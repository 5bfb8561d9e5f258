package org.postergraph.topic;

/** What a topic is to the paper that a summary tells of, the closest first. */
public enum Role {

	/** What the paper does or studies. */
	SUBJECT,
	/** What it is set beside: as in …, unlike …, compared to …. */
	COMPARED,
	/** Named only. */
	PASSING

}
