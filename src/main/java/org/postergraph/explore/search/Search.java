package org.postergraph.explore.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.postergraph.catalog.Cypher;
import org.postergraph.catalog.CypherClient;
import org.postergraph.catalog.Slug;
import org.postergraph.explore.Page;
import org.postergraph.explore.Paging;
import org.postergraph.explore.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches papers, topics and reviewers at once: words of titles and summaries in any
 * form, names in either alphabet, both with typos.
 */
@Service
@Transactional(readOnly = true, timeout = 5)
public class Search {

	/** Of each kind, the best; nobody reads further down a ranked list. */
	private static final int MOST = 100;

	private final CypherClient client;

	private final Cypher papers = Cypher.file("explore/search-papers");

	private final Cypher topics = Cypher.file("explore/search-topics");

	private final Cypher reviewers = Cypher.file("explore/search-reviewers");

	Search(CypherClient client) {
		this.client = client;
	}

	/**
	 * What holds all the words, best first, then by kind and id; at most 100 of each
	 * kind. Names with typos always, papers only where none is found without; any of the
	 * words only where nothing holds all of them.
	 */
	public Page<SearchResult> find(Words words, Paging paging) {
		Words slugs = Words.of(String.join(" ", words.list().stream().map(Slug::of).toList()));
		List<Found> papers = askForPapers(words.all());
		if (papers.isEmpty()) {
			papers = askForPapers(words.almost());
		}
		List<SearchResult> results = rank(words, papers, slugs.almost());
		if (results.isEmpty()) {
			results = rank(words, askForPapers(words.any()), slugs.any());
		}
		return new Page<>(results.size(), results.stream().skip(paging.skip()).limit(paging.size()).toList());
	}

	private List<Found> askForPapers(String words) {
		return ask(this.papers, Map.of("words", words, "limit", MOST));
	}

	private List<SearchResult> rank(Words words, List<Found> papers, String names) {
		return Stream
			.of(rank(papers, words), rank(askForNames(this.topics, names), words),
					rank(askForNames(this.reviewers, names), words))
			.flatMap(List::stream)
			.sorted(Comparator.comparingDouble(SearchResult::score)
				.reversed()
				.thenComparing(SearchResult::kind)
				.thenComparing(SearchResult::id))
			.toList();
	}

	/** Some letters have no Latin ones, and nothing is called by them. */
	private List<Found> askForNames(Cypher cypher, String names) {
		return names.isEmpty() ? List.of() : ask(cypher, Map.of("keys", names, "limit", MOST));
	}

	private List<Found> ask(Cypher cypher, Map<String, Object> parameters) {
		return List.copyOf(this.client.query(cypher)
			.bindAll(parameters)
			.fetchAs(Found.class)
			.mappedBy((types, row) -> row.as(Found.class))
			.all());
	}

	private static List<SearchResult> rank(List<Found> found, Words words) {
		String slug = Slug.of(String.join(" ", words.list()));
		Highlighter highlighter = new Highlighter(words);
		double best = found.stream().mapToDouble(Found::score).max().orElse(0);
		return found.stream().map((one) -> one.ranked(slug, best, highlighter)).toList();
	}

}
