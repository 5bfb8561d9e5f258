package org.postergraph.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.postergraph.catalog.GraphCounters;

/**
 * An import as it stands: queued, running, or what it did.
 *
 * @param reextract whether all stored summaries are read again, changed vocabulary or not
 * @param by who asked for it: a curator's name, {@code seeds} or {@code shell}
 * @param sources names of the files or uploads
 * @param inputs what bytes they are
 * @param format of the sources; several formats are separated by a comma and a space
 * @param digests how many were read
 * @param summaries how many were read
 * @param names of what the counts of papers, topics and reviewers count
 * @param posts what became of each post that is more than furniture
 * @param furniture how many posts hold nothing to read
 * @param database what the database says was written
 * @param reextracted how many stored summaries were searched for topics again
 * @param mentionChanges what that changed
 * @param error why it failed, for its sender
 * @param cancelled true when it failed because someone wanted so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportReport(String id, State state, boolean dryRun, boolean reextract, String by, Instant submittedAt,
		@Nullable Instant startedAt, @Nullable Instant endedAt, List<String> sources, List<ImportInput> inputs,
		String format, int digests, int summaries, Changes papers, Changes topics, Changes reviewers, Changes mentions,
		Names names, List<ReportedPost> posts, int furniture, List<ReportedIssue> issues, List<Merge> merges,
		GraphCounters database, int reextracted, MentionChanges mentionChanges, Progress progress,
		@Nullable String error, @Nullable Boolean cancelled, long tookMs) {

	public enum State {

		QUEUED, RUNNING, DONE, FAILED;

		@JsonValue
		@Override
		public String toString() {
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

	/** What changed, by name. */
	public record Names(ChangedNames papers, ChangedNames topics, ChangedNames reviewers) {

		static final Names NONE = new Names(ChangedNames.NONE, ChangedNames.NONE, ChangedNames.NONE);

	}

	/**
	 * What another extraction changed.
	 *
	 * @param leftOut how many more there are than the list holds
	 */
	public record MentionChanges(List<MentionChange> changes, int leftOut) {

		static final MentionChanges NONE = new MentionChanges(List.of(), 0);

	}

	/**
	 * A mention that came, went or reads another way.
	 *
	 * @param paper its title
	 * @param topic its label
	 * @param change {@code created}, {@code updated} or {@code removed}
	 */
	public record MentionChange(String paper, String topic, @Schema(allowableValues = {
			"created", "updated", "removed" }) String change){

	}

	/**
	 * How far an import is.
	 *
	 * @param of what the figures count: {@code digests} compared with the graph or, while
	 * stored ones are read again, {@code summaries}
	 * @param heading of the digest at hand
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Progress(int done, int total, @Schema(allowableValues = {
			"digests", "summaries" }) String of, @Nullable String heading){

		static final Progress NONE = new Progress(0, 0, "digests", null);

	}

	/**
	 * What became of a post.
	 *
	 * @param outcome {@code digest}, {@code recap} or {@code unreadable}
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record ReportedPost(String source, String heading, @Schema(allowableValues = {
			"digest", "recap", "unreadable" }) String outcome, int papers, int line, @Nullable ReportedDay day){

	}

	public record ReportedDay(int number, @Schema(allowableValues = {
			"stated", "inferred" }) String basis, String evidence){

	}

	/**
	 * Something in a source that could not be read, or had to be guessed.
	 *
	 * @param severity {@code info}, {@code warning} or {@code error}; an error lost
	 * something
	 * @param line from 1; 0 for the source as a whole
	 */
	public record ReportedIssue(String type, @Schema(allowableValues = {
			"info", "warning", "error" }) String severity, String source, int line, String excerpt, String message){

	}

	/** Two spellings that were taken for one thing, and why. */
	public record Merge(@Schema(allowableValues = {
			"reviewer", "paper" }) String kind, String kept, String alias, String reason){

	}

	static ImportReport queued(String id, ImportOrder order) {
		return new ImportReport(id, State.QUEUED, order.dryRun(), order.reextract(), order.by(), Instant.now(), null,
				null, order.sources().stream().map(ImportSource::name).toList(),
				order.sources().stream().map(ImportInput::of).toList(), "", 0, 0, Changes.NONE, Changes.NONE,
				Changes.NONE, Changes.NONE, Names.NONE, List.of(), 0, List.of(), List.of(), GraphCounters.NONE, 0,
				MentionChanges.NONE, Progress.NONE, null, null, 0);
	}

	/** Whether it ended. */
	public boolean hasEnded() {
		return this.state == State.DONE || this.state == State.FAILED;
	}

	/** The same import, failed without having got any further. */
	ImportReport failed(String why, @Nullable Boolean wanted) {
		return new ImportReport(this.id, State.FAILED, this.dryRun, this.reextract, this.by, this.submittedAt,
				this.startedAt, Instant.now(), this.sources, this.inputs, this.format, this.digests, this.summaries,
				this.papers, this.topics, this.reviewers, this.mentions, this.names, this.posts, this.furniture,
				this.issues, this.merges, this.database, this.reextracted, this.mentionChanges, this.progress, why,
				wanted, this.tookMs);
	}

	/** With lists of at most that length; an issue says so. */
	ImportReport first(int most) {
		List<ReportedIssue> kept = new ArrayList<>(first(this.issues, most));
		kept.add(new ReportedIssue("shortened-report", "info", "", 0, "",
				"Of %d posts, %d issues and %d merges the first %d each are kept.".formatted(this.posts.size(),
						this.issues.size(), this.merges.size(), most)));
		return new ImportReport(this.id, this.state, this.dryRun, this.reextract, this.by, this.submittedAt,
				this.startedAt, this.endedAt, this.sources, this.inputs, this.format, this.digests, this.summaries,
				this.papers, this.topics, this.reviewers, this.mentions,
				new Names(this.names.papers.first(most), this.names.topics.first(most),
						this.names.reviewers.first(most)),
				first(this.posts, most), this.furniture, kept, first(this.merges, most), this.database,
				this.reextracted,
				new MentionChanges(first(this.mentionChanges.changes, most),
						this.mentionChanges.leftOut + Math.max(0, this.mentionChanges.changes.size() - most)),
				this.progress, this.error, this.cancelled, this.tookMs);
	}

	private static <T> List<T> first(List<T> list, int most) {
		return list.subList(0, Math.min(list.size(), most));
	}

}
