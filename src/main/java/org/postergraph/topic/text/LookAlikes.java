package org.postergraph.topic.text;

import org.jspecify.annotations.Nullable;

/** Cyrillic letters that look Latin: {@code КV-кэш} typed with a Cyrillic К. */
final class LookAlikes {

	private static final String CYRILLIC = "аеорсухіѕјкАВЕКМНОРСТУХІЅЈ";

	private static final String LATIN = "aeopcyxisjkABEKMHOPCTYXISJ";

	private LookAlikes() {
	}

	static boolean isCyrillic(char character) {
		return character >= '\u0400' && character <= '\u052f';
	}

	static boolean isLatin(char character) {
		return (character | 0x20) >= 'a' && (character | 0x20) <= 'z';
	}

	/**
	 * The word in one alphabet.
	 * @param word letters, some Latin and some Cyrillic
	 * @return null when no single alphabet can write it: {@code LLMки}
	 */
	static @Nullable String inOneAlphabet(String word) {
		if (isAbbreviationWithEnding(word)) {
			return null;
		}
		int latin = (int) word.chars().filter((character) -> isLatin((char) character)).count();
		String first = (2 * latin >= word.length()) ? translate(word, CYRILLIC, LATIN)
				: translate(word, LATIN, CYRILLIC);
		if (first != null) {
			return first;
		}
		return (2 * latin >= word.length()) ? translate(word, LATIN, CYRILLIC) : translate(word, CYRILLIC, LATIN);
	}

	/** {@code МоЕ} typed in Cyrillic: no Russian word has a capital inside. */
	static String camelCase(String cyrillic) {
		boolean lower = false;
		boolean capitalInside = false;
		for (int i = 0; i < cyrillic.length(); i++) {
			lower |= Character.isLowerCase(cyrillic.charAt(i));
			capitalInside |= i > 0 && Character.isUpperCase(cyrillic.charAt(i));
		}
		String latin = (lower && capitalInside) ? translate(cyrillic, CYRILLIC, LATIN) : null;
		return (latin != null) ? latin : cyrillic;
	}

	/** {@code RMа}: capitals, then a Russian ending, though {@code а} looks Latin. */
	private static boolean isAbbreviationWithEnding(String word) {
		int i = 0;
		while (i < word.length() && isLatin(word.charAt(i)) && Character.isUpperCase(word.charAt(i))) {
			i++;
		}
		return i > 1 && i < word.length()
				&& word.substring(i).chars().allMatch((c) -> isCyrillic((char) c) && Character.isLowerCase(c));
	}

	private static @Nullable String translate(String word, String from, String to) {
		boolean toLatin = to.equals(LATIN);
		StringBuilder result = new StringBuilder(word.length());
		for (int i = 0; i < word.length(); i++) {
			char character = word.charAt(i);
			if (toLatin ? isLatin(character) : isCyrillic(character)) {
				result.append(character);
				continue;
			}
			int at = from.indexOf(character);
			if (at < 0) {
				return null;
			}
			result.append(to.charAt(at));
		}
		return result.toString();
	}

}
