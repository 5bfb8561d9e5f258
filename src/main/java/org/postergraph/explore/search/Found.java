package org.postergraph.explore.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postergraph.catalog.Slug;
import org.postergraph.explore.Sentences;
import org.postergraph.explore.search.SearchResult.Fragment;
import org.postergraph.explore.search.SearchResult.Range;

/** What an index gave, before it is ranked and its words are shown. */
record Found(String kind, String id, String label, List<String> aliases, double score, List<String> texts) {

	/**
	 * With its place among all kinds. Lucene's scores of one index say nothing beside
	 * those of another, so names count by how much of them was asked for, and texts by
	 * their share of the best.
	 * @param slug of all that was asked for
	 * @param best score of its kind
	 */
	SearchResult ranked(String slug, double best, Highlighter highlighter) {
		double name = Stream.concat(Stream.of(this.label), this.aliases.stream())
			.mapToDouble((one) -> likeness(Slug.of(one), slug))
			.max()
			.orElse(0);
		double text = (best > 0) ? 0.6 * this.score / best : 0;
		double rank = Math.round(Math.max(name, text) * 1e4) / 1e4;
		return new SearchResult(this.kind, this.id, this.label, rank, fragments(highlighter));
	}

	private static double likeness(String name, String slug) {
		if (name.equals(slug)) {
			return 1;
		}
		if (name.startsWith(slug + "-") || name.endsWith("-" + slug)) {
			return 0.9;
		}
		return name.contains(slug) ? 0.7 : 0;
	}

	private List<Fragment> fragments(Highlighter highlighter) {
		List<Fragment> fragments = new ArrayList<>();
		add(fragments, "label", this.label, highlighter);
		if (fragments.isEmpty()) {
			best(this.aliases, highlighter).ifPresent((alias) -> add(fragments, "alias", alias, highlighter));
		}
		best(this.texts, highlighter).ifPresent((text) -> {
			Range first = highlighter.in(text).get(0);
			add(fragments, "text", Sentences.around(text, first.start(), first.end()), highlighter);
		});
		return fragments;
	}

	private static Optional<String> best(List<String> texts, Highlighter highlighter) {
		return texts.stream()
			.filter((text) -> !highlighter.in(text).isEmpty())
			.max(Comparator.comparingInt((text) -> highlighter.in(text).size()));
	}

	private static void add(List<Fragment> fragments, String field, String text, Highlighter highlighter) {
		List<Range> highlights = highlighter.in(text);
		if (!highlights.isEmpty()) {
			fragments.add(new Fragment(field, text, highlights));
		}
	}

}
