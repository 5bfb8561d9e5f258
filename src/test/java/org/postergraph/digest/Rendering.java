package org.postergraph.digest;

import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A reading as the text that fixtures are compared with. */
final class Rendering {

	private Rendering() {
	}

	static String of(DigestReading reading) {
		StringBuilder out = new StringBuilder(
				"format: " + reading.format() + "\nfurniture: " + reading.furniture() + "\n");
		reading.posts()
			.forEach((post) -> out.append("post %d: %s, %d papers, %s: %s%n".formatted(post.line(), post.outcome(),
					post.papers(), day(post.day()), post.heading())));
		reading.decisions().forEach((decision) -> out.append(decision).append('\n'));
		reading.digests().forEach((digest) -> append(out, digest));
		reading.issues()
			.forEach((issue) -> out.append("%nissue %d: %s %s: %s%n  on: %s%n".formatted(issue.line(), issue.severity(),
					issue.type(), issue.message(), issue.excerpt())));
		return out.toString();
	}

	private static void append(StringBuilder out, Digest digest) {
		String conference = (digest.conference() != null) ? digest.conference().name() : "none";
		out.append("%ndigest %d: %s%n".formatted(digest.line(), digest.heading()));
		out.append("  conference: %s%n  %s%n".formatted(conference, day(digest.day())));
		out.append("  signed by: %s%n".formatted(String.join(" | ", digest.signedBy())));
		out.append("  hashtags: %s%n".formatted(String.join(" | ", digest.hashtags())));
		Origin origin = digest.origin();
		if (!origin.equals(Origin.UNKNOWN)) {
			out.append("  source: %s, %s, %s%n".formatted(origin.sourceKey(), origin.url(), origin.publishedAt()));
		}
		if (origin.authorSignature() != null || origin.forwardedFrom() != null) {
			out.append("  written by: %s, forwarded from: %s%n".formatted(origin.authorSignature(),
					origin.forwardedFrom()));
		}
		Restored restored = digest.restored();
		if (restored != null) {
			out.append("  restored: %s, %s, %s, %s%n".formatted(restored.id(), restored.format(), restored.sourceKeys(),
					new TreeMap<>(restored.papers())));
		}
		digest.summaries().forEach((summary) -> {
			String signed = summary.signedBy().isEmpty() ? "" : " signed by " + String.join(" | ", summary.signedBy());
			out.append(
					"%n  paper %d [%s]%s: %s%n".formatted(summary.line(), summary.language(), signed, summary.title()));
			out.append(summary.text().lines().map((line) -> "    |" + line).collect(Collectors.joining("\n")))
				.append('\n');
			summary.links().forEach((link) -> out.append("    link: %s%n".formatted(link)));
		});
	}

	private static String day(@Nullable DigestDay day) {
		return (day == null) ? "no day" : "day %d %s (%s)".formatted(day.number(), day.basis(), day.evidence());
	}

}
