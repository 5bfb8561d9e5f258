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
		add("World Models", "Мировая модель и KV-кэш. Мировая модель снова.");
		add("A World Model for KV Caches", "О мировых моделях.");
		assertThat(this.candidates.atLeast(2, 10)).containsExactly(
				new TermCandidate("world model", 2, List.of("World Models", "A World Model for KV Caches")),
				new TermCandidate("мировая модель", 2, List.of("World Models", "A World Model for KV Caches")));
	}

	@Test
	void termsEndAtClausesAndDoNotBeginWithStopWords() {
		add("", "The graph, neural. Of graph");
		assertThat(this.candidates.atLeast(1, 10)).extracting(TermCandidate::term).containsExactly("graph", "neural");
	}

	@Test
	void leavesOutWhatDigestsSayAboutAnyPaper() {
		add("", "Авторы предлагают новый метод, который работает лучше. Сжимают спектр, which works.");
		assertThat(this.candidates.atLeast(1, 10)).extracting(TermCandidate::term).containsExactly("спектр");
	}

	@Test
	void aPaperOfTwoDigestsCountsOnce() {
		this.candidates.add(List.of(new TermCandidates.Text("Spectra", "Спектр."),
				new TermCandidates.Text("Spectra", "Опять спектр и призма.")));
		add("Prisms", "Призма.");
		assertThat(this.candidates.atLeast(2, 10))
			.containsExactly(new TermCandidate("призма", 2, List.of("Spectra", "Prisms")));
	}

	private void add(String title, String text) {
		this.candidates.add(List.of(new TermCandidates.Text(title, text)));
	}

}
