package org.postergraph.topic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.postergraph.topic.text.Token;

/**
 * Abbreviations that a summary uses for something else than the concept, because it says
 * so: {@code MoE is the Ministry of Education here}, {@code SAE в смысле serious adverse
 * events}, {@code quality assurance (QA)}.
 */
final class OtherSenses {

	/** Words that may stand between an abbreviation and its words. */
	private static final int MAX_BETWEEN = 4;

	private static final int MAX_TOLD = 8;

	private static final int MAX_LETTERS = 6;

	private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "to", "with", "a", "on", "и", "в",
			"по", "для", "с", "на");

	private final Set<String> forms = new HashSet<>();

	private final Set<String> concepts = new HashSet<>();

	/**
	 * Looks for explanations in one field, from left to right, once.
	 * @param names what is found there
	 * @param verdicts on each of them
	 */
	void read(List<Token> tokens, List<NameFinder.Found> names, List<Verdict> verdicts) {
		@Nullable String[] named = new String[tokens.size()];
		Set<String> negated = new HashSet<>();
		for (int i = 0; i < names.size(); i++) {
			NameFinder.Found found = names.get(i);
			Arrays.fill(named, found.from(), found.to(), found.name().concept());
			if (verdicts.get(i) == Verdict.NEGATED && !isAbbreviation(tokens, found)) {
				negated.add(sentence(tokens, found));
			}
		}
		Map<Integer, Cues.Found> told = new HashMap<>();
		Set<Integer> before = new HashSet<>();
		for (Cues.Found cue : Cues.in(tokens)) {
			if (cue.cue() == Cue.OTHER_SENSE) {
				told.put(cue.from(), cue);
			}
			else if (cue.cue() == Cue.OTHER_SENSE_NEXT) {
				before.add(cue.to());
			}
		}
		for (NameFinder.Found found : names) {
			if (before.contains(found.from())) {
				this.concepts.add(found.name().concept());
			}
			if (isAbbreviation(tokens, found)
					&& (negated.contains(sentence(tokens, found)) || isTold(told.get(found.to()), tokens, named, found)
							|| isSpelledOtherwise(tokens, named, found))) {
				this.forms.add(tokens.get(found.from()).form());
				this.concepts.add(found.name().concept());
			}
		}
	}

	/**
	 * Takes the abbreviation that begins a title, before its colon, for the paper's own
	 * name ({@code LAMP: Large Model Pruning}), unless it is a label, the words that it
	 * requires are there, or its concept has another plain name in the summary.
	 * @param inTitle what the title names
	 * @param all what title and text name
	 * @param telling which names tell the concept by themselves
	 */
	void readOwnName(List<Token> title, List<NameFinder.Found> inTitle, List<NameFinder.Found> all,
			Predicate<Name> telling, Predicate<Name> label) {
		if (title.size() < 2 || title.get(1).clause() == title.get(0).clause() || inTitle.isEmpty()) {
			return;
		}
		NameFinder.Found first = inTitle.get(0);
		if (first.from() > 0 || !isAbbreviation(title, first) || label.test(first.name())
				|| !first.name().requires().isEmpty()) {
			return;
		}
		boolean named = all.stream()
			.map(NameFinder.Found::name)
			.anyMatch((name) -> name.concept().equals(first.name().concept()) && !name.equals(first.name())
					&& telling.test(name));
		if (!named) {
			this.forms.add(title.get(0).form());
		}
	}

	/** The concept and the sentence in which it is named. */
	private static String sentence(List<Token> tokens, NameFinder.Found found) {
		return found.name().concept() + ' ' + tokens.get(found.from()).sentence();
	}

	/** The names of a field that are no abbreviation of something else. */
	List<NameFinder.Found> without(List<Token> tokens, List<NameFinder.Found> names) {
		return names.stream()
			.filter((found) -> !isAbbreviation(tokens, found) || !this.forms.contains(tokens.get(found.from()).form()))
			.toList();
	}

	/** Other names of such a concept only say what the paper is not about. */
	boolean isContrasted(String concept) {
		return this.concepts.contains(concept);
	}

	private static boolean isAbbreviation(List<Token> tokens, NameFinder.Found found) {
		String form = tokens.get(found.from()).form();
		return found.to() - found.from() == 1 && form.length() <= MAX_LETTERS
				&& form.chars().filter(Character::isUpperCase).count() > 1;
	}

	/** Is it told to be something, and does that clause not name the concept? */
	private static boolean isTold(Cues.@Nullable Found cue, List<Token> tokens, @Nullable String[] named,
			NameFinder.Found found) {
		if (cue == null || isNamed(named, found.name().concept(), Math.max(0, found.from() - 2), found.from())) {
			return false;
		}
		int end = cue.to();
		while (end < tokens.size() && end < cue.to() + MAX_TOLD
				&& tokens.get(end).clause() == tokens.get(Math.min(cue.to(), tokens.size() - 1)).clause()) {
			end++;
		}
		return !isNamed(named, found.name().concept(), cue.to(), end);
	}

	/** Do words next to it begin with its letters, and are they no name of it? */
	private static boolean isSpelledOtherwise(List<Token> tokens, @Nullable String[] named, NameFinder.Found found) {
		String letters = tokens.get(found.from()).form().toLowerCase(Locale.ROOT);
		int sentence = tokens.get(found.from()).sentence();
		int first = Math.max(0, found.from() - 2 * letters.length() - MAX_BETWEEN);
		int last = Math.min(tokens.size() - 1, found.from() + MAX_BETWEEN + 1);
		for (int i = first; i <= last; i++) {
			if (i != found.from() && tokens.get(i).sentence() == sentence) {
				int end = spelled(tokens, letters, i);
				boolean near = i > found.from() || (end <= found.from() && end >= found.from() - 1);
				if (end > i && near && !isNamed(named, found.name().concept(), i, end)) {
					return true;
				}
			}
		}
		return false;
	}

	/** Index past the last word of a run that spells the letters, or -1. */
	private static int spelled(List<Token> tokens, String letters, int from) {
		int letter = 0;
		int i = from;
		while (i < tokens.size() && letter < letters.length()
				&& tokens.get(i).sentence() == tokens.get(from).sentence()) {
			String form = tokens.get(i).form().toLowerCase(Locale.ROOT);
			if (form.length() > 2 && form.charAt(0) == letters.charAt(letter)) {
				letter++;
			}
			else if (form.length() == 2 && form.charAt(0) == letters.charAt(letter) && SMALL.contains(form)) {
				letter++;
			}
			else if (i == from || !SMALL.contains(form)) {
				return -1;
			}
			i++;
		}
		return (letter == letters.length()) ? i : -1;
	}

	private static boolean isNamed(@Nullable String[] named, String concept, int from, int to) {
		for (int i = from; i < to; i++) {
			if (concept.equals(named[i])) {
				return true;
			}
		}
		return false;
	}

}
