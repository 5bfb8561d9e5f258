package org.postergraph.ingest;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postergraph.ingest.ImportReport.State;

/** Imports that have not ended, and the last ones that the graph has no record of. */
final class LiveJobs {

	private static final int MAX_KEPT = 200;

	private final Map<String, ImportJob> jobs = new LinkedHashMap<>();

	synchronized void add(ImportJob job) {
		this.jobs.put(job.id(), job);
		Iterator<ImportJob> oldest = this.jobs.values().iterator();
		for (int more = this.jobs.size() - MAX_KEPT; more > 0; more--) {
			if (oldest.next().end().isDone()) {
				oldest.remove();
			}
		}
	}

	synchronized void remove(ImportJob job) {
		this.jobs.remove(job.id());
	}

	synchronized Optional<ImportJob> find(String id) {
		return Optional.ofNullable(this.jobs.get(id));
	}

	synchronized List<String> ids() {
		return List.copyOf(this.jobs.keySet());
	}

	private synchronized List<ImportJob> all() {
		return List.copyOf(this.jobs.values());
	}

	/**
	 * Those that the graph has no record of.
	 * @param state null for any
	 */
	List<ImportItem> listUnrecorded(@Nullable State state) {
		return all().stream()
			.filter((job) -> !job.isRecorded())
			.map(ImportJob::item)
			.filter((item) -> state == null || item.state() == state)
			.toList();
	}

}
