package org.postergraph.web;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.postergraph.ingest.ImportItem;
import org.postergraph.ingest.ImportJobs;
import org.postergraph.ingest.ImportReport;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells listeners how far an import is. Each has a thread of its own that looks at the
 * import now and then, so that a slow one holds up neither the import nor the others.
 */
@Component
@ConditionalOnWebApplication
class ImportEvents {

	static final int MAX_LISTENERS = 64;

	private static final Duration STEP = Duration.ofMillis(200);

	/** Tells that a client has gone: nothing else is written while nothing happens. */
	private static final Duration HEARTBEAT = Duration.ofSeconds(5);

	private final ImportJobs jobs;

	private final ThreadPoolExecutor listeners = new ThreadPoolExecutor(0, MAX_LISTENERS, 10, TimeUnit.SECONDS,
			new SynchronousQueue<>(), (work) -> new Thread(work, "import events"));

	ImportEvents(ImportJobs jobs) {
		this.jobs = jobs;
	}

	/** How many listen now. */
	int listeners() {
		return this.listeners.getActiveCount();
	}

	/**
	 * Opens a stream, which ends with the import's report.
	 * @throws RejectedExecutionException when too many listen already
	 */
	SseEmitter open(String id) {
		SseEmitter emitter = new SseEmitter(0L);
		AtomicBoolean gone = new AtomicBoolean();
		emitter.onCompletion(() -> gone.set(true));
		emitter.onError((ex) -> gone.set(true));
		this.listeners.execute(() -> tell(id, emitter, gone));
		return emitter;
	}

	private void tell(String id, SseEmitter emitter, AtomicBoolean gone) {
		try {
			tellProgress(id, emitter, gone);
			ImportReport report = this.jobs.find(id).orElse(null);
			if (report != null && report.hasEnded()) {
				emitter.send(SseEmitter.event().name("report").data(report));
			}
			emitter.complete();
		}
		catch (IOException | IllegalStateException ex) {
			emitter.complete(); // nobody is there to be told
		}
		catch (InterruptedException ex) {
			emitter.complete(); // the application stops
		}
		catch (RuntimeException ex) {
			emitter.completeWithError(ex);
		}
	}

	private void tellProgress(String id, SseEmitter emitter, AtomicBoolean gone)
			throws IOException, InterruptedException {
		@Nullable ImportItem last = null;
		long lastSent = 0;
		for (ImportItem now = live(id); now != null && !gone.get(); now = live(id)) {
			if (last == null || !now.looksLike(last)) {
				emitter.send(SseEmitter.event().name("progress").data(now));
				last = now;
				lastSent = System.nanoTime();
			}
			else if (System.nanoTime() - lastSent > HEARTBEAT.toNanos()) {
				emitter.send(SseEmitter.event().comment("still " + now.state()));
				lastSent = System.nanoTime();
			}
			TimeUnit.NANOSECONDS.sleep(STEP.toNanos());
		}
	}

	private @Nullable ImportItem live(String id) {
		return this.jobs.findLive(id).filter((item) -> !item.hasEnded()).orElse(null);
	}

	/** Before the web server waits for requests to end. */
	@EventListener(ContextClosedEvent.class)
	void close() {
		this.listeners.shutdownNow();
	}

}
