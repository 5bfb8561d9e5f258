package org.postergraph.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.postergraph.catalog.ReviewerEntry;
import org.postergraph.catalog.Slug;

/**
 * Tells which person a name is. Conservative: besides spellings that fold to one slug,
 * only long surnames one letter apart inside the word, under the same first name, are
 * taken for one person.
 */
final class ReviewerResolver {

	/** Of shorter surnames, too many are a letter apart: Петров, Петрик. */
	private static final int LONG_SURNAME = 8;

	private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(1);

	private final Map<String, Spelling> bySlug = new HashMap<>();

	private final Map<String, List<Spelling>> byFirstName = new HashMap<>();

	private final Map<String, String> currentIds = new HashMap<>();

	private final List<NameMatch> matches = new ArrayList<>();

	ReviewerResolver(List<ReviewerEntry> known) {
		for (ReviewerEntry reviewer : known) {
			add(reviewer.name(), reviewer.id());
			reviewer.aliases().forEach((alias) -> add(alias, reviewer.id()));
		}
	}

	/**
	 * The id of the person of that name, who is remembered from now on.
	 * @throws IllegalArgumentException when the name holds neither letter nor digit
	 */
	String resolve(String name) {
		String slug = Slug.of(name);
		if (slug.isEmpty()) {
			throw new IllegalArgumentException("not a name: " + name);
		}
		Spelling known = this.bySlug.get(slug);
		if (known != null) {
			return currentId(known.id);
		}
		Set<String> near = new LinkedHashSet<>();
		@Nullable Spelling nearest = null;
		for (Spelling candidate : this.byFirstName.getOrDefault(firstName(slug), List.of())) {
			if (oneLetterApart(surname(slug), surname(candidate.slug))) {
				near.add(currentId(candidate.id));
				nearest = candidate;
			}
		}
		if (near.size() == 1 && nearest != null) {
			String id = near.iterator().next();
			add(name, id);
			this.matches.add(new NameMatch(id, name, nearest.name));
			return id;
		}
		add(name, slug);
		return slug;
	}

	/** The spellings that were taken for a person known by another one. */
	List<NameMatch> matches() {
		return this.matches.stream()
			.map((match) -> new NameMatch(currentId(match.reviewer), match.name, match.matched))
			.toList();
	}

	/** Ids follow the preferred spelling, which may change with every digest. */
	void rename(Map<String, String> newIdsByOld) {
		newIdsByOld.forEach((old, current) -> {
			this.currentIds.put(old, current);
			this.currentIds.remove(current);
		});
	}

	private String currentId(String id) {
		String current = id;
		while (this.currentIds.containsKey(current)) {
			current = this.currentIds.get(current);
		}
		return current;
	}

	private void add(String name, String id) {
		Spelling spelling = new Spelling(name, Slug.of(name), id);
		this.bySlug.put(spelling.slug, spelling);
		this.byFirstName.computeIfAbsent(firstName(spelling.slug), (first) -> new ArrayList<>()).add(spelling);
	}

	private static String firstName(String slug) {
		int end = slug.indexOf('-');
		return (end > 0) ? slug.substring(0, end) : "";
	}

	/** Everything after the first name; empty for a single word. */
	private static String surname(String slug) {
		int end = slug.indexOf('-');
		return (end > 0) ? slug.substring(end + 1) : "";
	}

	/**
	 * An ending tells a woman's surname from a man's, so a difference there is none of
	 * spelling.
	 */
	private static boolean oneLetterApart(String one, String other) {
		return Math.min(one.length(), other.length()) >= LONG_SURNAME && one.charAt(0) == other.charAt(0)
				&& one.charAt(one.length() - 1) == other.charAt(other.length() - 1) && DISTANCE.apply(one, other) == 1;
	}

	/** A name that was taken for a person known by the matched spelling. */
	record NameMatch(String reviewer, String name, String matched) {

	}

	private record Spelling(String name, String slug, String id) {

	}

}
