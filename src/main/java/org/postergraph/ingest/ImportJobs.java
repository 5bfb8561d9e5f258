package org.postergraph.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.postergraph.catalog.GraphCounters;
import org.postergraph.ingest.ImportReport.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * Imports, one at a time in the order they came. The graph keeps a record of each; dry
 * runs, which write nothing, are kept in memory.
 */
@Service
public class ImportJobs implements DisposableBean {

	private static final int MAX_QUEUED = 100;

	/** What waits is held in memory. */
	private static final long MAX_QUEUED_BYTES = 128L << 20;

	private static final Comparator<ImportItem> NEWEST_FIRST = Comparator.comparing(ImportItem::submittedAt)
		.thenComparing(ImportItem::id)
		.reversed();

	private static final Logger logger = LoggerFactory.getLogger(ImportJobs.class);

	private final ImportRunner runner;

	private final ImportHistory history;

	private final ImportMetrics metrics;

	private final ThreadPoolExecutor writer = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
			new ArrayBlockingQueue<>(MAX_QUEUED), (work) -> new Thread(work, "import"));

	private final AtomicLong queuedBytes = new AtomicLong();

	private final LiveJobs live = new LiveJobs();

	/** Touched by the writer alone. */
	private boolean othersFailed;

	ImportJobs(ImportRunner runner, ImportHistory history, ImportMetrics metrics) {
		this.runner = runner;
		this.history = history;
		this.metrics = metrics;
	}

	/** Queues an import of the command line. */
	public Submitted submit(List<ImportSource> sources, boolean dryRun) {
		return submit(new ImportOrder(sources, ImportOrder.SHELL, dryRun, false));
	}

	/**
	 * Queues an import.
	 * @return the import and, in time, its final report; it never completes with an error
	 * @throws RejectedExecutionException when too many imports wait already
	 */
	public Submitted submit(ImportOrder order) {
		ImportJob job = new ImportJob(order);
		long bytes = order.sources().stream().mapToLong(ImportSource::heldBytes).sum();
		if (this.queuedBytes.addAndGet(bytes) > MAX_QUEUED_BYTES + bytes) {
			this.queuedBytes.addAndGet(-bytes);
			throw new RejectedExecutionException("too many bytes wait");
		}
		boolean queued = false;
		try {
			this.live.add(job);
			if (!order.dryRun() && !order.by().equals(ImportOrder.SEEDS)) {
				this.history.save(job.queued());
				job.setRecorded();
			}
			this.writer.execute(new Work(job, order, bytes));
			queued = true;
		}
		finally {
			if (!queued) {
				discard(job, bytes);
			}
		}
		return new Submitted(job.queued(), job.end());
	}

	private void discard(ImportJob job, long bytes) {
		this.live.remove(job);
		this.queuedBytes.addAndGet(-bytes);
		if (job.isRecorded()) {
			this.history.remove(job.id());
		}
	}

	/** An import that was queued, and its report at the end. */
	public record Submitted(ImportReport queued, CompletableFuture<ImportReport> end) {

	}

	/** What becomes of an import that is cancelled. */
	public enum Cancellation {

		NEVER_RUNS, STOPPING, ENDED_BEFORE

	}

	/** The import as it stands now, be it of an earlier run of the application. */
	public Optional<ImportReport> find(String id) {
		return this.live.find(id).map(ImportJob::report).or(() -> this.history.find(id));
	}

	/** How far an import is that has not ended or has no record; empty for others. */
	public Optional<ImportItem> findLive(String id) {
		return this.live.find(id).map(ImportJob::item);
	}

	/**
	 * Some of all imports, the newest first.
	 * @param state null for any
	 * @param skip how many come before
	 */
	public List<ImportItem> list(@Nullable State state, int skip, int limit) {
		List<ImportItem> unrecorded = this.live.listUnrecorded(state);
		int before = Math.max(0, skip - unrecorded.size());
		List<ImportItem> items = new ArrayList<>(
				this.history.list(state, before, limit + skip - before).stream().map(this::now).toList());
		items.addAll(unrecorded);
		items.sort(NEWEST_FIRST);
		int start = Math.min(items.size(), skip - before);
		return items.subList(start, Math.min(items.size(), start + limit));
	}

	public long count(@Nullable State state) {
		return this.history.count(state) + this.live.listUnrecorded(state).size();
	}

	/** A record is behind what it records while that runs. */
	private ImportItem now(ImportItem record) {
		return findLive(record.id()).orElse(record);
	}

	/**
	 * Ends an import before its next digest, or before it begins.
	 * @param by who wants that
	 * @return what becomes of it; empty when there is no such import
	 */
	public Optional<Cancellation> cancel(String id, String by) {
		ImportJob job = this.live.find(id).orElse(null);
		if (job == null) {
			return this.history.find(id).map((ended) -> Cancellation.ENDED_BEFORE);
		}
		Cancellation cancellation = job.cancel(by);
		if (cancellation == Cancellation.NEVER_RUNS) {
			this.writer.getQueue()
				.stream()
				.filter((work) -> ((Work) work).job == job)
				.findFirst()
				.filter(this.writer::remove)
				.ifPresent((work) -> this.queuedBytes.addAndGet(-((Work) work).bytes));
			end(job, job.report());
		}
		return Optional.of(cancellation);
	}

	/** What the writer does for one import. */
	private final class Work implements Runnable {

		private final ImportJob job;

		private final ImportOrder order;

		private final long bytes;

		Work(ImportJob job, ImportOrder order, long bytes) {
			this.job = job;
			this.order = order;
			this.bytes = bytes;
		}

		@Override
		public void run() {
			ReportDraft draft = this.job.begin();
			if (draft != null) {
				ImportReport last = ImportJobs.this.run(this.job, this.order, draft);
				this.job.end(last);
				end(this.job, last);
			}
			ImportJobs.this.queuedBytes.addAndGet(-this.bytes);
		}

	}

	private ImportReport run(ImportJob job, ImportOrder order, ReportDraft draft) {
		try {
			if (!order.dryRun() && !this.othersFailed) {
				this.othersFailed = true;
				this.history.failInterrupted(this.live.ids());
			}
			if (job.isRecorded()) {
				this.history.save(draft.running());
			}
			return this.runner.run(job, order, draft);
		}
		catch (RuntimeException | Error ex) { // the writer goes on with the next import
			logger.error("Import {} failed", job.id(), ex);
			return draft.failed("The import stopped on an internal error, which is in the log. Digests before it are "
					+ "stored; import again to complete it.", null);
		}
	}

	/** What the graph has a record of needs no memory. */
	private void end(ImportJob job, ImportReport last) {
		boolean seeds = last.by().equals(ImportOrder.SEEDS);
		boolean changed = last.state() == State.FAILED || !last.database().equals(GraphCounters.NONE);
		try {
			if (job.isRecorded() || (seeds && changed)) {
				this.history.save(last);
				job.setRecorded();
			}
			if (job.isRecorded() || seeds) {
				this.live.remove(job);
			}
		}
		catch (RuntimeException ex) {
			logger.error("The record of import {} was not kept", job.id(), ex);
		}
		this.metrics.record(last);
		job.end().complete(last);
	}

	/**
	 * Lets the digest being written end, then stops: a digest is stored whole or not at
	 * all.
	 */
	@Override
	public void destroy() throws InterruptedException {
		this.writer.shutdownNow();
		if (!this.writer.awaitTermination(20, TimeUnit.SECONDS)) {
			logger.warn("An import did not stop in time");
		}
	}

}
