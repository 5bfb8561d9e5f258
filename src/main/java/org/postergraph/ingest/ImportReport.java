package org.postergraph.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.postergraph.catalog.GraphCounters;

/**
 * An import as it stands: queued, running, or what it did.
 *
 * @param sources names of the files or uploads
 * @param format of the sources; several formats are separated by a comma and a space
 * @param digests how many were read
 * @param summaries how many were read
 * @param posts what became of each post that is more than furniture
 * @param furniture how many posts hold nothing to read
 * @param database what the database says was written
 * @param reextracted how many stored summaries got their mentions anew, since the
 * vocabulary changed
 * @param progress digests compared with the graph so far, and all of them
 * @param error why it failed, for its sender
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportReport(String id, State state, boolean dryRun, Instant submittedAt, List<String> sources,
		String format, int digests, int summaries, Changes papers, Changes topics, Changes reviewers, Changes mentions,
		List<ReportedPost> posts, int furniture, List<ReportedIssue> issues, List<Merge> merges, GraphCounters database,
		int reextracted, Progress progress, @Nullable String error, long tookMs) {

	public enum State {

		QUEUED, RUNNING, DONE, FAILED;

		@JsonValue
		String json() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * How many of a kind are new, differ from what was stored, stayed the same, or are
	 * gone.
	 */
	public record Changes(int created, int updated, int unchanged, int removed) {

		static final Changes NONE = new Changes(0, 0, 0, 0);

	}

	public record Progress(int done, int total) {

	}

	/**
	 * What became of a post.
	 *
	 * @param outcome {@code digest}, {@code recap} or {@code unreadable}
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record ReportedPost(String source, String heading, String outcome, int papers, int line,
			@Nullable ReportedDay day) {

	}

	public record ReportedDay(int number, String basis, String evidence) {

	}

	/**
	 * Something in a source that could not be read, or had to be guessed.
	 *
	 * @param severity {@code info}, {@code warning} or {@code error}; an error lost
	 * something
	 * @param line from 1; 0 for the source as a whole
	 */
	public record ReportedIssue(String type, String severity, String source, int line, String excerpt, String message) {

	}

	/** Two spellings that were taken for one thing, and why. */
	public record Merge(String kind, String kept, String alias, String reason) {

	}

	static ImportReport queued(String id, List<String> sources, boolean dryRun) {
		return new ImportReport(id, State.QUEUED, dryRun, Instant.now(), sources, "", 0, 0, Changes.NONE, Changes.NONE,
				Changes.NONE, Changes.NONE, List.of(), 0, List.of(), List.of(), GraphCounters.NONE, 0,
				new Progress(0, 0), null, 0);
	}

}
