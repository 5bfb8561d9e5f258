package org.postergraph.ingest;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/**
 * Shows a start that failed on the vocabulary or the seeds in words instead of a stack
 * trace.
 */
class UnreadableInputAnalyzer implements FailureAnalyzer {

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof UnreadableVocabularyException) {
				return new FailureAnalysis(String.valueOf(cause.getMessage()),
						"Mend the file, or name another one with postergraph.vocabulary.", failure);
			}
			if (cause instanceof Seeds.UnreadableSeedException) {
				return new FailureAnalysis(String.valueOf(cause.getMessage()),
						"Make it readable, or name another folder with postergraph.seeds (empty: none).", failure);
			}
		}
		return null;
	}

	/** The message names the file and, for each fault in it, the line. */
	@SuppressWarnings("serial")
	static final class UnreadableVocabularyException extends RuntimeException {

		UnreadableVocabularyException(String message, Exception cause) {
			super(message, cause);
		}

	}

}
