package org.postergraph.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.postergraph.topic.text.TextAnalyzer;
import org.postergraph.topic.text.Token;

/** Finds the concepts of a vocabulary in digest prose. Thread-safe. */
public final class TopicExtractor {

	/** Raised whenever the code finds or judges mentions in another way. */
	static final String RULES = "2";

	private static final Comparator<TopicFinding> ORDER = Comparator.comparingDouble(TopicFinding::score)
		.reversed()
		.thenComparing(TopicFinding::concept);

	private final Vocabulary vocabulary;

	private final NameFinder finder;

	public TopicExtractor(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
		this.finder = new NameFinder(vocabulary.names());
	}

	public Vocabulary vocabulary() {
		return this.vocabulary;
	}

	/**
	 * The topics of one summary, by descending score, then by concept.
	 * @param title the paper's title as the digest writes it
	 * @param text the summary's text
	 */
	public List<TopicFinding> extract(String title, String text) {
		List<Token> titleTokens = TextAnalyzer.analyze(title);
		List<Token> textTokens = TextAnalyzer.analyze(text);
		NameFinder.Field inTitle = this.finder.find(titleTokens);
		NameFinder.Field inText = this.finder.find(textTokens);
		Set<String> contexts = new HashSet<>(inTitle.contexts());
		contexts.addAll(inText.contexts());
		Map<String, Evidence> evidence = new LinkedHashMap<>();
		collect(Mention.Field.TITLE, title, titleTokens, NameFinder.resolve(inTitle, contexts), evidence);
		collect(Mention.Field.TEXT, text, textTokens, NameFinder.resolve(inText, contexts), evidence);
		List<TopicFinding> findings = new ArrayList<>();
		evidence.values().forEach((one) -> findings.add(one.finding()));
		findings.sort(ORDER);
		return findings;
	}

	private void collect(Mention.Field field, String text, List<Token> tokens, List<NameFinder.Found> found,
			Map<String, Evidence> evidence) {
		boolean titled = field == Mention.Field.TEXT && evidence.values().stream().anyMatch(Evidence::isPlain);
		List<Verdict> verdicts = new RoleJudge(tokens, field == Mention.Field.TITLE, found).judge(found);
		for (int i = 0; i < found.size(); i++) {
			NameFinder.Found one = found.get(i);
			int start = tokens.get(one.from()).start();
			int end = tokens.get(one.to() - 1).end();
			Verdict verdict = (titled && verdicts.get(i) == Verdict.BODY) ? Verdict.REMARK : verdicts.get(i);
			Mention mention = new Mention(field, start, end, text.substring(start, end), one.name().text(),
					verdict.rule(), verdict.role());
			String concept = one.name().concept();
			evidence.computeIfAbsent(concept, (key) -> new Evidence(key))
				.add(mention, verdict, this.vocabulary.isIncidental(one.name()));
		}
	}

}
