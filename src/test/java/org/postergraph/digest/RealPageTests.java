package org.postergraph.digest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postergraph.digest.DigestDay.Basis;
import org.postergraph.digest.Post.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The page that this project exists for; it is no part of the project. */
class RealPageTests {

	private static final Path PAGE = Path.of("../shared/seeds/dushny-nlp-iclr-2025.txt");

	private String page = "";

	@BeforeEach
	void readPage() throws IOException {
		assumeTrue(Files.exists(PAGE), () -> "skipped, because this file is absent: " + PAGE);
		this.page = Files.readString(PAGE);
	}

	@Test
	void holdsFifteenSummariesInThreeDigestsAndNothingElse() {
		DigestReading reading = read(this.page);
		assertThat(reading.format()).isEqualTo("telegram-text");
		assertThat(reading.digests()).extracting((digest) -> digest.summaries().size()).containsExactly(5, 4, 6);
		assertThat(titles(reading)).containsExactly(
				"Earlier Tokens Contribute More: Learning Direct Preference Optimization From Temporal Decay Perspective",
				"Progressive Mixed-Precision Decoding for Efficient LLM Inference",
				"What is Wrong with Perplexity for Long-context Language Modeling?",
				"RRM: Robust Reward Model Training Mitigates Reward Hacking",
				"How new data permeates LLM knowledge and how to dilute it",
				"SPaR: Self-Play with Tree-Search Refinement to Improve Instruction-Following in Large Language Models",
				"ParamΔ for Direct Mixing: Post-Train Large Language Model At Zero Cost",
				"Mitigating Reward Over-Optimization in RLHF via Behavior-Supported Regularization",
				"On-the-fly Preference Alignment via Principle-Guided Decoding",
				"Selective Attention Improves Transformer", "Scaling FP8 training to trillion-token LLMs",
				"ReGenesis: LLMs can Grow into Reasoning Generalists via Self-Improvement",
				"Q-SFT: Q-Learning for Language Models via Supervised Fine-Tuning", "Strong Model Collapse",
				"ThinK: Thinner Key Cache by Query-Driven Pruning");
		assertThat(reading.issues()).isEmpty();
		assertThat(reading.posts()).extracting(Post::outcome)
			.containsExactly(Outcome.DIGEST, Outcome.DIGEST, Outcome.DIGEST, Outcome.RECAP);
	}

	@Test
	void creditsTheReadersOfEachDigestAsWritten() {
		List<Digest> digests = read(this.page).digests();
		assertThat(digests.get(0).signedBy()).containsExactly("Павел Темирчев", "Екатерина Редина", "Роман Горб",
				"Степан Каргалицев");
		assertThat(digests.get(1).signedBy()).containsExactly("Павел Темирчев", "Николай Скачков");
		assertThat(digests.get(2).signedBy()).startsWith("Степан Каргальцев")
			.endsWith("Роман Горб")
			.containsExactlyInAnyOrder("Андрей Акшонов", "Роман Горб", "Степан Каргальцев", "Николай Скачков",
					"Павел Темирчев");
	}

	@Test
	void statesTwoDaysAndInfersTheThirdFromTheRecap() {
		List<Digest> digests = read(this.page).digests();
		assertThat(digests).extracting(Digest::conference).containsOnly(new ConferenceName("ICLR", 2025));
		assertThat(digests.get(0).day()).isEqualTo(new DigestDay(1, Basis.STATED, "первого дня"));
		assertThat(digests.get(1).day()).isEqualTo(new DigestDay(2, Basis.STATED, "второго дня"));
		DigestDay third = digests.get(2).day();
		assertThat(third).isNotNull();
		assertThat(third.number()).isEqualTo(3);
		assertThat(third.basis()).isEqualTo(Basis.INFERRED);
		assertThat(third.evidence()).startsWith("Третий день").contains("Q-Learning");
	}

	@Test
	void infersTheThirdDayFromTheOrderWhenTheRecapIsCutOff() {
		String cut = this.page.substring(0, this.page.indexOf("Что мы делали"));
		assertThat(read(cut).digests().get(2).day())
			.isEqualTo(new DigestDay(3, Basis.INFERRED, "follows \"Постеры второго дня ICLR 2025\" (day 2)"));
	}

	@Test
	void keepsTextsWholeWithTheirListsAndNothingOfThePageAroundThem() {
		List<Summary> summaries = read(this.page).digests().stream().flatMap((it) -> it.summaries().stream()).toList();
		assertThat(summaries.get(3).text().lines().filter((line) -> line.startsWith("— "))).hasSize(2);
		assertThat(summaries.get(3).text().split("\n\n")).hasSize(5);
		assertThat(summaries.get(8).text().lines().filter((line) -> line.startsWith("— "))).hasSize(4);
		assertThat(summaries).allSatisfy((summary) -> {
			assertThat(this.page).contains(summary.text());
			assertThat(summary.text()).doesNotContain("Telegram", "TELEGRAM", "#YaICLR", "увидели", "Душный");
			assertThat(summary.language()).isEqualTo("ru");
		});
	}

	@Test
	void readsTheSameWhateverTheLineEnds() {
		DigestReading expected = read(this.page);
		assertThat(read(this.page.replace("\n", "\r\n"))).isEqualTo(expected);
		assertThat(read(this.page.replace("\n", "\r"))).isEqualTo(expected);
		assertThat(read("\ufeff" + this.page.replace("Павел Темирчев", "Павел\u00a0Темирчев\u200b")))
			.isEqualTo(expected);
	}

	@Test
	void seedsTellTheSameFacts() throws IOException {
		List<Digest> digests = read(this.page).digests();
		for (int day = 1; day <= 3; day++) {
			DigestReading seed = DigestReaders.read(new DigestSource("seed", Files.readAllBytes(SeedTests.seed(day))));
			assertThat(titles(seed)).isEqualTo(digests.get(day - 1).summaries().stream().map(Summary::title).toList());
			assertThat(seed.digests().get(0).signedBy()).hasSameElementsAs(digests.get(day - 1).signedBy());
		}
	}

	private static List<String> titles(DigestReading reading) {
		return reading.digests().stream().flatMap((it) -> it.summaries().stream()).map(Summary::title).toList();
	}

	private static DigestReading read(String text) {
		return DigestReaders.read(new DigestSource("page.txt", text.getBytes(StandardCharsets.UTF_8)));
	}

}
