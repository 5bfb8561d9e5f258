package org.postergraph.catalog.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.postergraph.catalog.Slug;

/**
 * Spellings of people's names. Two that any rule compares share a word at least, so only
 * those that do are compared.
 */
public final class PersonIndex {

	private final Map<String, PersonSpelling> spellings = new TreeMap<>();

	private final Map<String, Set<String>> byWord = new HashMap<>();

	/** The slug of the name, which is there from now on. */
	public String add(String name) {
		String slug = Slug.of(name);
		this.spellings.computeIfAbsent(slug, (key) -> {
			words(key).forEach((word) -> this.byWord.computeIfAbsent(word, (w) -> new TreeSet<>()).add(key));
			return new PersonSpelling(key, List.of());
		}).names().add(name);
		return slug;
	}

	private static Set<String> words(String slug) {
		Set<String> words = new TreeSet<>(List.of(Transliteration.letters(slug).split("-")));
		words.addAll(List.of(Transliteration.fold(slug).split("-")));
		return words;
	}

	public Set<String> slugs() {
		return this.spellings.keySet();
	}

	/** The spelling of a slug that is there. */
	public PersonSpelling get(String slug) {
		return Objects.requireNonNull(this.spellings.get(slug), slug);
	}

	/** Slugs of those that a rule compares with this one, by which rule. */
	public Map<String, Rule> compare(PersonSpelling spelling) {
		Map<String, Rule> found = new TreeMap<>();
		for (String word : words(spelling.slug())) {
			for (String other : this.byWord.getOrDefault(word, Set.of())) {
				if (!other.equals(spelling.slug()) && !found.containsKey(other)) {
					spelling.compare(get(other)).ifPresent((rule) -> found.put(other, rule));
				}
			}
		}
		return found;
	}

}
