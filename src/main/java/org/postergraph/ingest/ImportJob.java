package org.postergraph.ingest;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.postergraph.ingest.ImportJobs.Cancellation;

/**
 * An import of this run of the application: queued, running, ended. It does not hold the
 * bytes, which are gone when it ends.
 */
final class ImportJob {

	private final ImportReport queued;

	private final CompletableFuture<ImportReport> end = new CompletableFuture<>();

	private @Nullable ReportDraft draft;

	private @Nullable String cancelledBy;

	private @Nullable ImportReport report;

	/** Whether the graph holds a record of it. */
	private volatile boolean recorded;

	ImportJob(ImportOrder order) {
		this.queued = ImportReport.queued(UUID.randomUUID().toString(), order);
	}

	String id() {
		return this.queued.id();
	}

	ImportReport queued() {
		return this.queued;
	}

	CompletableFuture<ImportReport> end() {
		return this.end;
	}

	boolean isRecorded() {
		return this.recorded;
	}

	void setRecorded() {
		this.recorded = true;
	}

	/** The import begins; null when it was cancelled before. */
	synchronized @Nullable ReportDraft begin() {
		this.draft = (this.report == null) ? new ReportDraft(this.queued, () -> cancelledBy() != null) : null;
		return this.draft;
	}

	synchronized void end(ImportReport last) {
		this.report = last;
		this.draft = null;
	}

	synchronized @Nullable String cancelledBy() {
		return this.cancelledBy;
	}

	/** The first who cancels counts; what is queued has ended then. */
	synchronized Cancellation cancel(String by) {
		if (this.report != null) {
			return Cancellation.ENDED_BEFORE;
		}
		this.cancelledBy = (this.cancelledBy != null) ? this.cancelledBy : by;
		if (this.draft != null) {
			return Cancellation.STOPPING;
		}
		this.report = this.queued.failed("Cancelled by " + by + " before it began.", true);
		return Cancellation.NEVER_RUNS;
	}

	ImportReport report() {
		ReportDraft running;
		synchronized (this) {
			if (this.report != null) {
				return this.report;
			}
			running = this.draft;
		}
		return (running != null) ? running.running() : this.queued;
	}

	ImportItem item() {
		ReportDraft running;
		synchronized (this) {
			running = (this.report == null) ? this.draft : null;
		}
		return (running != null) ? running.item() : ImportItem.of(report());
	}

}
