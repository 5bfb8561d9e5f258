package org.postergraph.digest.post;

import java.util.List;

/** Tells a digest's heading from other short lines. */
public final class Headings {

	private static final List<String> POSTER = List.of("постер", "poster");

	private static final List<String> OTHER = List.of("дайджест", "подборк", "digest", "roundup");

	/** Stems of greetings and invitations; nobody reports on posters in these words. */
	private static final List<String> GREETING = List.of("приход", "приглаш", "ждем", "встреч", "подпис", "регистр",
			"ваканс", "анонс", "join", "visit", "invit", "register", "hiring", "announc", "subscribe", "hello",
			"welcome", "привет", "здравству", "добрались", "спасибо", "thank");

	private static final int LONGEST = 150;

	private Headings() {
	}

	static boolean isPosterWord(String folded) {
		return POSTER.stream().anyMatch(folded::startsWith);
	}

	static boolean namesPosters(String line) {
		return Word.of(line)
			.stream()
			.anyMatch((word) -> isPosterWord(word.text()) || OTHER.stream().anyMatch(word.text()::startsWith));
	}

	static boolean isGreeting(String line) {
		return Word.of(line).stream().anyMatch((word) -> GREETING.stream().anyMatch(word.text()::startsWith));
	}

	/**
	 * Names posters, and the conference or the day: nothing else in a post does so in one
	 * short line.
	 */
	public static boolean isClear(String line) {
		return isShort(line) && namesPosters(line)
				&& (ConferenceWords.in(line).isPresent() || !DayWords.in(line).isEmpty());
	}

	/**
	 * Names posters or a conference: a heading only where the place of the line says so,
	 * too.
	 */
	public static boolean isPossible(String line) {
		return isShort(line) && (namesPosters(line) || ConferenceWords.in(line).isPresent());
	}

	private static boolean isShort(String line) {
		return !line.isEmpty() && line.length() <= LONGEST && ".,;:".indexOf(line.charAt(line.length() - 1)) < 0
				&& !Titles.isListItem(line);
	}

}
