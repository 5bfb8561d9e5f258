package org.postergraph.digest.post;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.postergraph.digest.DigestIssue;
import org.postergraph.digest.PostIssue.RepeatedPaper;
import org.postergraph.digest.Summary;

/** Joins what one digest says in two places about one paper, so that nothing is lost. */
final class Repeats {

	private Repeats() {
	}

	static List<Summary> join(List<Summary> summaries, List<DigestIssue> issues) {
		Map<String, Summary> byTitle = new LinkedHashMap<>();
		for (Summary summary : summaries) {
			String key = Titles.bare(summary.title());
			Summary first = byTitle.get(key);
			if (first != null) {
				issues.add(new RepeatedPaper(summary.line(), DigestIssue.shorten(summary.title()), first.line()));
			}
			byTitle.put(key, (first != null) ? joined(first, summary) : summary);
		}
		return new ArrayList<>(byTitle.values());
	}

	private static Summary joined(Summary first, Summary second) {
		String text = first.text().equals(second.text()) ? first.text() : first.text() + "\n\n" + second.text();
		Set<String> signedBy = new LinkedHashSet<>(first.signedBy());
		signedBy.addAll(second.signedBy());
		List<String> links = Stream.concat(first.links().stream(), second.links().stream()).distinct().toList();
		return new Summary(first.title(), text, first.language(), List.copyOf(signedBy), links, first.line());
	}

}
