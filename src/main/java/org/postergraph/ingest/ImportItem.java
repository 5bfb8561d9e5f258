package org.postergraph.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postergraph.catalog.GraphCounters;
import org.postergraph.ingest.ImportReport.Changes;
import org.postergraph.ingest.ImportReport.Progress;
import org.postergraph.ingest.ImportReport.State;

/** An import as a list or its progress shows it: its report without the lists. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportItem(String id, State state, boolean dryRun, boolean reextract, String by, Instant submittedAt,
		@Nullable Instant startedAt, @Nullable Instant endedAt, List<String> sources, List<ImportInput> inputs,
		String format, int digests, int summaries, Changes papers, Changes topics, Changes reviewers, Changes mentions,
		GraphCounters database, int reextracted, Progress progress, @Nullable String error, @Nullable Boolean cancelled,
		long tookMs) {

	static ImportItem of(ImportReport report) {
		return new ImportItem(report.id(), report.state(), report.dryRun(), report.reextract(), report.by(),
				report.submittedAt(), report.startedAt(), report.endedAt(), report.sources(), report.inputs(),
				report.format(), report.digests(), report.summaries(), report.papers(), report.topics(),
				report.reviewers(), report.mentions(), report.database(), report.reextracted(), report.progress(),
				report.error(), report.cancelled(), report.tookMs());
	}

	/** Whether it ended. */
	public boolean hasEnded() {
		return this.state == State.DONE || this.state == State.FAILED;
	}

	/** Whether anything that takes no clock differs. */
	public boolean looksLike(ImportItem other) {
		return this.state == other.state && this.progress.equals(other.progress) && this.mentions.equals(other.mentions)
				&& this.database.equals(other.database);
	}

}
