package org.postergraph.digest.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The line that says who saw the posters.
 *
 * @param line where it begins
 * @param names who signed
 * @param hashtags that stand at its end
 * @param end index after its last line
 * @param forAll whether it speaks of posters, not of one
 */
public record SignOff(Line line, Names names, List<String> hashtags, int end, boolean forAll) {

	private static final Set<String> RUSSIAN_VERBS = Set.of("увидел", "увидела", "увидели", "видел", "видела", "видели",
			"посмотрел", "посмотрела", "посмотрели", "смотрел", "смотрела", "смотрели", "отсмотрел", "отсмотрела",
			"отсмотрели", "подсмотрел", "подсмотрела", "подсмотрели", "заметил", "заметила", "заметили");

	private static final Set<String> ENGLISH_VERBS = Set.of("seen", "spotted", "viewed", "visited", "watched");

	private static final Set<String> FILLERS = Set.of("для", "вас", "нас", "for", "you", "were", "was", "are", "и",
			"these", "the", "all", "this", "эти", "этот", "все");

	/** Adjectives, in all their cases: {@code интересное увидел …}. */
	private static final List<String> PRAISE = List.of("интересн", "любопытн", "interesting", "notable");

	private static final int MOST_PREFIX_WORDS = 7;

	/** A sign-off is no longer than this; a longer line is prose. */
	private static final int LONGEST = 1_000;

	private static final int SENTENCE = 6;

	private static final int MOST_LINES = 20;

	public static boolean startsAt(List<Line> lines, int i) {
		return at(lines, i).isPresent();
	}

	/** The sign-off that begins at a line, with the lines that carry on its names. */
	static Optional<SignOff> at(List<Line> lines, int i) {
		Line line = lines.get(i);
		if (line.isBlank() || line.text().length() > LONGEST || Titles.isListItem(line.text())) {
			return Optional.empty();
		}
		List<Word> words = Word.first(MOST_PREFIX_WORDS + 1, line.text());
		boolean posters = false;
		for (int w = 0; w < Math.min(words.size(), MOST_PREFIX_WORDS); w++) {
			String word = words.get(w).text();
			boolean english = ENGLISH_VERBS.contains(word) && w + 1 < words.size()
					&& words.get(w + 1).text().equals("by");
			if (english || RUSSIAN_VERBS.contains(word)) {
				boolean opens = posters || words.subList(0, w).stream().allMatch(SignOff::mayOpen);
				int from = words.get(english ? w + 1 : w).end();
				return opens ? read(lines, i, from, posters, english) : Optional.empty();
			}
			posters = posters || Headings.isPosterWord(word);
		}
		return Optional.empty();
	}

	private static boolean mayOpen(Word word) {
		return FILLERS.contains(word.text()) || PRAISE.stream().anyMatch(word.text()::startsWith);
	}

	private static Optional<SignOff> read(List<Line> lines, int i, int from, boolean posters, boolean english) {
		List<String> hashtags = new ArrayList<>();
		StringBuilder text = new StringBuilder(
				withoutHashtags(withoutFillers(lines.get(i).text().substring(from)), hashtags));
		int end = i + 1;
		while (end < lines.size() && end - i < MOST_LINES && carriesOn(text, lines, end)) {
			String next = lines.get(end).text();
			text.append(Titles.isListItem(next) ? ", " : " ")
				.append(withoutHashtags(Titles.withoutMarker(next), hashtags));
			end++;
		}
		String written = text.toString();
		Names names = Names.of(written);
		boolean certain = posters || english;
		boolean single = names.read().stream().allMatch((name) -> name.indexOf(' ') < 0 && name.indexOf('.') < 0);
		if (names.read().isEmpty() || (!certain && (single || names.unread().size() >= names.read().size()))) {
			boolean sentence = Word.of(written).size() > SENTENCE || written.endsWith(".");
			if (!certain || sentence) {
				return Optional.empty();
			}
		}
		return Optional.of(new SignOff(lines.get(i), names, List.copyOf(hashtags), end, posters));
	}

	private static boolean carriesOn(CharSequence text, List<Line> lines, int next) {
		String soFar = text.toString().stripTrailing();
		String line = lines.get(next).text();
		if (line.isEmpty() || line.length() > LONGEST || Hashtags.isHashtags(line)) {
			return false;
		}
		boolean open = soFar.isEmpty() || soFar.endsWith(",") || soFar.endsWith(" и") || soFar.endsWith(" and")
				|| soFar.endsWith("&") || soFar.endsWith(":");
		return open || Titles.isListItem(line);
	}

	private static String withoutFillers(String text) {
		String rest = text.strip();
		for (String filler : List.of("для вас", "for you", "—", "–", "-", ":")) {
			if (rest.startsWith(filler)) {
				rest = rest.substring(filler.length()).strip();
			}
		}
		return rest;
	}

	private static String withoutHashtags(String text, List<String> hashtags) {
		int hash = text.indexOf('#');
		if (hash >= 0 && Hashtags.isHashtags(text.substring(hash))) {
			hashtags.addAll(Hashtags.in(text.substring(hash)));
			return text.substring(0, hash).strip();
		}
		return text;
	}

}
