package org.postergraph.catalog.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hard cases among titles. */
class TitleSpellingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "ParamΔ for Direct Mixing | Param$\\Delta$ for direct  mixing",
					"“Smaller” Caches — for Chats | \"Smaller\" caches - for chats",
					"Ｆｕｌｌ Width Titles | Full Width Titles", "Scaling $\\mathbf{k}$-NN to $R^2$ | Scaling k-NN to R²",
					"LLM's Café | LLM’s Cafe\u0301", "$\\varepsilon$-Greedy \\emph{Search} | ε-greedy search" })
	void oneFoldedTitle(String one, String other) {
		assertThat(title(one).key()).isEqualTo(title(other).key());
	}

	@ParameterizedTest
	@CsvSource({ "Learning from Heterogeneous Pairs, Learning from Heterogenous Pairs",
			"Quantization of Smaller Caches, Quantisation of Smaller Caches",
			"Key-Cache Pruning for Long Chats, Keycache Pruning for Long Chats" })
	void oneTitleForSure(String one, String other) {
		assertThat(compare(one, other)).contains(Rule.NEAR_TITLE);
		assertThat(compare(other, one)).contains(Rule.NEAR_TITLE);
	}

	@ParameterizedTest
	@CsvSource({ "Better Pairs for Faster Transformer, Better Pairs for Faster Transformers",
			"Smaller Caches for Longer Chats, Smaller Cashes for Longer Chats",
			"Adaption of Models at Test Time, Adaptation of Models at Test Time" })
	void aQuestionForAPerson(String one, String other) {
		assertThat(compare(one, other)).contains(Rule.DOUBTFUL_TITLE);
	}

	@ParameterizedTest
	@CsvSource({ "Smaller Caches for Longer Chats, Smaller Caches for Longer Chats v2",
			"Smaller Caches for Longer Chats v2, Smaller Caches for Longer Chats v3",
			"Smaller Caches for Longer Chats I, Smaller Caches for Longer Chats II",
			"Preference Pairs for Vision Models, Preference Pairs for Language Models",
			"Few Bits for Causal Models Part 1, Few Bits for Causal Models Part 2",
			"A Supervised View of Long Chats, A Unsupervised View of Long Chats",
			"Learning of Symmetric Attention, Learning of Asymmetric Attention",
			"Smaller Caches for Longer Chats, Smaller Caches for All Longer Chats", "Short Titles, Short Title",
			"Chats with 4 Bits of Precision, Chats with 8 Bits of Precision" })
	void twoTitlesBeyondDoubt(String one, String other) {
		assertThat(compare(one, other)).isEmpty();
	}

	@Test
	void oneTitleAtTwoConferencesIsTwoPapers() {
		TitleSpelling elsewhere = new TitleSpelling("emnlp-2025/smaller-caches-for-longer-chats", new TreeSet<>(),
				Set.of("AbCdEf12"), Set.of(), Set.of(), Set.of(), true);
		assertThat(withIds("Smaller Caches for Longer Chats", "AbCdEf12", "").compare(elsewhere)).isEmpty();
	}

	@Test
	void idsTellMoreThanTitles() {
		assertThat(withIds("Short", "AbCdEf12", "").compare(withIds("The Whole Title", "AbCdEf12", "")))
			.contains(Rule.SAME_OPEN_REVIEW);
		assertThat(withIds("Short", "", "2501.00001").compare(withIds("The Whole Title", "", "2501.00001")))
			.contains(Rule.SAME_ARXIV);
		assertThat(withIds("Learning from Heterogeneous Pairs", "AbCdEf12", "")
			.compare(withIds("Learning from Heterogenous Pairs", "AbCdEf13", ""))).isEmpty();
	}

	/** Whatever one letter changes, the beginning or the end leads to the other title. */
	@Test
	void nearTitlesShareTheirBeginningOrEnd() {
		String title = "heterogeneous-preference-pairs";
		for (int i = 0; i < title.length(); i++) {
			String edited = title.substring(0, i) + title.substring(i + 1);
			assertThat(TitleSpelling.start("c/" + title).equals(TitleSpelling.start("c/" + edited))
					|| TitleSpelling.end("c/" + title).equals(TitleSpelling.end("c/" + edited)))
				.as(edited)
				.isTrue();
		}
	}

	private static Optional<Rule> compare(String one, String other) {
		return title(one).compare(title(other));
	}

	private static TitleSpelling title(String title) {
		return withIds(title, "", "");
	}

	private static TitleSpelling withIds(String title, String openReview, String arxiv) {
		return new TitleSpelling(TitleSpelling.key("icml-2025", title), new TreeSet<>(Set.of(title)),
				openReview.isEmpty() ? Set.of() : Set.of(openReview), arxiv.isEmpty() ? Set.of() : Set.of(arxiv),
				Set.of(), Set.of("d"), true);
	}

}
