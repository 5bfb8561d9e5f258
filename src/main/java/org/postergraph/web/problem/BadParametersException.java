package org.postergraph.web.problem;

import java.util.List;

/** A request whose parameters are not understood, all of them at once. */
public class BadParametersException extends RuntimeException {

	private final List<ParameterError> errors;

	public BadParametersException(List<ParameterError> errors) {
		super(errors.size() + ((errors.size() == 1) ? " parameter is" : " parameters are") + " not understood.");
		this.errors = List.copyOf(errors);
	}

	public BadParametersException(ParameterError error) {
		this(List.of(error));
	}

	public List<ParameterError> errors() {
		return this.errors;
	}

	Problem toProblem(String instance) {
		return new Problem("urn:postergraph:problem:bad-parameter", "Bad parameter", 400, String.valueOf(getMessage()),
				instance, this.errors);
	}

}
