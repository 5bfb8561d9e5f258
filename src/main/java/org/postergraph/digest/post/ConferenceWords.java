package org.postergraph.digest.post;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postergraph.digest.ConferenceName;
import org.jspecify.annotations.Nullable;

/**
 * Finds a conference by its shape, a Latin series name beside a year, so that a series
 * nobody has heard of yet is read like the known ones.
 */
public final class ConferenceWords {

	private static final Set<String> NO_SERIES = Set.of("january", "february", "march", "april", "may", "june", "july",
			"august", "september", "october", "november", "december", "spring", "summer", "autumn", "fall", "winter",
			"in", "since", "from", "of", "at", "the", "year", "poster", "posters", "paper", "papers", "digest", "day",
			"highlights", "best", "top", "part");

	/** Words that may stand between the series and the year. */
	private static final Set<String> BETWEEN = Set.of("conference", "workshop", "workshops", "findings", "main",
			"industry", "track");

	private static final String GAP = " '’ʼ‘`-–_,";

	private final String line;

	private final List<Word> words;

	private ConferenceWords(String line) {
		this.line = line;
		this.words = Word.of(line);
	}

	/**
	 * The conference that a line names: {@code ICLR 2025}, {@code ICLR'25},
	 * {@code ICLR 25}.
	 */
	public static Optional<ConferenceName> in(String line) {
		ConferenceWords search = new ConferenceWords(line);
		@Nullable ConferenceName weak = null;
		for (int i = 0; i < search.words.size(); i++) {
			ConferenceName name = search.endingAt(i);
			if (name != null && capitals(name.series()) >= 2) {
				return Optional.of(name);
			}
			weak = (weak != null) ? weak : name;
		}
		return Optional.ofNullable(weak);
	}

	private @Nullable ConferenceName endingAt(int i) {
		String word = this.words.get(i).text();
		int digits = trailingDigits(word);
		int year = year(word.substring(word.length() - digits));
		if (year < 0) {
			return null;
		}
		if (digits < word.length()) {
			String series = written(i).substring(0, written(i).length() - digits);
			return (digits == 4 && isSeries(series)) ? new ConferenceName(series, year) : null;
		}
		int before = i - 1;
		while (before > 0 && BETWEEN.contains(this.words.get(before).text())) {
			before--;
		}
		if (before < 0 || !this.words.get(before).joins(this.words.get(before + 1), this.line, GAP)) {
			return null;
		}
		String series = written(before);
		return (isSeries(series) && (digits == 4 || isShortYear(i, series))) ? new ConferenceName(series, year) : null;
	}

	/**
	 * {@code ICLR'25} and {@code ICLR 25}, but not {@code LLM 13B}, {@code FP-16},
	 * {@code top 25%}.
	 */
	private boolean isShortYear(int i, String series) {
		Word word = this.words.get(i);
		char before = this.line.charAt(word.start() - 1);
		if ("'’ʼ‘`".indexOf(before) >= 0) {
			return true;
		}
		boolean followed = word.end() < this.line.length() && "%-.,".indexOf(this.line.charAt(word.end())) >= 0
				&& word.end() + 1 < this.line.length() && this.line.charAt(word.end() + 1) != ' ';
		return before == ' ' && capitals(series) >= 3 && !followed;
	}

	private String written(int i) {
		return this.line.substring(this.words.get(i).start(), this.words.get(i).end());
	}

	private static boolean isSeries(String series) {
		return series.length() >= 2 && Character.isUpperCase(series.charAt(0))
				&& series.chars().allMatch((c) -> Letters.isLatin((char) c)) && !NO_SERIES.contains(Word.fold(series))
				&& !BETWEEN.contains(Word.fold(series));
	}

	private static int trailingDigits(String word) {
		int start = word.length();
		while (start > 0 && word.charAt(start - 1) >= '0' && word.charAt(start - 1) <= '9') {
			start--;
		}
		return word.length() - start;
	}

	private static int year(String digits) {
		if (digits.length() == 2) {
			return 2000 + Integer.parseInt(digits);
		}
		boolean year = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
		return year ? Integer.parseInt(digits) : -1;
	}

	private static long capitals(String word) {
		return word.chars().filter(Character::isUpperCase).count();
	}

}
