package org.postergraph.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.postergraph.ingest.ImportReport.State;
import org.springframework.stereotype.Component;

/** Counts imports by how they ended, for who watches over the service. */
@Component
class ImportMetrics {

	private final MeterRegistry meters;

	ImportMetrics(MeterRegistry meters) {
		this.meters = meters;
	}

	void record(ImportReport last) {
		Timer.builder("postergraph.imports")
			.description("Imports that ended, and how long they took")
			.tag("outcome", outcome(last))
			.tag("dry_run", Boolean.toString(last.dryRun()))
			.register(this.meters)
			.record(Duration.ofMillis(last.tookMs()));
	}

	private static String outcome(ImportReport last) {
		if (last.state() == State.DONE) {
			return "done";
		}
		return Boolean.TRUE.equals(last.cancelled()) ? "cancelled" : "failed";
	}

}
