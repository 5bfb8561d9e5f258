package org.postergraph.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.postergraph.topic.text.TextAnalyzer;
import org.postergraph.topic.text.Token;

/** Finds the concepts of a vocabulary in digest prose. Thread-safe. */
public final class TopicExtractor {

	/** Raised whenever the code finds or judges mentions in another way. */
	static final String RULES = "5";

	private static final Comparator<TopicFinding> ORDER = Comparator.comparingDouble(TopicFinding::score)
		.reversed()
		.thenComparing(TopicFinding::concept);

	/** A digest comes to the point by its third sentence. */
	private static final int LAST_LEAD = 2;

	private final Vocabulary vocabulary;

	private final NameFinder finder;

	public TopicExtractor(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
		Map<String, Set<String>> above = vocabulary.concepts()
			.stream()
			.collect(Collectors.toMap(Concept::id, (concept) -> vocabulary.withBroader(concept.id())));
		this.finder = new NameFinder(vocabulary.names(),
				new Redundancy(vocabulary.names(), vocabulary::isIncidental, above));
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
		List<NameFinder.Found> titleNames = this.finder.resolve(inTitle, contexts);
		List<NameFinder.Found> textNames = this.finder.resolve(inText, contexts);
		OtherSenses senses = new OtherSenses();
		senses.read(titleTokens, titleNames, new RoleJudge(titleTokens, true, titleNames).judge(titleNames));
		senses.read(textTokens, textNames, new RoleJudge(textTokens, false, textNames).judge(textNames));
		senses.readOwnName(titleTokens, titleNames, Stream.concat(titleNames.stream(), textNames.stream()).toList(),
				(name) -> !this.vocabulary.isIncidental(name), this.vocabulary::isLabel);
		Map<String, Evidence> evidence = new LinkedHashMap<>();
		collect(Mention.Field.TITLE, title, titleTokens, titleNames, senses, evidence);
		collect(Mention.Field.TEXT, text, textTokens, textNames, senses, evidence);
		List<TopicFinding> findings = new ArrayList<>();
		evidence.values().forEach((one) -> findings.add(one.finding()));
		findings.sort(ORDER);
		return findings;
	}

	private void collect(Mention.Field field, String text, List<Token> tokens, List<NameFinder.Found> names,
			OtherSenses senses, Map<String, Evidence> evidence) {
		List<NameFinder.Found> found = senses.without(tokens, names);
		List<Verdict> verdicts = judged(field, tokens, found, senses);
		Set<String> titled = (field == Mention.Field.TITLE) ? titled(found, verdicts)
				: evidence.values()
					.stream()
					.filter(Evidence::isPlain)
					.map(Evidence::concept)
					.collect(Collectors.toSet());
		Set<String> means = (field == Mention.Field.TITLE || titled.isEmpty()) ? Set.of()
				: means(found, evidence.keySet());
		int lead = titled.isEmpty() ? lead(tokens, found, verdicts) : 0;
		for (int i = 0; i < found.size(); i++) {
			NameFinder.Found one = found.get(i);
			int start = tokens.get(one.from()).start();
			int end = tokens.get(one.to() - 1).end();
			int sentence = (field == Mention.Field.TITLE) ? -1 : tokens.get(one.from()).sentence();
			String concept = one.name().concept();
			Verdict verdict = (verdicts.get(i) == Verdict.BODY && sentence == lead) ? Verdict.LEAD : verdicts.get(i);
			if (verdict.role() == Role.SUBJECT && means.contains(concept)) {
				verdict = Verdict.SETTING;
			}
			boolean beside = titled.size() > (titled.contains(concept) ? 1 : 0)
					&& !(field == Mention.Field.TITLE && this.vocabulary.isLabel(one.name()));
			Mention mention = new Mention(field, start, end, text.substring(start, end), one.name().text(),
					verdict.rule(), verdict.role());
			evidence.computeIfAbsent(concept, (key) -> new Evidence(key))
				.add(mention, verdict, sentence, this.vocabulary.isIncidental(one.name()), beside);
		}
	}

	/**
	 * What the paper only works with: the title tells its topics, and this is none of
	 * them.
	 */
	private Set<String> means(List<NameFinder.Found> found, Set<String> titled) {
		return found.stream()
			.map((one) -> one.name().concept())
			.filter((concept) -> this.vocabulary.isMeans(concept) && !titled.contains(concept))
			.collect(Collectors.toSet());
	}

	/** What the title names plainly. */
	private Set<String> titled(List<NameFinder.Found> found, List<Verdict> verdicts) {
		Set<String> titled = new HashSet<>();
		for (int i = 0; i < found.size(); i++) {
			if (verdicts.get(i) == Verdict.TITLE && !this.vocabulary.isIncidental(found.get(i).name())) {
				titled.add(found.get(i).name().concept());
			}
		}
		return titled;
	}

	private static List<Verdict> judged(Mention.Field field, List<Token> tokens, List<NameFinder.Found> found,
			OtherSenses senses) {
		List<Verdict> verdicts = new RoleJudge(tokens, field == Mention.Field.TITLE, found).judge(found);
		for (int i = 0; i < found.size(); i++) {
			if (senses.isContrasted(found.get(i).name().concept()) && verdicts.get(i).byPlace()) {
				verdicts.set(i, Verdict.ASIDE);
			}
		}
		return verdicts;
	}

	/** The first of the sentences at the beginning that names something plainly. */
	private int lead(List<Token> tokens, List<NameFinder.Found> found, List<Verdict> verdicts) {
		for (int i = 0; i < found.size(); i++) {
			int sentence = tokens.get(found.get(i).from()).sentence();
			if (sentence > LAST_LEAD) {
				break;
			}
			if (verdicts.get(i).weight(false, false) >= Verdict.BODY.weight(false, false)
					&& !this.vocabulary.isIncidental(found.get(i).name())) {
				return sentence;
			}
		}
		return 0;
	}

}
