package org.postergraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.postergraph.ingest.ChangedNames;
import org.postergraph.ingest.ChangedNames.Named;
import org.postergraph.ingest.ImportReport;
import org.postergraph.ingest.ImportReport.Changes;
import org.postergraph.ingest.ImportReport.MentionChanges;
import org.postergraph.ingest.ImportReport.ReportedPost;

/** The report of an import, for people. */
final class ReportText {

	private static final Map<String, String> IN_WORDS = Map.of("created", "new", "updated", "changed", "removed",
			"removed");

	private final PrintWriter out;

	ReportText(PrintWriter out) {
		this.out = out;
	}

	void print(ImportReport report) {
		if (report.reextract()) {
			this.out.printf("%d summaries read again in %d ms%n", report.reextracted(), report.tookMs());
		}
		else {
			this.out.printf("%s: %d digests, %d summaries (%s) in %d ms%n", String.join(", ", report.sources()),
					report.digests(), report.summaries(),
					report.format().isEmpty() ? "no known format" : report.format(), report.tookMs());
		}
		report.posts().forEach(this::print);
		print("papers", report.papers(), report.names().papers());
		print("topics", report.topics(), report.names().topics());
		print("reviewers", report.reviewers(), report.names().reviewers());
		print("mentions", report.mentions(), ChangedNames.NONE);
		print(report.mentionChanges());
		report.merges()
			.forEach((merge) -> this.out.printf("  one %s: %s, also spelled %s (%s)%n", merge.kind(), merge.kept(),
					merge.alias(), merge.reason()));
		report.issues()
			.forEach((issue) -> this.out.printf("  %s %s:%d: %s [%s]%n", issue.severity(), issue.source(), issue.line(),
					issue.message(), issue.excerpt()));
		this.out.printf("%s: %d nodes and %d relationships created, %d and %d deleted, %d properties set%n",
				report.dryRun() ? "would be written" : "written", report.database().nodesCreated(),
				report.database().relationshipsCreated(), report.database().nodesDeleted(),
				report.database().relationshipsDeleted(), report.database().propertiesSet());
		if (report.error() != null) {
			this.out.println(report.error());
		}
	}

	private void print(ReportedPost post) {
		String day = (post.day() != null) ? ", day " + post.day().number() + " " + post.day().basis() : "";
		this.out.printf("  line %d, %s, %d papers%s: %s%n", post.line(), post.outcome(), post.papers(), day,
				post.heading());
	}

	private void print(String kind, Changes changes, ChangedNames names) {
		this.out.printf("  %-10s %d new, %d changed, %d unchanged, %d removed%n", kind, changes.created(),
				changes.updated(), changes.unchanged(), changes.removed());
		print("new", names.created());
		print("changed", names.updated());
		print("removed", names.removed());
		if (names.leftOut() > 0) {
			this.out.printf("    and %d more%n", names.leftOut());
		}
	}

	private void print(String change, List<Named> names) {
		names.forEach((named) -> this.out.printf("    %s: %s%n", change, named.name()));
	}

	private void print(MentionChanges mentions) {
		mentions.changes()
			.forEach((mention) -> this.out.printf("    %s: %s in %s%n", IN_WORDS.get(mention.change()), mention.topic(),
					mention.paper()));
		if (mentions.leftOut() > 0) {
			this.out.printf("    and %d more%n", mentions.leftOut());
		}
	}

}
