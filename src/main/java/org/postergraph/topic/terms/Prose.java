package org.postergraph.topic.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.postergraph.topic.text.TextAnalyzer;
import org.postergraph.topic.text.Token;

/** What digests say about any paper: stop words, and the words of {@code prose.txt}. */
final class Prose {

	private static final CharArraySet ENGLISH = EnglishAnalyzer.getDefaultStopSet();

	private static final CharArraySet RUSSIAN = RussianAnalyzer.getDefaultStopSet();

	private static final String[] SECTIONS = load().split("\\[end]", 2);

	private static final Set<String> ANYWHERE = keys(SECTIONS[0]);

	private static final Set<String> AT_THE_END = keys(SECTIONS[1]);

	/** Endings of Russian verbs that few nouns share. */
	private static final List<String> OF_VERBS = List.of("ют", "ят", "ает", "яет", "ует", "ется", "ится", "утся",
			"ются", "ятся");

	private Prose() {
	}

	static boolean beginsTerm(Token word) {
		return endsTerm(word) && !AT_THE_END.contains(word.key());
	}

	static boolean endsTerm(Token word) {
		String lower = word.form().toLowerCase(Locale.ROOT);
		return lower.length() > 1 && Character.isLetter(lower.charAt(0)) && !ENGLISH.contains(lower)
				&& !RUSSIAN.contains(lower) && !ANYWHERE.contains(word.key())
				&& OF_VERBS.stream().noneMatch(lower::endsWith);
	}

	private static Set<String> keys(String section) {
		return section.lines()
			.filter((line) -> !line.startsWith("#"))
			.flatMap((line) -> TextAnalyzer.analyze(line).stream())
			.map(Token::key)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static String load() {
		try (InputStream in = Objects.requireNonNull(Prose.class.getResourceAsStream("prose.txt"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
