package org.postergraph.topic;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RealPageTests {

	private final TopicExtractor extractor = new TopicExtractor(Seeds.vocabulary());

	@ParameterizedTest
	@CsvSource({ "dpo, Earlier, SPaR", "kv-cache, Selective, ThinK", "quantization, Progressive, Scaling",
			"reward-model, RRM, Mitigating" })
	void twoPapersShareEachTopicOfTheMission(String topic, String first, String second) throws IOException {
		assertThat(papers(Set.of(topic))).containsExactly(first, second);
		assertThat(papers(this.extractor.vocabulary().withNarrower(topic))).containsExactly(first, second);
	}

	@ParameterizedTest
	@CsvSource({ "dpo, On-the-fly Preference Alignment via Principle-Guided Decoding" })
	void aTopicThatIsOnlySetBesideIsCompared(String topic, String title) throws IOException {
		assertThat(this.extractor.extract(title, RealPage.summaries().getOrDefault(title, "")))
			.filteredOn((finding) -> finding.concept().equals(topic))
			.extracting(TopicFinding::role)
			.containsExactly(Role.COMPARED);
	}

	private List<String> papers(Set<String> topics) throws IOException {
		return RealPage.summaries()
			.entrySet()
			.stream()
			.filter((paper) -> this.extractor.extract(paper.getKey(), paper.getValue())
				.stream()
				.anyMatch((finding) -> finding.role() == Role.SUBJECT && topics.contains(finding.concept())))
			.map((paper) -> paper.getKey().split("[: ]")[0])
			.toList();
	}

}
