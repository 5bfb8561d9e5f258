package org.postergraph.digest.backup;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the fields of a line have to be. */
final class Fields {

	/**
	 * Ids are folded titles, cut after 200 characters, with a conference and a number.
	 */
	private static final int MAX_ID = 400;

	private static final Set<UnicodeScript> OF_NAMES = Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC,
			UnicodeScript.GREEK);

	private Fields() {
	}

	/** A text that has to be there. */
	static String text(@Nullable String text, String field) {
		if (text == null || text.isBlank()) {
			throw new BadLineException(field + " is missing");
		}
		return text;
	}

	/** Texts, of which none is empty; none at all when the field is absent. */
	static List<String> texts(@Nullable List<@Nullable String> texts, String field) {
		List<String> present = new ArrayList<>();
		if (texts != null) {
			for (String text : texts) {
				present.add(text(text, field));
			}
		}
		return present;
	}

	/** Names of people. */
	static List<String> names(@Nullable List<@Nullable String> names, String field) {
		List<String> texts = texts(names, field);
		for (String name : texts) {
			if (name.codePoints().noneMatch(Fields::isOfName)) {
				throw new BadLineException(field + " holds what is no name");
			}
		}
		return texts;
	}

	/** The signs ъ and ь are not heard, so they alone make no name. */
	private static boolean isOfName(int letter) {
		return Character.isLetter(letter) && OF_NAMES.contains(UnicodeScript.of(letter)) && "ъьЪЬ".indexOf(letter) < 0;
	}

	/** An id: lower-case Latin letters and digits with hyphens between them. */
	static String id(@Nullable String id, String field) {
		String text = text(id, field);
		if (text.length() > MAX_ID || !text.chars().allMatch(Fields::isOfId)) {
			throw new BadLineException(field + " is no id");
		}
		return text;
	}

	private static boolean isOfId(int c) {
		return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
	}

	static String oneOf(Set<String> values, @Nullable String value, String field) {
		String text = text(value, field);
		if (!values.contains(text)) {
			throw new BadLineException(field + " is none of " + String.join(", ", values.stream().sorted().toList()));
		}
		return text;
	}

	/** A whole number between two others. */
	static int number(@Nullable Integer number, int least, int most, String field) {
		if (number == null || number < least || number > most) {
			throw new BadLineException(field + " is no number from " + least + " to " + most);
		}
		return number;
	}

}
