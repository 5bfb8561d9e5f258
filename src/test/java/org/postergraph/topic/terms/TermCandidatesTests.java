package org.postergraph.topic.terms;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.postergraph.topic.TestVocabulary;
import org.postergraph.topic.TopicExtractor;

import static org.assertj.core.api.Assertions.assertThat;

class TermCandidatesTests {

	private final TermCandidates candidates = new TermCandidates(
			new TopicExtractor(TestVocabulary.of("- {id: kv-cache, label: KV cache, label_ru: KV-кэш}")));

	@Test
	void countsPapersThatUseATermNoConceptCovers() {
		this.candidates.add("World Models", "Мировая модель и KV-кэш. Мировая модель снова.");
		this.candidates.add("A World Model for KV Caches", "О мировых моделях.");
		assertThat(this.candidates.atLeast(2, 10)).containsExactly(
				new TermCandidate("world model", 2, List.of("World Models", "A World Model for KV Caches")),
				new TermCandidate("мировая модель", 2, List.of("World Models", "A World Model for KV Caches")));
	}

	@Test
	void termsEndAtClausesAndDoNotBeginWithStopWords() {
		this.candidates.add("", "The graph, neural. Of graph");
		assertThat(this.candidates.atLeast(1, 10)).extracting(TermCandidate::term).containsExactly("graph", "neural");
	}

	@Test
	void leavesOutWhatDigestsSayAboutAnyPaper() {
		this.candidates.add("", "Авторы предлагают новый метод, который работает лучше. Сжимают спектр, which works.");
		assertThat(this.candidates.atLeast(1, 10)).extracting(TermCandidate::term).containsExactly("спектр");
	}

}
