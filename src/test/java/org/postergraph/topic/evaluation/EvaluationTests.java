package org.postergraph.topic.evaluation;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.postergraph.topic.Role;
import org.postergraph.topic.Seeds;
import org.postergraph.topic.TopicExtractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EvaluationTests {

	private static final Path GOLD = Path.of("src/test/resources/org/postergraph/topic");

	private final TopicExtractor extractor = new TopicExtractor(Seeds.vocabulary());

	@Test
	void theSummariesOfTheSeedDigestsAreRight() throws IOException {
		assertThat(evaluate("gold-iclr-2025.yaml").overall().f1()).isGreaterThanOrEqualTo(0.97);
	}

	/** The floors are what docs/topics.md reports, less a point. */
	@Test
	void whatNamesWereAddedForStaysRight() throws IOException {
		Evaluation first = evaluate("gold-dev.yaml", "gold-dev-2.yaml", "gold-dev-3.yaml", "gold-dev-4.yaml",
				"gold-dev-5.yaml", "gold-dev-6.yaml", "gold-dev-7.yaml", "gold-dev-8.yaml");
		assertThat(first.overall().f1()).isGreaterThanOrEqualTo(0.885);
		assertThat(first.calibration().precision(0.9)).isGreaterThanOrEqualTo(0.955);
		Evaluation others = evaluate("gold-dev-9.yaml", "gold-dev-10.yaml", "gold-dev-11.yaml", "gold-dev-12.yaml");
		assertThat(others.overall().f1()).isGreaterThanOrEqualTo(0.925);
		assertThat(others.calibration().precision(0.9)).isGreaterThanOrEqualTo(0.975);
		assertThat(others.roles().count(Label.COMPARED, Optional.of(Role.SUBJECT))).isLessThanOrEqualTo(7);
		assertThat(others.roles().count(Label.PASSING, Optional.of(Role.SUBJECT))).isLessThanOrEqualTo(17);
	}

	@Test
	void whatTheLaterWritersWroteStaysRight() throws IOException {
		Evaluation evaluation = evaluate("gold-dev-13.yaml", "gold-dev-14.yaml", "gold-dev-15.yaml", "gold-dev-16.yaml",
				"gold-dev-17.yaml", "gold-dev-18.yaml", "gold-dev-19.yaml", "gold-dev-20.yaml", "gold-dev-21.yaml");
		assertThat(evaluation.overall().f1()).isGreaterThanOrEqualTo(0.925);
		assertThat(evaluation.calibration().precision(0.9)).isGreaterThanOrEqualTo(0.98);
	}

	@Test
	void theSeedsInOtherWordsAreRight() throws IOException {
		assertThat(evaluate("gold-dev-seeds.yaml").overall().f1()).isGreaterThanOrEqualTo(0.95);
	}

	/** Labels of these list whatever a text names: the rest is mostly another sense. */
	@Test
	void mostOfWhatIsFoundIsLabelled() throws IOException {
		assertThat(
				evaluate("gold-measured-2.yaml", "gold-measured-3.yaml", "gold-measured-4.yaml", "gold-measured-5.yaml")
					.roles()
					.labelled())
			.isGreaterThanOrEqualTo(0.79);
	}

	/**
	 * Nobody read their errors; docs/topics.md tells what their totals decided. The
	 * floors are what docs/topics.md reports, less a point; of topics scored 0.9 or more
	 * 97 % are to be right.
	 */
	@Test
	void whatIsOnlyMeasuredDoesNotGetWorse() throws IOException {
		Evaluation evaluation = evaluate("gold-measured.yaml", "gold-measured-2.yaml", "gold-measured-3.yaml",
				"gold-measured-4.yaml", "gold-measured-5.yaml");
		assertThat(evaluation.overall().f1()).isGreaterThanOrEqualTo(0.825);
		assertThat(evaluation.calibration().precision(0.9)).isGreaterThanOrEqualTo(0.97);
	}

	@Test
	void whatIsDeniedOrSetBesideIsNeverASubject() throws IOException {
		Evaluation evaluation = evaluate("gold-hard.yaml");
		assertThat(evaluation.errors()).extracting(TopicError::told).isEmpty();
		assertThat(evaluation.roles().count(Label.COMPARED, Optional.of(Role.SUBJECT))).isZero();
		assertThat(evaluation.roles().count(Label.PASSING, Optional.of(Role.SUBJECT))).isZero();
	}

	@Test
	void countsWhatIsRightWrongAndMissedAndLeavesOpenWhatTheLabelDoes() throws IOException {
		Evaluation evaluation = Evaluation.of(this.extractor,
				List.of(new GoldSummary("Thinner Key Cache", "Как в DPO.",
						Map.of(Label.SUBJECT, Set.of("kv-cache", "dpo"))),
						new GoldSummary("Reward Models and RLHF", "-",
								Map.of(Label.ALSO, Set.of("rlhf"), Label.PASSING, Set.of("ppo")))));
		assertThat(evaluation.overall()).isEqualTo(new Counts(1, 1, 1));
		assertThat(evaluation.topics()).containsOnlyKeys("kv-cache", "dpo", "reward-model");
		assertThat(evaluation.roles().count(Label.SUBJECT, Optional.of(Role.COMPARED))).isEqualTo(1);
		assertThat(evaluation.roles().count(Label.PASSING, Optional.empty())).isEqualTo(1);
		assertThat(evaluation.roles().labelled()).isEqualTo(0.75);
		StringBuilder report = new StringBuilder();
		evaluation.print(report);
		assertThat(report.toString()).contains("overall                            0.500   0.500  0.500")
			.contains("missed dpo in Thinner Key Cache (compared 1.00)")
			.contains("compared: Как в »DPO«.")
			.contains("wrong  reward-model in Reward Models and RLHF")
			.contains("title: »Reward Models« and RLHF")
			.contains("no label                               1         0         0")
			.contains("found in any role, of these labelled in any way: 0.750");
	}

	@Test
	void aSubjectThatNoWordsNameCountsNeitherWay() {
		Evaluation evaluation = Evaluation.of(this.extractor, List
			.of(new GoldSummary("Thinner Key Cache", "-", Map.of(Label.DESCRIBED, Set.of("kv-cache", "safety")))));
		assertThat(evaluation.overall()).isEqualTo(Counts.NONE);
	}

	@Test
	void faultsInLabelsAreToldWithFileAndLine() {
		assertThatThrownBy(() -> GoldSummary.read(new StringReader("""
				summaries:
				  - title: One
				    text: Text
				    subject: [no-such-topic]
				  - title: Two
				    topics: []
				"""), "gold.yaml", Seeds.vocabulary())).isInstanceOf(GoldException.class)
			.hasMessageContaining("gold.yaml")
			.hasMessageContaining("line 4: the vocabulary has no topic 'no-such-topic'")
			.hasMessageContaining("line 5: 'Two': text is missing")
			.hasMessageContaining("line 5: 'Two': subject is missing")
			.hasMessageContaining("line 6: a summary: unknown key 'topics'");
	}

	private Evaluation evaluate(String... files) throws IOException {
		return Evaluation.ofFiles(this.extractor, List.of(files).stream().map(GOLD::resolve).toList());
	}

}
