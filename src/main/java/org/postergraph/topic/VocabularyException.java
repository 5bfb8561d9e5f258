package org.postergraph.topic;

/** A vocabulary that cannot be used. The message names line and concept of each fault. */
@SuppressWarnings("serial")
public final class VocabularyException extends RuntimeException {

	public VocabularyException(String message) {
		super(message);
	}

}
