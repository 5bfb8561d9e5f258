package org.postergraph.cli;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.postergraph.ingest.ImportJobs;
import org.postergraph.ingest.ImportReport;

/**
 * Waits for an import, and shows how far it is on a terminal when it takes over a second.
 */
final class ProgressBar {

	private static final int WIDTH = 40;

	private static final Duration STEP = Duration.ofSeconds(1);

	private final ImportJobs jobs;

	private final ImportJobs.Submitted submitted;

	ProgressBar(ImportJobs jobs, ImportJobs.Submitted submitted) {
		this.jobs = jobs;
		this.submitted = submitted;
	}

	ImportReport await() {
		boolean drawn = false;
		while (true) {
			try {
				ImportReport report = this.submitted.end().get(STEP.toMillis(), TimeUnit.MILLISECONDS);
				if (drawn) {
					System.err.print("\r" + " ".repeat(WIDTH + 30) + "\r");
				}
				return report;
			}
			catch (TimeoutException ex) {
				drawn |= draw();
			}
			catch (InterruptedException | ExecutionException ex) {
				throw new IllegalStateException("The import was interrupted", ex);
			}
		}
	}

	/** Only a person at a terminal wants a bar that moves. */
	private boolean draw() {
		ImportReport report = this.jobs.find(this.submitted.queued().id()).orElse(this.submitted.queued());
		if (System.console() == null || report.progress().total() == 0) {
			return false;
		}
		int done = WIDTH * report.progress().done() / report.progress().total();
		System.err.print("\r[" + "#".repeat(done) + " ".repeat(WIDTH - done) + "] " + report.progress().done() + "/"
				+ report.progress().total() + " digests ");
		return true;
	}

}
