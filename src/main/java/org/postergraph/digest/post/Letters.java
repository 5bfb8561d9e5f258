package org.postergraph.digest.post;

/**
 * How many letters of which alphabet: all that is needed to tell Russian from English.
 */
record Letters(int latin, int cyrillic) {

	static Letters in(CharSequence text) {
		int latin = 0;
		int cyrillic = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (isCyrillic(c)) {
				cyrillic++;
			}
			else if (isLatin(c)) {
				latin++;
			}
		}
		return new Letters(latin, cyrillic);
	}

	/**
	 * Russian prose of this field is full of Latin terms, English prose has no Cyrillic.
	 */
	boolean russian() {
		return this.cyrillic > 0 && this.cyrillic * 6 >= this.latin;
	}

	String language() {
		return russian() ? "ru" : "en";
	}

	boolean mostlyLatin() {
		return this.latin >= 2 && this.cyrillic * 4 <= this.latin;
	}

	static boolean isCyrillic(char c) {
		return c >= '\u0400' && c <= '\u052f';
	}

	static boolean isLatin(char c) {
		return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
				|| (c >= '\u00c0' && c <= '\u024f' && c != '×' && c != '÷');
	}

}
