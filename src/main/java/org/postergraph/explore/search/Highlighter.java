package org.postergraph.explore.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.postergraph.catalog.Slug;
import org.postergraph.explore.Words;
import org.postergraph.explore.search.SearchResult.Range;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * Finds the words of a search in a text: in any form, in either alphabet, or almost so
 * spelled where the text has none of that. Not thread-safe.
 */
final class Highlighter {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	private final SnowballStemmer english = new EnglishStemmer();

	private final SnowballStemmer russian = new RussianStemmer();

	private final List<String> words;

	private final Set<String> stems;

	private final Set<String> slugs;

	Highlighter(Words words) {
		this.words = words.list();
		this.stems = this.words.stream().map(this::stem).collect(Collectors.toSet());
		this.slugs = this.words.stream().map(Slug::of).collect(Collectors.toSet());
	}

	/** Where the words stand, from left to right. */
	List<Range> in(String text) {
		List<Range> exact = new ArrayList<>();
		List<Range> almost = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		while (matcher.find()) {
			String word = matcher.group().toLowerCase(Locale.ROOT).replace('ё', 'е');
			Range range = new Range(matcher.start(), matcher.end());
			if (this.stems.contains(stem(word)) || this.slugs.contains(Slug.of(word))) {
				exact.add(range);
			}
			else if (isAlmostOne(word)) {
				almost.add(range);
			}
		}
		return exact.isEmpty() ? almost : exact;
	}

	private boolean isAlmostOne(String word) {
		return this.words.stream().anyMatch((wanted) -> {
			int typos = Words.typos(wanted);
			return typos > 0 && new LevenshteinDistance(typos).apply(wanted, word) >= 0;
		});
	}

	private String stem(String word) {
		boolean cyrillic = Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
		SnowballStemmer stemmer = cyrillic ? this.russian : this.english;
		stemmer.setCurrent(word);
		stemmer.stem();
		return stemmer.getCurrent();
	}

}
