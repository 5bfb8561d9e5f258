package org.postergraph.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.postergraph.catalog.Catalog;
import org.postergraph.catalog.TopicCatalog;
import org.postergraph.topic.TopicExtractor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports, one at a time in the order they came. Reports of the last ones are kept in
 * memory; what an import changed is kept in the graph.
 */
@Service
public class ImportJobs implements DisposableBean {

	private static final int MAX_QUEUED = 100;

	private static final int MAX_KEPT = 1000;

	/** What waits is held in memory. */
	private static final long MAX_QUEUED_BYTES = 128L << 20;

	private static final Logger logger = LoggerFactory.getLogger(ImportJobs.class);

	private final Catalog catalog;

	private final TopicCatalog topics;

	private final TopicExtractor extractor;

	private final TransactionTemplate transaction;

	private final ThreadPoolExecutor writer = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
			new ArrayBlockingQueue<>(MAX_QUEUED), (work) -> new Thread(work, "import"));

	private final AtomicLong queuedBytes = new AtomicLong();

	private final Map<String, Supplier<ImportReport>> jobs = new LinkedHashMap<>() {

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Supplier<ImportReport>> eldest) {
			return size() > MAX_KEPT;
		}

	};

	ImportJobs(Catalog catalog, TopicCatalog topics, TopicExtractor extractor,
			PlatformTransactionManager transactions) {
		this.catalog = catalog;
		this.topics = topics;
		this.extractor = extractor;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Queues an import.
	 * @param dryRun whether to report what would change and write nothing
	 * @return the import and, in time, its final report; it never completes with an error
	 * @throws RejectedExecutionException when too many imports wait already
	 */
	public Submitted submit(List<ImportSource> sources, boolean dryRun) {
		ImportReport queued = ImportReport.queued(UUID.randomUUID().toString(),
				sources.stream().map(ImportSource::name).toList(), dryRun);
		CompletableFuture<ImportReport> end = new CompletableFuture<>();
		long bytes = sources.stream().mapToLong(ImportSource::heldBytes).sum();
		if (this.queuedBytes.addAndGet(bytes) > MAX_QUEUED_BYTES + bytes) {
			this.queuedBytes.addAndGet(-bytes);
			throw new RejectedExecutionException("too many bytes wait");
		}
		keep(queued.id(), () -> queued);
		try {
			this.writer.execute(() -> {
				ImportReport report = run(queued, sources);
				this.queuedBytes.addAndGet(-bytes);
				end.complete(report);
			});
		}
		catch (RejectedExecutionException ex) {
			forget(queued.id());
			this.queuedBytes.addAndGet(-bytes);
			throw ex;
		}
		return new Submitted(queued, end);
	}

	/** An import that was queued, and its report at the end. */
	public record Submitted(ImportReport queued, CompletableFuture<ImportReport> end) {

	}

	/** The import as it stands now. */
	public Optional<ImportReport> find(String id) {
		synchronized (this.jobs) {
			return Optional.ofNullable(this.jobs.get(id)).map(Supplier::get);
		}
	}

	/** All imports of this run of the application, the newest first. */
	public List<ImportReport> list() {
		List<ImportReport> reports;
		synchronized (this.jobs) {
			reports = new ArrayList<>(this.jobs.values().stream().map(Supplier::get).toList());
		}
		Collections.reverse(reports);
		return reports;
	}

	private ImportReport run(ImportReport queued, List<ImportSource> sources) {
		ReportDraft draft = new ReportDraft(queued);
		keep(queued.id(), draft::running);
		ImportReport report = importOrFail(queued, sources, draft);
		keep(queued.id(), () -> report);
		return report;
	}

	private ImportReport importOrFail(ImportReport queued, List<ImportSource> sources, ReportDraft draft) {
		try {
			return queued.dryRun() ? dryRun(queued, sources, draft) : run(queued, sources, draft);
		}
		catch (InterruptedException ex) {
			return draft.failed("The application stopped. Import again: what is there already stays as it is.");
		}
		catch (RuntimeException | Error ex) { // the writer goes on with the next import
			logger.error("Import {} failed", queued.id(), ex);
			return draft.failed("The import stopped on an internal error, which is in the log. Digests before it are "
					+ "stored; import again to complete it.");
		}
	}

	private ImportReport run(ImportReport queued, List<ImportSource> sources, ReportDraft draft)
			throws InterruptedException {
		return new Importer(this.catalog, this.topics, this.extractor, draft, queued.id()).run(sources);
	}

	/**
	 * Does everything in one transaction that is then rolled back, so that its report is
	 * the real one.
	 */
	private ImportReport dryRun(ImportReport queued, List<ImportSource> sources, ReportDraft draft)
			throws InterruptedException {
		ImportReport report = this.transaction.execute((status) -> {
			status.setRollbackOnly();
			try {
				return run(queued, sources, draft);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return draft.failed("The application stopped.");
			}
		});
		return (report != null) ? report : draft.failed("The dry run gave no report.");
	}

	private void keep(String id, Supplier<ImportReport> report) {
		synchronized (this.jobs) {
			this.jobs.put(id, report);
		}
	}

	private void forget(String id) {
		synchronized (this.jobs) {
			this.jobs.remove(id);
		}
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
