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

import org.postergraph.topic.Evidence.Clue;
import org.postergraph.topic.text.TextAnalyzer;
import org.postergraph.topic.text.Token;

/** Finds the concepts of a vocabulary in digest prose. Thread-safe. */
public final class TopicExtractor {

	/** Raised whenever the code finds or judges mentions in another way. */
	static final String RULES = "7";

	private static final Comparator<TopicFinding> ORDER = Comparator.comparingDouble(TopicFinding::score)
		.reversed()
		.thenComparing(TopicFinding::concept);

	private final Vocabulary vocabulary;

	private final NameFinder finder;

	private final Map<String, Set<String>> above;

	public TopicExtractor(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
		this.above = vocabulary.concepts()
			.stream()
			.collect(Collectors.toMap(Concept::id, (concept) -> vocabulary.withBroader(concept.id())));
		this.finder = new NameFinder(vocabulary.names(), new Redundancy(vocabulary::isIncidental, this.above));
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
		List<TopicFinding> findings = new ArrayList<>();
		facts(title, text).forEach((one, facts) -> findings
			.add(one.finding(one.mayBeSubject() ? SubjectModel.INSTANCE.chance(facts) : 0)));
		findings.sort(ORDER);
		return findings;
	}

	/** What is known of each concept, before it is weighed. */
	Map<Evidence, Map<String, Double>> facts(String title, String text) {
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
		Features features = new Features(evidence.values(), this.above, this.vocabulary::isMeans, TitleHints.INSTANCE,
				TitleHints.words(titleTokens, evidence.values()), textTokens.size());
		Map<Evidence, Map<String, Double>> facts = new LinkedHashMap<>();
		evidence.values().forEach((one) -> facts.put(one, features.of(one)));
		return facts;
	}

	private void collect(Mention.Field field, String text, List<Token> tokens, List<NameFinder.Found> names,
			OtherSenses senses, Map<String, Evidence> evidence) {
		List<NameFinder.Found> found = senses.without(tokens, names);
		List<Verdict> verdicts = judged(field, tokens, found, senses);
		for (int i = 0; i < found.size(); i++) {
			NameFinder.Found one = found.get(i);
			int start = tokens.get(one.from()).start();
			int end = tokens.get(one.to() - 1).end();
			int sentence = tokens.get(one.from()).sentence();
			Verdict verdict = verdicts.get(i);
			Mention mention = new Mention(field, start, end, text.substring(start, end), one.name().text(),
					verdict.rule(), verdict.role());
			evidence.computeIfAbsent(one.name().concept(), Evidence::new)
				.add(new Clue(mention, verdict, sentence, one.from(), this.vocabulary.isIncidental(one.name()),
						this.vocabulary.isLabel(one.name())));
		}
	}

	private static List<Verdict> judged(Mention.Field field, List<Token> tokens, List<NameFinder.Found> found,
			OtherSenses senses) {
		List<Verdict> verdicts = new RoleJudge(tokens, field == Mention.Field.TITLE, found).judge(found);
		for (int i = 0; i < found.size(); i++) {
			if (senses.isContrasted(found.get(i).name().concept()) && verdicts.get(i).byPlace()) {
				verdicts.set(i, Verdict.NEGATED);
			}
		}
		return verdicts;
	}

}
