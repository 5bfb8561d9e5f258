package org.postergraph.topic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.postergraph.topic.text.TextAnalyzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class TopicExtractorTests {

	private final TopicExtractor extractor = new TopicExtractor(Seeds.vocabulary());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Авторы сжимают kv-кэша половину.            | kv-cache       | kv-кэша
			Авторы предлагают KV кеш поменьше.          | kv-cache       | KV кеш
			Кэш на время хранит ключи и значения.       | kv-cache       | ключи и значения
			Они квантизируют моменты адама в FP8.       | quantization   | квантизируют
			Учат модели вознаграждений.                 | reward-model   | модели вознаграждений
			Предлагают прибавлять к весам дельту.       | model-merging  | прибавлять к весам дельту
			Дешёвый finetuning модели.                  | fine-tuning    | finetuning
			Про МоЕ с кириллицей.                       | mixture-of-experts | МоЕ
			Учат две MoEs.                              | mixture-of-experts | MoEs
			""")
	void findsFormsSpellingsAndGaps(String text, String topic, String quote) {
		assertThat(this.extractor.extract("", text)).filteredOn((finding) -> finding.concept().equals(topic))
			.flatExtracting(TopicFinding::mentions)
			.extracting(Mention::quote)
			.contains(quote);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Скрипт запустил rm на каталог.           | reward-model
			RM этого года, остаточный модуль.        | reward-model
			A rag doll and a moe.                    | retrieval-augmented-generation
			Spend time in a cot.                     | chain-of-thought
			Авторы обращают внимание на софтмакс.    | attention
			LoRaWAN и LoRa в поле.                   | lora
			Считают реворд по формуле.               | reward-model
			""")
	void leavesOtherWordsAlone(String text, String topic) {
		assertThat(this.extractor.extract("", text)).extracting(TopicFinding::concept).doesNotContain(topic);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Распределение над токенами, а не как в DPO.                     | COMPARED | compared
			Это лучше, чем DPO.                                             | COMPARED | compared
			По сравнению с PPO и DPO выигрыш есть.                          | COMPARED | compared
			Unlike DPO, it needs no pairs.                                  | COMPARED | compared
			О DPO тут ни слова.                                             | PASSING  | negated
			Модель учится без DPO.                                          | PASSING  | negated
			It works without DPO.                                           | PASSING  | negated
			В будущем хотят попробовать DPO.                                | PASSING  | aside
			Статья о DPO.                                                   | SUBJECT  | about
			Авторы предлагают вариант DPO.                                  | SUBJECT  | contribution
			Чем дольше идёт DPO, тем короче ответы.                         | SUBJECT  | lead
			We get DPO for free.                                            | SUBJECT  | lead
			Ответы короче без потери качества DPO.                          | SUBJECT  | lead
			It is not only DPO that gets cheaper.                           | SUBJECT  | lead
			""")
	void theWordsAroundAMentionTellItsRole(String text, Role role, String rule) {
		assertThat(finding("Something Else", text, "dpo")).satisfies((finding) -> {
			assertThat(finding.role()).isEqualTo(role);
			assertThat(finding.mentions()).extracting(Mention::rule).contains(rule);
		});
	}

	@Test
	void aTitleOutweighsWhatTheTextSetsBeside() {
		TopicFinding finding = finding("Thinner Key Cache", "В отличие от статей о сжатии kv-кэша, режут каналы.",
				"kv-cache");
		assertThat(finding.role()).isEqualTo(Role.SUBJECT);
		assertThat(finding.score()).isGreaterThan(0.85);
	}

	@Test
	void aRemarkIsPassingWhereTheTitleTellsTheSubjectAndSeveralTellMore() {
		String remark = "Сначала одно. Потом другое про перенос. Прунинг упрощается.";
		assertThat(finding("Key Cache", remark, "pruning").role()).isEqualTo(Role.PASSING);
		assertThat(subject("Key Cache", remark + " Наш прунинг точен. Такой прунинг слоёв быстр.", "pruning"))
			.isGreaterThan(subject("Key Cache", remark, "pruning"));
	}

	@Test
	void otherWordsOfTheTitleHintAtWhatItNames() {
		assertThat(subject("Segmentation in the Image", "", "computer-vision"))
			.isGreaterThan(subject("Segmentation in Grammars", "", "computer-vision"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					MoE is here, at the Ministry.            | MoE stands for the Ministry of Education.     | mixture-of-experts
					Predicting SAE                           | SAE в смысле serious adverse events, признаки. | sparse-autoencoder
					QA in the Archive                        | Quality assurance (QA): questions by phone.   | question-answering
					DPO on Ceria                             | DPO тут — не то, что вы подумали.             | dpo
					RM Decoding                              | RM are codes, no reward models here.          | reward-model
					""")
	void anAbbreviationThatIsSaidToMeanSomethingElseNamesNoConcept(String title, String text, String topic) {
		assertThat(this.extractor.extract(title, text)).filteredOn((finding) -> finding.role() == Role.SUBJECT)
			.extracting(TopicFinding::concept)
			.doesNotContain(topic);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			MoE                  | MoE stands for mixture of experts.
			MoE                  | Mixture of experts (MoE) as in every other paper.
			Mixture of Experts   | MoE в смысле смеси экспертов.
			""")
	void anAbbreviationThatIsSpelledOutNamesItsConcept(String title, String text) {
		assertThat(finding(title, text, "mixture-of-experts").role()).isEqualTo(Role.SUBJECT);
	}

	@Test
	void aLongerNameLeavesItsWordsToOtherConcepts() {
		assertThat(this.extractor.extract("Many-shot Jailbreaking", "")).extracting(TopicFinding::concept)
			.contains("jailbreak", "in-context-learning");
	}

	@Test
	void theWordsOfALongerNameDoNotNameAConceptAboveIt() {
		assertThat(this.extractor.extract("Reinforcement Learning with Verifiable Rewards", ""))
			.extracting(TopicFinding::concept)
			.containsExactly("rl-verifiable-rewards");
	}

	@Test
	void whatIsSaidToBeAnotherKindNamesNoSubject() {
		assertThat(finding("Diffusion of Responsibility", "Not that kind of diffusion. A survey.", "diffusion-models")
			.role()).isEqualTo(Role.PASSING);
	}

	@Test
	void anEchoInTheTextSpeaksForAnIncidentalNameInTheTitle() {
		String title = "Attention Sinks Are Learned Biases";
		assertThat(subject(title, "Одно. Другое. Biases of the model fade.", "bias-and-fairness"))
			.isGreaterThan(subject(title, "-", "bias-and-fairness"));
		assertThat(finding("What Does Perplexity Measure?", "-", "perplexity").role()).isEqualTo(Role.SUBJECT);
		assertThat(subject("Perplexity of Attention Sinks", "-", "perplexity")).isGreaterThan(0.45);
	}

	@Test
	void whatItIsTriedOnIsPassing() {
		assertThat(finding("Key Cache", "Показали на 16B MoE.", "mixture-of-experts").mentions())
			.extracting(Mention::rule)
			.containsExactly("setting");
	}

	@Test
	void aSentenceCountsOnce() {
		String once = "Одно. Другое. Квантизация упрощается.";
		String twice = "Одно. Другое. Квантизация есть квантизация.";
		assertThat(finding("Key Cache", twice, "quantization").score())
			.isEqualTo(finding("Key Cache", once, "quantization").score());
	}

	@Test
	void scoresHaveFourDecimals() {
		double score = finding("DPO", "DPO. Как сделать? DPO.", "dpo").score();
		assertThat(BigDecimal.valueOf(score).scale()).isLessThanOrEqualTo(4);
	}

	@Test
	void theLongestNameWins() {
		assertThat(this.extractor.extract("Process Reward Models", "")).extracting(TopicFinding::concept)
			.containsExactly("process-reward-model");
	}

	@Test
	void theHierarchyClaimsNothingByItself() {
		assertThat(this.extractor.extract("Thinner Key Cache", "Режут кэш ключей.")).extracting(TopicFinding::concept)
			.containsExactly("kv-cache");
	}

	@Test
	void quotesStandAtTheirOffsets() {
		String text = "😀 Статья о КV‑кэше: кэш ключей-значений и RM\u0301… в RLHF.";
		List<TopicFinding> findings = this.extractor.extract("KV Cache", text);
		assertThat(findings).isNotEmpty().flatExtracting(TopicFinding::mentions).allSatisfy((mention) -> {
			String field = (mention.field() == Mention.Field.TITLE) ? "KV Cache" : text;
			assertThat(field.substring(mention.start(), mention.end())).isEqualTo(mention.quote());
		});
	}

	@Test
	void scoresAreProbabilitiesAndRolesThoseOfTheClosestMention() {
		this.extractor.extract("DPO and RLHF", "Как в PPO, учат реворд-модель. Без SFT. Квантизация.")
			.forEach((finding) -> {
				assertThat(finding.score()).isBetween(0.0, 1.0);
				assertThat(finding.mentions()).extracting(Mention::role).contains(finding.role());
				assertThat(finding.mentions()).extracting(Mention::role)
					.allSatisfy((role) -> assertThat(role).isGreaterThanOrEqualTo(finding.role()));
			});
	}

	@Test
	void emptyAndHostileTextsAreRead() {
		assertThat(this.extractor.extract("", "")).isEmpty();
		assertThat(this.extractor.extract("", "x".repeat(1_000_000))).isEmpty();
		assertThat(this.extractor.extract("", "DPO" + "\u0301".repeat(100_000))).isEmpty();
		assertThat(finding("", "DPO, kv-кэш, ".repeat(20_000), "dpo").mentions()).hasSize(20_000);
	}

	@Test
	void namesOfTwoConceptsMayShareAWord() {
		assertThat(this.extractor.extract("Personalized Visual Instruction Tuning", ""))
			.extracting(TopicFinding::concept)
			.contains("personalization", "multimodality", "instruction-tuning");
	}

	@Test
	void overlappingNamesOfOneConceptLeaveNoWordToAnother() {
		assertThat(this.extractor.extract("Cooperative Multi-Agent Reinforcement Learning", ""))
			.extracting(TopicFinding::concept)
			.contains("multi-agent-rl")
			.doesNotContain("reinforcement-learning");
	}

	@Test
	void anAbbreviationBeforeTheColonIsThePapersOwnName() {
		assertThat(this.extractor.extract("LAMP: Large Model Pruning", "LAMP режет блоки."))
			.extracting(TopicFinding::concept)
			.containsExactly("pruning");
		assertThat(this.extractor.extract("LaMP: Users Differ", "Персонализация ответов."))
			.extracting(TopicFinding::concept)
			.contains("personalization");
		assertThat(finding("DPO: A Closer Look", "", "dpo").role()).isEqualTo(Role.SUBJECT);
	}

	@Test
	void whatPapersWorkWithIsNoSubjectBesideATitledOne() {
		String text = "Контроллер учат через PPO. Предлагают учить PPO.";
		assertThat(finding("Pruning Robots", text, "ppo").role()).isEqualTo(Role.PASSING);
		assertThat(finding("PPO for Pruning", text, "ppo").role()).isEqualTo(Role.SUBJECT);
	}

	@Test
	void whatIsNotToBeConfusedWithIsNotMeant() {
		assertThat(finding("Quantised Codebooks", "Квантизация векторная, не путать с int4.", "quantization").role())
			.isEqualTo(Role.PASSING);
	}

	@Test
	void aMeansIsASubjectLessOften() {
		String text = "Контроллер учат через цета-поток. Предлагают цета-поток.";
		double study = subject(zeta(""), "Faster Robots", text);
		assertThat(subject(zeta("  means: true"), "Faster Robots", text)).isLessThan(study);
	}

	@Test
	void oneMentionThatSufficesIsNotRepeated() {
		assertThat(zeta("").extract("Faster Robots", "Сначала одно. Цета-поток упрощает."))
			.flatExtracting(TopicFinding::mentions)
			.extracting(Mention::rule, Mention::role)
			.containsExactly(tuple("weighed", Role.SUBJECT));
	}

	@Test
	void anEmptyTitleHintsAtNothing() {
		assertThat(TitleHints.INSTANCE.of("dpo", Set.of())).isEmpty();
		assertThat(TitleHints.INSTANCE.of("no-such-concept", Set.of("dpo"))).isEmpty();
		assertThat(TitleHints.INSTANCE.of("dpo", Set.of("direct preference")).getAsDouble())
			.isGreaterThan(TitleHints.INSTANCE.of("dpo", Set.of("lane")).getAsDouble());
	}

	@Test
	void whatATitleNamesHintsAsItsWordsDo() {
		Vocabulary vocabulary = TestVocabulary.of("""
				- id: alignment
				  label: Alignment
				  label_ru: Алайнмент
				  incidental: [alignment via]
				  aliases: [alignment via]
				""");
		TopicExtractor extractor = new TopicExtractor(vocabulary);
		assertThat(words(extractor, "Model Alignment")).contains("alignment", "model alignment", "@alignment",
				"@@alignment");
		assertThat(words(extractor, "Alignment via Rewards")).contains("@alignment").doesNotContain("@@alignment");
		assertThat(words(extractor, "Rewards")).containsExactly("reward");
		assertThat(hint("3d-vision", Set.of("@3d-vision"))).isGreaterThan(hint("3d-vision", Set.of("lane")) + 0.5);
	}

	@Test
	void theHintThatIsWeighedKnowsWhatTheTitleNames() {
		String title = "Gaussian Splatting";
		Set<String> all = words(this.extractor, title);
		Set<String> words = TitleHints.words(TextAnalyzer.analyze(title), List.of());
		assertThat(hint("3d-vision", all)).isGreaterThan(hint("3d-vision", words) + 0.5);
		assertThat(this.extractor.facts(title, "")
			.entrySet()
			.stream()
			.filter((fact) -> fact.getKey().concept().equals("3d-vision"))
			.map((fact) -> fact.getValue().get("hint"))).containsExactly(Math.min(3, hint("3d-vision", all)) / 3);
	}

	private static double hint(String concept, Set<String> words) {
		return TitleHints.INSTANCE.of(concept, words).orElseThrow();
	}

	private static Set<String> words(TopicExtractor extractor, String title) {
		return TitleHints.words(TextAnalyzer.analyze(title), extractor.facts(title, "").keySet());
	}

	@Test
	void aConceptThatNoLabelledSummaryHasIsFoundByItsName() {
		assertThat(zeta("").extract("Faster Zeta Flow", "Берут модель. Работает.")).extracting(TopicFinding::role)
			.containsExactly(Role.SUBJECT);
		assertThat(zeta("").extract("Faster Models", "Предлагают цета-поток. Цета-поток ускоряет."))
			.extracting(TopicFinding::role)
			.containsExactly(Role.SUBJECT);
	}

	/** Knows one concept, of which no weight was fitted. */
	private static TopicExtractor zeta(String more) {
		return new TopicExtractor(
				TestVocabulary.of("- id: zeta-flow\n  label: Zeta flow\n  label_ru: Цета-поток\n" + more));
	}

	private static double subject(TopicExtractor extractor, String title, String text) {
		return chance(extractor.extract(title, text).get(0));
	}

	private double subject(String title, String text, String topic) {
		return chance(finding(title, text, topic));
	}

	/** That the paper is about the topic. */
	private static double chance(TopicFinding finding) {
		return (finding.role() == Role.SUBJECT) ? finding.score() : 1 - finding.score();
	}

	private TopicFinding finding(String title, String text, String topic) {
		return this.extractor.extract(title, text)
			.stream()
			.filter((finding) -> finding.concept().equals(topic))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no " + topic + " in " + text));
	}

}
