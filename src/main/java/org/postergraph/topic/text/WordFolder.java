package org.postergraph.topic.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.en.EnglishMinimalStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * What spellings and forms of a word have in common. Snowball for Russian; for English
 * plurals only, since {@code reasoning} is no {@code reason}.
 */
final class WordFolder {

	private static final char BREVE = '\u0306';

	/** Snowball takes {@code токены} for a participle and leaves {@code ток}. */
	private static final Pattern NOUN_IN_EN = Pattern
		.compile("(.*(?:токен|домен|экзамен|феномен))(?:а|у|ом|е|ы|ов|ам|ами|ах)?");

	private final RussianStemmer russian = new RussianStemmer();

	private final EnglishMinimalStemmer english = new EnglishMinimalStemmer();

	/** Composed, accents and invisible characters dropped, case kept. */
	static String plain(CharSequence word) {
		if (word.chars().allMatch(WordFolder::isPlain)) {
			return word.toString();
		}
		String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
		StringBuilder result = new StringBuilder(decomposed.length());
		for (int i = 0; i < decomposed.length(); i++) {
			char character = decomposed.charAt(i);
			int last = result.length() - 1;
			if (character == BREVE && last >= 0 && "иИ".indexOf(result.charAt(last)) >= 0) {
				result.setCharAt(last, (result.charAt(last) == 'и') ? 'й' : 'Й');
			}
			else if (Character.isLetterOrDigit(character) || Character.isSurrogate(character)) {
				result.append(character);
			}
		}
		return result.toString();
	}

	private static boolean isPlain(int character) {
		return character < 0x80 || (character >= 'А' && character <= 'я');
	}

	String key(String form) {
		String lower = (isPluralAbbreviation(form) ? form.substring(0, form.length() - 1) : form)
			.toLowerCase(Locale.ROOT);
		if (lower.isEmpty() || !Character.isLetter(lower.charAt(0))) {
			return lower;
		}
		return LookAlikes.isCyrillic(lower.charAt(0)) ? russianKey(lower) : englishKey(lower);
	}

	/** {@code MoEs}: no English plural of a word would lose only its {@code s}. */
	private static boolean isPluralAbbreviation(String form) {
		int last = form.length() - 1;
		return last > 1 && form.charAt(last) == 's' && Character.isUpperCase(form.charAt(last - 1));
	}

	/** Two letters have no ending: {@code ИИ} is no {@code и}. */
	private String russianKey(String lower) {
		if (lower.length() <= 2) {
			return lower.replace('э', 'е');
		}
		Matcher noun = NOUN_IN_EN.matcher(lower);
		if (lower.contains("ен") && noun.matches()) {
			return noun.group(1).replace('э', 'е');
		}
		this.russian.setCurrent(lower);
		this.russian.stem();
		// Loanwords come with either letter: кэш, кеш.
		return this.russian.getCurrent().replace('э', 'е');
	}

	private String englishKey(String lower) {
		char[] letters = lower.toCharArray();
		return new String(letters, 0, this.english.stem(letters, letters.length));
	}

}
