package org.postergraph.explore;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.postergraph.catalog.Slug;
import org.postergraph.catalog.Cypher;
import org.postergraph.catalog.CypherClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From what people write to the id of a node: the id itself, else any of its names in any
 * case, punctuation or alphabet, else a part of a reviewer's or author's name that only
 * one has.
 *
 * <p>
 * Text goes through {@link Slug} before it becomes part of a Lucene query: a slug is made
 * of {@code a-z}, {@code 0-9} and inner hyphens, none of which Lucene takes for syntax.
 */
@Service
@Transactional(readOnly = true, timeout = 5)
public class Names {

	private static final int NEAREST = 5;

	/** Longer text names nothing; a title is never that long. */
	private static final int MAX_LENGTH = 500;

	private static final String BY_KEY = """
			CALL db.index.fulltext.queryNodes($index, $query, {limit: $limit}) YIELD node, score
			RETURN node.id ORDER BY score DESC, node.id
			""";

	private final CypherClient client;

	Names(CypherClient client) {
		this.client = client;
	}

	/**
	 * The id that a text names; empty when it names nothing or more than one.
	 * @param text an id, a label, an alias, a title, a surname
	 */
	public Optional<String> findId(NameKind kind, String text) {
		if (text.length() > MAX_LENGTH) {
			return Optional.empty();
		}
		String slug = Slug.of(text);
		Collection<String> exact = this.client.query(kind.byId)
			.bind(List.of(text, slug))
			.to("ids")
			.fetchAs(String.class)
			.all();
		if (!exact.isEmpty()) {
			return Optional.of(exact.contains(text) ? text : exact.iterator().next());
		}
		return (kind.keys == null || slug.isEmpty()) ? Optional.empty() : findByName(kind, kind.keys, slug);
	}

	private Optional<String> findByName(NameKind kind, String index, String slug) {
		List<String> named = byKey(index, '"' + slug + '"', 2);
		if (named.isEmpty() && (kind == NameKind.REVIEWER || kind == NameKind.AUTHOR)) {
			named = byKey(index, "*-" + slug + " OR " + slug + "-*", 2);
		}
		return (named.size() == 1) ? Optional.of(named.get(0)) : Optional.empty();
	}

	/** Ids of what a text that names nothing may have meant, likeliest first. */
	public List<String> listNearest(NameKind kind, String text) {
		String slug = Slug.of(text.substring(0, Math.min(text.length(), MAX_LENGTH)));
		if (slug.isEmpty()) {
			return List.of();
		}
		return (kind.keys != null) ? byKey(kind.keys, near(slug), NEAREST) : byDistance(kind.someIds, slug);
	}

	/** Spelled almost so, beginning so, or with a word that begins so. */
	private static String near(String slug) {
		return slug + "~2 OR " + slug + "* OR *-" + slug + "*";
	}

	private List<String> byKey(String index, String query, int limit) {
		return List.copyOf(this.client.query(BY_KEY)
			.bind(index)
			.to("index")
			.bind(query)
			.to("query")
			.bind(limit)
			.to("limit")
			.fetchAs(String.class)
			.all());
	}

	/**
	 * Among those that share its beginning, or half of it, or a quarter: of many names
	 * not all are looked at.
	 */
	private List<String> byDistance(@Nullable Cypher someIds, String slug) {
		if (someIds == null) {
			return List.of();
		}
		int length = slug.length();
		Collection<String> ids = beginning(someIds, slug);
		while (ids.isEmpty() && length > 0) {
			length /= 2;
			ids = beginning(someIds, slug.substring(0, length));
		}
		LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
		return ids.stream()
			.sorted(Comparator.comparingInt((String id) -> distance.apply(id, slug))
				.thenComparing(Comparator.naturalOrder()))
			.limit(NEAREST)
			.toList();
	}

	private Collection<String> beginning(Cypher someIds, String beginning) {
		return this.client.query(someIds).bind(beginning).to("beginning").fetchAs(String.class).all();
	}

}
