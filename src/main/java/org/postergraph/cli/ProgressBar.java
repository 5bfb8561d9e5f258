package org.postergraph.cli;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.postergraph.ingest.ImportItem;
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
		ImportReport.Progress progress = this.jobs.findLive(this.submitted.queued().id())
			.map(ImportItem::progress)
			.filter((now) -> now.total() > 0)
			.orElse(null);
		if (progress == null || System.console() == null) {
			return false;
		}
		System.err.print("\r" + line(progress));
		return true;
	}

	/** The bar, as wide whatever it shows, so that it covers the one before. */
	static String line(ImportReport.Progress progress) {
		int done = (int) ((long) WIDTH * progress.done() / progress.total());
		String figures = "%d/%d %s".formatted(progress.done(), progress.total(), progress.of());
		return "[" + "#".repeat(done) + " ".repeat(WIDTH - done) + "] %-28s".formatted(figures);
	}

}
