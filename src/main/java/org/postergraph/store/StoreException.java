package org.postergraph.store;

/**
 * The graph store cannot be used.
 *
 * <p>
 * The message says what is wrong, the action what its reader can do about it; both are
 * shown instead of a stack trace.
 */
@SuppressWarnings("serial")
final class StoreException extends RuntimeException {

	private final String action;

	StoreException(String message, String action, Throwable cause) {
		super(message, cause);
		this.action = action;
	}

	String action() {
		return this.action;
	}

}
