package org.postergraph.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContentHashTests {

	@Test
	void partsThatReadAlikeInARowHaveHashesOfTheirOwn() {
		List<String> hashes = List.of(ContentHash.of("a", "bc"), ContentHash.of("ab", "c"), ContentHash.of("abc"),
				ContentHash.of("abc", ""), ContentHash.of(List.of("a", "bc")), ContentHash.of(List.of("a"), "bc"),
				ContentHash.of(List.of("a"), List.of("bc")), ContentHash.of(List.of(List.of("a", "bc"))));
		assertThat(hashes).doesNotHaveDuplicates();
	}

	@Test
	void nothingAnEmptyTextAnEmptyListAndTheWordNullAreFourThings() {
		Set<String> hashes = new HashSet<>(Arrays.asList(ContentHash.of((Object) null), ContentHash.of(""),
				ContentHash.of(List.of()), ContentHash.of("null"), ContentHash.of(Arrays.asList((Object) null))));
		assertThat(hashes).hasSize(5);
	}

	@Test
	void theSameContentHasTheSameHash() {
		assertThat(ContentHash.of("текст", 1, null, List.of("a")))
			.isEqualTo(ContentHash.of("текст", 1, null, List.of("a")))
			.matches("[0-9a-f]{64}");
	}

}
