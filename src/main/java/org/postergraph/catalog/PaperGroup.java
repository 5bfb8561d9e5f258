package org.postergraph.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postergraph.catalog.identity.TitleSpelling;

/**
 * The titles of one paper, and what follows from them: its title is the one that most
 * summaries use; of equals the one with the shorter slug, then the first by alphabet. Its
 * id is the slug of the shortest title that a digest gave it first, so that it stays when
 * a title is edited and when another digest spells it in another way.
 *
 * @param keys of the titles
 * @param statements of all summaries that hold one of them, at least one
 * @param isElsewhere whether a key is of another paper's title
 */
record PaperGroup(SortedSet<String> keys, List<TitleStatement> statements, Predicate<String> isElsewhere) {

	private static final Comparator<String> SHORTEST_FIRST = Comparator.comparingInt(String::length)
		.thenComparing(Comparator.naturalOrder());

	String conference() {
		return TitleSpelling.conference(this.keys.first());
	}

	/** Slugs that may be the id, the best first. */
	List<String> ids() {
		return Stream
			.concat(this.statements.stream().map(this::origin).sorted(SHORTEST_FIRST),
					this.keys.stream().sorted(SHORTEST_FIRST))
			.map(TitleSpelling::titleKey)
			.distinct()
			.toList();
	}

	private String origin(TitleStatement statement) {
		return statement.formerKeys().stream().filter(this.isElsewhere.negate()).findFirst().orElse(statement.key());
	}

	/** Titles by how many summaries use them, the preferred one first. */
	private List<String> titles() {
		Map<String, Long> uses = this.statements.stream()
			.collect(Collectors.groupingBy(TitleStatement::title, Collectors.counting()));
		return uses.keySet()
			.stream()
			.sorted(Comparator.<String>comparingLong((title) -> -uses.getOrDefault(title, 0L))
				.thenComparingInt((title) -> Slug.idOf(title).length())
				.thenComparing(Comparator.naturalOrder()))
			.toList();
	}

	/** The paper's properties but for its id. */
	Map<String, @Nullable Object> properties(String id) {
		List<String> titles = titles();
		TreeSet<String> aliases = new TreeSet<>(titles);
		TreeSet<String> names = new TreeSet<>(Set.of(id));
		for (TitleStatement statement : this.statements) {
			for (int i = 0; i < statement.formerKeys().size(); i++) {
				if (!this.isElsewhere.test(statement.formerKeys().get(i))) {
					aliases.add(statement.formerTitles().get(i));
				}
			}
		}
		aliases.forEach((title) -> names.add(Slug.idOf(title)));
		aliases.remove(titles.get(0));
		String openReviewId = id(this.statements.stream().map(TitleStatement::openReviewId).toList());
		String arxivId = id(this.statements.stream().map(TitleStatement::arxivId).toList());
		Map<String, @Nullable Object> properties = new LinkedHashMap<>();
		properties.put("title", titles.get(0));
		properties.put("titleKey", Slug.idOf(titles.get(0)));
		properties.put("aliases", List.copyOf(aliases));
		properties.put("keys", List.copyOf(names));
		properties.put("openReviewId", openReviewId);
		properties.put("arxivId", arxivId);
		properties.put("url", (openReviewId != null) ? "https://openreview.net/forum?id=" + openReviewId
				: (arxivId != null) ? "https://arxiv.org/abs/" + arxivId : null);
		return properties;
	}

	private static @Nullable String id(Collection<String> ids) {
		return ids.stream().filter((id) -> !id.isEmpty()).min(String::compareTo).orElse(null);
	}

}
