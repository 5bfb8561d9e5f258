package org.postergraph.topic.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.postergraph.topic.Mention;
import org.postergraph.topic.TopicExtractor;
import org.postergraph.topic.TopicFinding;
import org.postergraph.topic.text.TextAnalyzer;
import org.postergraph.topic.text.Token;

/**
 * Counts the terms of one to three words that no mention of a concept touches, one paper
 * at a time. A term stands inside one clause, and neither begins nor ends with
 * {@link Prose}. Not thread-safe.
 */
public final class TermCandidates {

	private static final int MAX_WORDS = 3;

	private static final int MAX_EXAMPLES = 3;

	/** Above it, terms of one paper are forgotten. */
	private static final int MAX_TERMS = 1_000_000;

	private final TopicExtractor extractor;

	private final Map<String, Seen> terms = new HashMap<>();

	public TermCandidates(TopicExtractor extractor) {
		this.extractor = extractor;
	}

	/**
	 * Counts a paper once, however many summaries it has.
	 * @param summaries of one paper; its examples take the title of the first
	 */
	public void add(List<Text> summaries) {
		Map<String, String> forms = new HashMap<>();
		for (Text summary : summaries) {
			List<TopicFinding> findings = this.extractor.extract(summary.title(), summary.text());
			collect(summary.title(), findings, Mention.Field.TITLE, forms);
			collect(summary.text(), findings, Mention.Field.TEXT, forms);
		}
		forms.forEach((key, form) -> this.terms.computeIfAbsent(key, (term) -> new Seen())
			.add(form, summaries.get(0).title()));
		if (this.terms.size() > MAX_TERMS) {
			this.terms.values().removeIf((seen) -> seen.papers == 1);
		}
	}

	/**
	 * The terms that at least so many papers use, the most used first; a term that is
	 * only ever part of a longer one is left out.
	 */
	public List<TermCandidate> atLeast(int papers, int limit) {
		Map<String, Seen> frequent = this.terms.entrySet()
			.stream()
			.filter((term) -> term.getValue().papers >= papers)
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		Set<String> parts = new HashSet<>();
		frequent.forEach((key, seen) -> partsOf(key).stream()
			.filter((part) -> frequent.getOrDefault(part, seen).papers == seen.papers)
			.forEach(parts::add));
		return frequent.entrySet()
			.stream()
			.filter((term) -> !parts.contains(term.getKey()))
			.map((term) -> term.getValue().candidate())
			.sorted(Comparator.comparingInt(TermCandidate::papers).reversed().thenComparing(TermCandidate::term))
			.limit(limit)
			.toList();
	}

	private static List<String> partsOf(String key) {
		List<String> words = List.of(key.split(" "));
		List<String> parts = new ArrayList<>();
		for (int length = 1; length < words.size(); length++) {
			for (int from = 0; from + length <= words.size(); from++) {
				parts.add(String.join(" ", words.subList(from, from + length)));
			}
		}
		return parts;
	}

	private static void collect(String text, List<TopicFinding> findings, Mention.Field field,
			Map<String, String> forms) {
		List<Token> tokens = TextAnalyzer.analyze(text);
		boolean[] covered = covered(tokens, findings, field, text.length());
		for (int from = 0; from < tokens.size(); from++) {
			for (int to = from + 1; to <= Math.min(tokens.size(), from + MAX_WORDS); to++) {
				Token last = tokens.get(to - 1);
				if (covered[to - 1] || last.key().isEmpty() || last.clause() != tokens.get(from).clause()) {
					break;
				}
				if (Prose.beginsTerm(tokens.get(from)) && Prose.endsTerm(last)) {
					List<Token> words = tokens.subList(from, to);
					forms.putIfAbsent(joined(words, Token::key), joined(words, Token::form).toLowerCase(Locale.ROOT));
				}
			}
		}
	}

	private static String joined(List<Token> words, Function<Token, String> part) {
		return words.stream().map(part).collect(Collectors.joining(" "));
	}

	private static boolean[] covered(List<Token> tokens, List<TopicFinding> findings, Mention.Field field, int length) {
		boolean[] characters = new boolean[length];
		findings.stream()
			.flatMap((finding) -> finding.mentions().stream())
			.filter((mention) -> mention.field() == field)
			.forEach((mention) -> Arrays.fill(characters, mention.start(), mention.end(), true));
		boolean[] covered = new boolean[tokens.size()];
		for (int i = 0; i < covered.length; i++) {
			covered[i] = characters[tokens.get(i).start()];
		}
		return covered;
	}

	/** What a digest says of a paper. */
	public record Text(String title, String text) {

	}

	private static final class Seen {

		private int papers;

		private final Map<String, Integer> forms = new HashMap<>(2);

		private final List<String> examples = new ArrayList<>(1);

		private void add(String form, String title) {
			this.papers++;
			if (this.forms.size() < 8 || this.forms.containsKey(form)) {
				this.forms.merge(form, 1, Integer::sum);
			}
			if (this.examples.size() < MAX_EXAMPLES) {
				this.examples.add(title);
			}
		}

		private TermCandidate candidate() {
			String form = this.forms.entrySet()
				.stream()
				.max(Map.Entry.<String, Integer>comparingByValue()
					.thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
				.orElseThrow()
				.getKey();
			return new TermCandidate(form, this.papers, this.examples);
		}

	}

}
