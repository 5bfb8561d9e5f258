package org.postergraph.digest;

/** A source of which nothing can be read. The message is one sentence for its sender. */
@SuppressWarnings("serial")
public final class UnreadableSourceException extends RuntimeException {

	public UnreadableSourceException(String message) {
		super(message);
	}

}
