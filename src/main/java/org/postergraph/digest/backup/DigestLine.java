package org.postergraph.digest.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postergraph.digest.ConferenceName;
import org.postergraph.digest.Digest;
import org.postergraph.digest.DigestDay;
import org.postergraph.digest.DigestDay.Basis;
import org.postergraph.digest.Origin;
import org.postergraph.digest.Restored;
import org.postergraph.digest.Restored.RestoredPaper;
import org.postergraph.digest.Summary;

/** A line that holds a digest. */
record DigestLine(@Nullable String id, @Nullable String heading, @Nullable ConferenceLine conference,
		@Nullable DayLine day, @Nullable List<@Nullable String> signers, @Nullable List<@Nullable String> hashtags,
		@Nullable String format, @Nullable List<@Nullable String> sourceKeys, @Nullable String publishedAt,
		@Nullable String url, @Nullable String authorSignature, @Nullable String forwardedFrom,
		@Nullable List<@Nullable SummaryLine> summaries) {

	Digest digest(int line) {
		List<Summary> read = new ArrayList<>();
		Map<String, RestoredPaper> papers = new HashMap<>();
		for (SummaryLine summary : (this.summaries != null) ? this.summaries : List.<@Nullable SummaryLine>of()) {
			if (summary == null) {
				throw new BadLineException("a summary is missing");
			}
			read.add(summary.summary(line));
			if (papers.put(Fields.text(summary.title(), "title"), summary.restored()) != null) {
				throw new BadLineException("two summaries have one title");
			}
		}
		if (read.isEmpty()) {
			throw new BadLineException("summaries are missing");
		}
		List<String> keys = Fields.texts(this.sourceKeys, "source_keys");
		return new Digest(Fields.text(this.heading, "heading"),
				(this.conference != null) ? this.conference.name() : null, (this.day != null) ? this.day.day() : null,
				read, Fields.names(this.signers, "signers"), Fields.texts(this.hashtags, "hashtags"),
				new Origin(keys.isEmpty() ? null : keys.get(0), time(), this.url, this.authorSignature,
						this.forwardedFrom),
				line, new Restored(Fields.id(this.id, "id"), (this.format != null) ? this.format : BackupReader.FORMAT,
						keys, papers));
	}

	private @Nullable Instant time() {
		try {
			return (this.publishedAt != null) ? Instant.parse(this.publishedAt) : null;
		}
		catch (DateTimeException ex) {
			throw new BadLineException("published_at is no time in UTC");
		}
	}

	/** The conference. */
	record ConferenceLine(@Nullable String series, @Nullable Integer year) {

		ConferenceName name() {
			return new ConferenceName(Fields.text(this.series, "series"), Fields.number(this.year, 1000, 9999, "year"));
		}

	}

	/** The conference day, and how it is known. */
	record DayLine(@Nullable Integer number, @Nullable String basis, @Nullable String evidence) {

		private static final Set<String> BASES = Set.of("stated", "inferred");

		DigestDay day() {
			return new DigestDay(Fields.number(this.number, 1, 99, "the day's number"),
					Basis.valueOf(Fields.oneOf(BASES, this.basis, "basis").toUpperCase(Locale.ROOT)),
					Fields.text(this.evidence, "evidence"));
		}

	}

}
