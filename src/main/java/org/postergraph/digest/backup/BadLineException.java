package org.postergraph.digest.backup;

/** A line that cannot be read. The message is the end of a sentence: what is wrong. */
@SuppressWarnings("serial")
final class BadLineException extends RuntimeException {

	BadLineException(String problem) {
		super(problem);
	}

}
