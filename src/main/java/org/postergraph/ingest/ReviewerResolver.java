package org.postergraph.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.postergraph.catalog.ReviewerEntry;
import org.postergraph.catalog.Slug;
import org.postergraph.catalog.identity.PersonIndex;
import org.postergraph.catalog.identity.PersonSpelling;

/**
 * Tells which person a name is, as far as that can be told before the digest is written.
 * The catalog decides: what rules and people say of all names may join or divide them.
 */
final class ReviewerResolver {

	/** The reviewer's id, by the slug of each spelling. */
	private final Map<String, String> ids = new HashMap<>();

	private final PersonIndex spellings = new PersonIndex();

	/** Remembers the people who are known already. */
	void learn(List<ReviewerEntry> known) {
		for (ReviewerEntry reviewer : known) {
			add(reviewer.name(), reviewer.id());
			reviewer.aliases().forEach((alias) -> add(alias, reviewer.id()));
		}
	}

	private void add(String name, String id) {
		this.ids.put(this.spellings.add(name), id);
	}

	/**
	 * The id of the person of that name, who is remembered from now on: the only one that
	 * a rule takes for the same, else a new one.
	 * @throws IllegalArgumentException when the name holds neither letter nor digit
	 */
	String resolve(String name) {
		String slug = Slug.of(name);
		if (slug.isEmpty()) {
			throw new IllegalArgumentException("not a name: " + name);
		}
		String known = this.ids.get(slug);
		String id = (known != null) ? known : nearest(PersonSpelling.of(name), slug);
		add(name, id);
		return id;
	}

	private String nearest(PersonSpelling spelling, String slug) {
		Set<String> near = new TreeSet<>();
		this.spellings.compare(spelling).forEach((key, rule) -> {
			if (rule.merges()) {
				near.add(this.ids.getOrDefault(key, key));
			}
		});
		return (near.size() == 1) ? near.iterator().next() : slug;
	}

	/**
	 * Follows what the catalog made of the names.
	 * @param newIds by former id or by the slug of a spelling
	 */
	void rename(Map<String, String> newIds) {
		this.ids.replaceAll((slug, id) -> newIds.getOrDefault(id, id));
		newIds.forEach((former, id) -> {
			if (this.ids.containsKey(former)) {
				this.ids.put(former, id);
			}
		});
	}

}
