package org.postergraph.topic.evaluation;

/** Labelled data that cannot be used. The message names file and line of each fault. */
@SuppressWarnings("serial")
public final class GoldException extends RuntimeException {

	public GoldException(String message) {
		super(message);
	}

}
