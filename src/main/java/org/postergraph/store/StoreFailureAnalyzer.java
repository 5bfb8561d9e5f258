package org.postergraph.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a start that failed on the store as two paragraphs instead of a stack trace. */
class StoreFailureAnalyzer extends AbstractFailureAnalyzer<StoreException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, StoreException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), rootFailure);
	}

}
