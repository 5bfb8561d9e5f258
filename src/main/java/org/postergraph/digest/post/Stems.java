package org.postergraph.digest.post;

import java.util.Set;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** The word stems of a text, compounds such as {@code Q-Learning} whole. */
final class Stems {

	private static final int SHORTEST = 4;

	private static final int LONGEST = 40;

	/** What any summary of any poster may say. */
	private static final Set<String> GENERIC = Set.of("стат", "постер", "доклад", "работ", "автор", "конференц",
			"метод", "модел", "интересн", "такж", "котор", "нов", "числ", "paper", "poster", "author", "method",
			"model", "about", "with", "also", "work", "confer");

	private Stems() {
	}

	static void add(String text, Set<String> stems) {
		SnowballStemmer russian = new RussianStemmer();
		SnowballStemmer english = new EnglishStemmer();
		String folded = Word.fold(text);
		int i = 0;
		while (i < folded.length()) {
			int start = i;
			while (i < folded.length() && isPart(folded, i, start)) {
				i++;
			}
			if (i - start >= SHORTEST && i - start <= LONGEST) {
				boolean cyrillic = Letters.isCyrillic(folded.charAt(i - 1));
				String stem = stem(cyrillic ? russian : english, folded.substring(start, i));
				if (!GENERIC.contains(stem)) {
					stems.add(stem);
				}
			}
			i = Math.max(i, start + 1);
		}
	}

	private static boolean isPart(String text, int i, int start) {
		char c = text.charAt(i);
		boolean hyphen = c == '-' && i > start && i + 1 < text.length()
				&& Character.isLetterOrDigit(text.charAt(i + 1));
		return Character.isLetterOrDigit(c) || hyphen;
	}

	private static String stem(SnowballStemmer stemmer, String word) {
		stemmer.setCurrent(word);
		stemmer.stem();
		return stemmer.getCurrent();
	}

}
