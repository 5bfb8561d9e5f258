package org.postergraph.catalog;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The folded form of a name or title: lower-case Latin words and digits with hyphens
 * between them. It is an id that people can read and type, and the key under which
 * spellings that differ in case, punctuation, white space, alphabet or LaTeX meet.
 *
 * <p>
 * Cyrillic becomes Latin as people write it in addresses ({@code Темирчев},
 * {@code temirchev}), a Greek letter becomes its name, so {@code ParamΔ} and
 * {@code Param$\Delta$} are one.
 */
public final class Slug {

	/** Past this many characters an id is cut at a word. No real title comes near. */
	private static final int MAX_LENGTH = 200;

	private static final String CYRILLIC = """
			ж > zh; х > kh; ц > ts; ч > ch; ш > sh; щ > shch; ю > yu; я > ya; ё > e; э > e; й > y; ы > y; ъ > ; ь > ;
			""";

	private static final String GREEK = """
			α > alpha; β > beta; γ > gamma; δ > delta; ε > epsilon; ζ > zeta; η > eta; θ > theta; ι > iota; κ > kappa;
			λ > lambda; μ > mu; ν > nu; ξ > xi; ο > omicron; π > pi; ρ > rho; ς > sigma; σ > sigma; τ > tau; υ > upsilon;
			φ > phi; χ > chi; ψ > psi; ω > omega;
			""";

	private static final Transliterator LATIN = Transliterator.createFromRules("PosterGraph-Latin",
			CYRILLIC + GREEK + ":: Any-Latin; :: Latin-ASCII; :: Lower;", Transliterator.FORWARD);

	private static final char FIRST_CYRILLIC = 'а';

	/** What each letter from {@code а} to {@code ё} becomes. */
	private static final String[] RUSSIAN = IntStream.rangeClosed(FIRST_CYRILLIC, 'ё')
		.mapToObj((letter) -> LATIN.transliterate(Character.toString(letter)))
		.toArray(String[]::new);

	/** LaTeX commands for how a symbol looks are no part of it. */
	private static final Pattern LATEX_FONT = Pattern
		.compile("\\\\(?:(?:math|text)(?:bf|it|rm|sf|tt|cal|bb|sc|frak)?|emph|operatorname|boldsymbol|bm)(?![a-z])"
				+ "|\\\\var(?=epsilon|theta|phi|rho|sigma|pi)");

	/** LaTeX leaves these around a symbol; they are no word boundary. */
	private static final Pattern LATEX = Pattern.compile("[$\\\\{}^]");

	/** An apostrophe stands inside a word: {@code LLM's}, {@code O'Brien}. */
	private static final Pattern INSIDE_WORDS = Pattern.compile("['’ʼ`]");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

	private Slug() {
	}

	/**
	 * The slug of a text, empty when it holds neither letter nor digit.
	 * @param text a name, a title or a label
	 */
	public static String of(String text) {
		String composed = Normalizer2.getNFKCInstance().normalize(text).toLowerCase(Locale.ROOT);
		String plain = LATEX.matcher(LATEX_FONT.matcher(composed).replaceAll("")).replaceAll("");
		String latin = transliterate(INSIDE_WORDS.matcher(plain).replaceAll(""));
		return cut(trimHyphens(BETWEEN_WORDS.matcher(INSIDE_WORDS.matcher(latin).replaceAll("")).replaceAll("-")));
	}

	/**
	 * As {@link #of}; what holds neither letter nor digit gets an id of its characters'
	 * hash.
	 */
	public static String idOf(String text) {
		String slug = of(text);
		return slug.isEmpty() ? "untitled-" + Integer.toHexString(text.strip().hashCode()) : slug;
	}

	/**
	 * Thousands of names are folded at a start, nearly all of them in two alphabets: for
	 * these a table does what the rules would.
	 */
	private static String transliterate(String text) {
		StringBuilder latin = new StringBuilder(text.length() + 8);
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			if (letter < 128) {
				latin.append(letter);
			}
			else if (letter >= FIRST_CYRILLIC && letter < FIRST_CYRILLIC + RUSSIAN.length) {
				latin.append(RUSSIAN[letter - FIRST_CYRILLIC]);
			}
			else {
				return LATIN.transliterate(text);
			}
		}
		return latin.toString();
	}

	private static String trimHyphens(String slug) {
		int start = slug.startsWith("-") ? 1 : 0;
		int end = slug.endsWith("-") ? slug.length() - 1 : slug.length();
		return (start < end) ? slug.substring(start, end) : "";
	}

	/**
	 * What is cut off is replaced by its hash, so that two long titles with one beginning
	 * stay two.
	 */
	private static String cut(String slug) {
		if (slug.length() <= MAX_LENGTH) {
			return slug;
		}
		String hash = Integer.toHexString(slug.hashCode());
		int end = slug.lastIndexOf('-', MAX_LENGTH - hash.length() - 1);
		return slug.substring(0, (end > 0) ? end : MAX_LENGTH - hash.length() - 1) + "-" + hash;
	}

}
