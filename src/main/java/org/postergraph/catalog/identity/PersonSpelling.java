package org.postergraph.catalog.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.postergraph.catalog.Slug;

/**
 * A person's name by its slug, with the forms in which it is written; and whether another
 * one is the same person.
 *
 * @param names that fold to the slug, at least one
 */
public record PersonSpelling(String slug, SortedSet<String> names) {

	/** Of shorter surnames, too many are a letter apart: Петров, Петрик. */
	private static final int LONG_SURNAME = 8;

	private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

	public PersonSpelling(String slug, Collection<String> names) {
		this(slug, new TreeSet<>(names));
	}

	public static PersonSpelling of(String name) {
		return new PersonSpelling(Slug.of(name), List.of(name));
	}

	/** Whether a name is an initial and a surname, such as {@code П. Темирчев}. */
	public static boolean isShortened(String name) {
		return Parts.of(Transliteration.letters(Slug.of(name)).split("-")).initial();
	}

	private boolean isCyrillic() {
		return this.names.stream()
			.anyMatch((name) -> name.codePoints()
				.anyMatch((c) -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC));
	}

	/** By which rule another spelling may be this person, if by any. */
	public Optional<Rule> compare(PersonSpelling other) {
		boolean cyrillic = isCyrillic() && other.isCyrillic();
		String[] one = words(this.slug, cyrillic);
		String[] two = words(other.slug, cyrillic);
		if (List.of(one).equals(List.of(two))) {
			return Optional.of(Rule.OTHER_LETTERS);
		}
		if (one.length == 2 && two.length == 2 && one[0].equals(two[1]) && one[1].equals(two[0])) {
			return Optional.of(Rule.WORD_ORDER);
		}
		return Parts.of(one).compare(Parts.of(two));
	}

	/** Two Cyrillic names were never transliterated: their letters count as they are. */
	private static String[] words(String slug, boolean cyrillic) {
		return (cyrillic ? Transliteration.letters(slug) : Transliteration.fold(slug)).split("-");
	}

	/** A name's words, one character a letter. */
	private record Parts(String first, boolean middle, String surname) {

		static Parts of(String... words) {
			List<String> parts = new ArrayList<>(List.of(words));
			if (parts.size() == 2 && parts.get(1).length() == 1 && parts.get(0).length() > 1) {
				parts.add(0, parts.remove(1));
			}
			String first = (parts.size() > 1) ? parts.remove(0) : "";
			int before = parts.size();
			while (parts.size() > 1 && parts.get(0).length() == 1) {
				parts.remove(0);
			}
			return new Parts(first, parts.size() < before, String.join("-", parts));
		}

		boolean initial() {
			return this.first.length() == 1;
		}

		Optional<Rule> compare(Parts other) {
			if (this.first.isEmpty() || other.first.isEmpty()) {
				return Optional.empty();
			}
			if (initial() || other.initial()) {
				return compareInitials(other);
			}
			if (this.first.equals(other.first)) {
				return compareSurnames(other);
			}
			return (this.surname.equals(other.surname) && isNear(this.first, other.first))
					? Optional.of(Rule.NEAR_FIRST_NAME) : Optional.empty();
		}

		private Optional<Rule> compareInitials(Parts other) {
			if (!this.surname.equals(other.surname) || this.first.charAt(0) != other.first.charAt(0)) {
				return Optional.empty();
			}
			return Optional.of((this.middle || other.middle) ? Rule.MORE_INITIALS : Rule.INITIALS);
		}

		/**
		 * An ending tells a woman's surname from a man's, so a difference there is none
		 * of spelling.
		 */
		private Optional<Rule> compareSurnames(Parts other) {
			String one = this.surname;
			String two = other.surname;
			if (one.equals(two)) {
				return Optional.of(Rule.MORE_INITIALS);
			}
			if (DISTANCE.apply(one, two) != 1) {
				return Optional.empty();
			}
			boolean inside = one.charAt(0) == two.charAt(0)
					&& one.charAt(one.length() - 1) == two.charAt(two.length() - 1);
			return Optional.of((inside && Math.min(one.length(), two.length()) >= LONG_SURNAME) ? Rule.NEAR_SURNAME
					: Rule.NEAR_SHORT_SURNAME);
		}

		/** Анна and Яна differ by two letters of three: that is another name. */
		private static boolean isNear(String one, String two) {
			int distance = DISTANCE.apply(one, two);
			return distance > 0 && 2 * distance <= Math.min(one.length(), two.length());
		}

	}

}
