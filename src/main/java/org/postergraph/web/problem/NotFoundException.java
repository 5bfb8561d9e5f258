package org.postergraph.web.problem;

import java.util.List;

/** Nothing has the id or name that a path holds. */
public class NotFoundException extends RuntimeException {

	private final List<ParameterError> errors;

	/**
	 * Makes the exception.
	 * @param kind what was looked for, such as {@code paper}
	 * @param nearest ids that may have been meant
	 */
	public NotFoundException(String kind, List<String> nearest) {
		super("No " + kind + " has this id or name.");
		this.errors = nearest.isEmpty() ? List.of()
				: List.of(new ParameterError("id", "Did you mean one of these?", nearest));
	}

	Problem toProblem(String instance) {
		return new Problem("urn:postergraph:problem:not-found", "Not found", 404, String.valueOf(getMessage()),
				instance, this.errors);
	}

}
