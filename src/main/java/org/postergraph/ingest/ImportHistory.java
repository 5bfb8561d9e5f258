package org.postergraph.ingest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postergraph.catalog.ImportRecord;
import org.postergraph.catalog.ImportRecords;
import org.postergraph.ingest.ImportReport.State;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The imports of all runs of the application, as the graph keeps them. */
@Component
class ImportHistory {

	private static final int MAX_KEPT = 10_000;

	/** Of a report; a longer one is kept with shorter lists. */
	private static final int MAX_CHARACTERS = 1_000_000;

	private final ImportRecords records;

	/** A record of an earlier version may lack what has been added since. */
	private final JsonMapper json;

	ImportHistory(ImportRecords records, JsonMapper json) {
		this.records = records;
		this.json = json.rebuild().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();
	}

	void save(ImportReport report) {
		this.records.save(record(report));
		if (report.hasEnded()) {
			this.records.keepNewest(MAX_KEPT);
		}
	}

	void remove(String id) {
		this.records.remove(id);
	}

	Optional<ImportReport> find(String id) {
		return this.records.findReport(id).map(this::report);
	}

	/**
	 * The newest first.
	 * @param state null for any
	 */
	List<ImportItem> list(@Nullable State state, int skip, int limit) {
		return this.records.listSummaries(names(state), skip, limit)
			.stream()
			.map((summary) -> this.json.readValue(summary, ImportItem.class))
			.toList();
	}

	long count(@Nullable State state) {
		return this.records.count(names(state));
	}

	private static List<String> names(@Nullable State state) {
		return Stream.of(State.values()).filter((each) -> state == null || each == state).map(State::toString).toList();
	}

	/**
	 * Ends what another run of the application left queued or running.
	 * @param live ids of this run's imports
	 */
	void failInterrupted(Collection<String> live) {
		this.records.listUnended(live)
			.stream()
			.map(this::report)
			.map((left) -> left.failed((left.state() == State.QUEUED)
					? "The application ended before this import began. Import again."
					: "The application ended during this import. What it had stored by then stays; import again to complete it.",
					null))
			.forEach(this::save);
	}

	private ImportReport report(String report) {
		return this.json.readValue(report, ImportReport.class);
	}

	private ImportRecord record(ImportReport report) {
		return new ImportRecord(report.id(), report.state().toString(), report.by(), time(report.submittedAt()),
				(report.startedAt() != null) ? time(report.startedAt()) : null,
				(report.endedAt() != null) ? time(report.endedAt()) : null, report.sources(),
				report.inputs().stream().map(ImportInput::bytes).toList(),
				report.inputs().stream().map(ImportInput::contentHash).toList(), report.format(), report.error(),
				this.json.writeValueAsString(ImportItem.of(report)), bounded(report));
	}

	private String bounded(ImportReport report) {
		String whole = this.json.writeValueAsString(report);
		for (int most = 1000; whole.length() > MAX_CHARACTERS && most > 0; most /= 10) {
			whole = this.json.writeValueAsString(report.first(most));
		}
		return whole;
	}

	private static ZonedDateTime time(Instant instant) {
		return instant.atZone(ZoneOffset.UTC);
	}

}
