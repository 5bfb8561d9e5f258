package org.postergraph.digest.post;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postergraph.digest.DigestDay;
import org.postergraph.digest.DigestDay.Basis;

/** Finds the conference days that a line names, in Russian and English. */
final class DayWords {

	private static final Set<String> DAY = Set.of("день", "дня", "дню", "днем", "дне", "day");

	private static final Set<String> AND = Set.of("и", "или", "and", "or");

	private static final List<String> RUSSIAN_STEMS = List.of("перв", "втор", "трет", "четверт", "пят", "шест", "седьм",
			"восьм", "девят", "десят");

	private static final Set<String> RUSSIAN_ENDINGS = Set.of("ый", "ой", "ий", "ого", "ьего", "ому", "ьему", "ым",
			"ьим", "ом", "ьем");

	private static final List<String> ENGLISH_ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth",
			"seventh", "eighth", "ninth", "tenth");

	private static final List<String> CARDINALS = List.of("one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten");

	private static final List<String> RUSSIAN_CARDINALS = List.of("один", "два", "три", "четыре", "пять", "шесть",
			"семь", "восемь", "девять", "десять");

	/** What follows the digits of {@code 2-го} and {@code 2nd}. */
	private static final Set<String> SUFFIXES = Set.of("й", "го", "му", "м", "ый", "ой", "ий", "ого", "его", "ому",
			"ему", "ым", "им", "ом", "ем", "st", "nd", "rd", "th");

	private static final int MOST = 31;

	private final String line;

	private final List<Word> words;

	private final Map<Integer, DigestDay> found = new LinkedHashMap<>();

	private DayWords(String line) {
		this.line = line;
		this.words = Word.of(line);
	}

	/**
	 * The distinct days that the line states, in its order, with the words as evidence.
	 */
	static List<DigestDay> in(String line) {
		DayWords search = new DayWords(line);
		for (int i = 0; i < search.words.size(); i++) {
			if (DAY.contains(search.words.get(i).text()) && !search.before(i)) {
				search.after(i);
			}
		}
		return new ArrayList<>(search.found.values());
	}

	/** {@code второго дня}, {@code 2-й день}, {@code second poster day}. */
	private boolean before(int day) {
		int last = day - 1;
		if (last < 0 || !this.words.get(last).joins(this.words.get(day), this.line, " ")) {
			return false;
		}
		if (ordinalEnding(last, day)) {
			return true;
		}
		boolean adjective = this.words.get(last).text().length() >= 4 && last > 0
				&& this.words.get(last - 1).joins(this.words.get(last), this.line, " ");
		return adjective && ordinalEnding(last - 1, day);
	}

	private boolean ordinalEnding(int last, int day) {
		Word word = this.words.get(last);
		int number = ordinal(word.text());
		int start = last;
		if (number == 0 && SUFFIXES.contains(word.text()) && last > 0
				&& this.words.get(last - 1).joins(word, this.line, "-‑–")) {
			start = last - 1;
			number = digits(this.words.get(start).text());
		}
		else if (number == 0 && this.words.get(day).text().equals("день")) {
			number = digits(word.text());
		}
		if (number == 0) {
			return false;
		}
		if (start > 1 && AND.contains(this.words.get(start - 1).text())) {
			int other = ordinal(this.words.get(start - 2).text());
			if (other > 0) {
				add(other, start - 2, day);
			}
		}
		add(number, start, day);
		return true;
	}

	/** {@code день 2}, {@code день второй}, {@code day two}, {@code Day #2}. */
	private void after(int day) {
		int next = day + 1;
		if (next == this.words.size() || !this.words.get(day).joins(this.words.get(next), this.line, " -#№")) {
			return;
		}
		String word = this.words.get(next).text();
		int number = Math.max(digits(word), ordinal(word));
		number = Math.max(number, CARDINALS.indexOf(word) + 1);
		number = Math.max(number, RUSSIAN_CARDINALS.indexOf(word) + 1);
		if (number > 0) {
			add(number, day, next);
		}
	}

	private void add(int number, int from, int to) {
		String evidence = this.line.substring(this.words.get(from).start(), this.words.get(to).end());
		this.found.putIfAbsent(number, new DigestDay(number, Basis.STATED, evidence));
	}

	private static int ordinal(String word) {
		int english = ENGLISH_ORDINALS.indexOf(word) + 1;
		if (english > 0) {
			return english;
		}
		for (int i = 0; i < RUSSIAN_STEMS.size(); i++) {
			String stem = RUSSIAN_STEMS.get(i);
			if (word.startsWith(stem) && RUSSIAN_ENDINGS.contains(word.substring(stem.length()))) {
				return i + 1;
			}
		}
		int suffix = 0;
		while (suffix < word.length() && Character.isDigit(word.charAt(suffix))) {
			suffix++;
		}
		return SUFFIXES.contains(word.substring(suffix)) ? digits(word.substring(0, suffix)) : 0;
	}

	/**
	 * The number from 1 to {@value #MOST} that the word writes in digits; otherwise 0.
	 */
	private static int digits(String word) {
		if (word.isEmpty() || word.length() > 2 || !word.chars().allMatch((c) -> c >= '0' && c <= '9')) {
			return 0;
		}
		int number = Integer.parseInt(word);
		return (number <= MOST) ? number : 0;
	}

}
