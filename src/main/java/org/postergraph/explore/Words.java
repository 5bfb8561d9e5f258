package org.postergraph.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that somebody searches for. They are made of letters and digits in lower
 * case, none of which Lucene takes for syntax.
 */
public final class Words {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	private static final int MOST = 16;

	private static final int LONGEST = 60;

	private final List<String> words;

	private Words(List<String> words) {
		this.words = words;
	}

	/** The first sixteen words of a text; none are found in mere punctuation. */
	public static Words of(String text) {
		List<String> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		while (words.size() < MOST && matcher.find()) {
			String word = matcher.group().toLowerCase(Locale.ROOT).replace('ё', 'е');
			words.add(word.substring(0, Math.min(word.length(), LONGEST)));
		}
		return new Words(List.copyOf(words));
	}

	public boolean isEmpty() {
		return this.words.isEmpty();
	}

	/** All of the words, each in any of its forms. */
	public String all() {
		return joined((word) -> "+" + word);
	}

	/**
	 * All of the words, each with a typo or two; a word's ending is not told from a typo,
	 * so this finds more than was meant and serves where {@link #all()} finds nothing.
	 */
	public String almost() {
		return joined((word) -> (typos(word) == 0) ? "+" + word : "+(" + word + " " + word + "~" + typos(word) + ")");
	}

	/** Any of the words, each almost. */
	public String any() {
		return joined((word) -> (typos(word) == 0) ? word : word + " " + word + "~" + typos(word));
	}

	/** How many letters of a word may be wrong. */
	public static int typos(String word) {
		if (word.length() < 4) {
			return 0;
		}
		return (word.length() < 8) ? 1 : 2;
	}

	public List<String> list() {
		return this.words;
	}

	private String joined(UnaryOperator<String> clause) {
		return this.words.stream().map(clause).collect(Collectors.joining(" "));
	}

}
