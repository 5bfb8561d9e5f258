package org.postergraph.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.postergraph.digest.DigestDay.Basis;
import org.postergraph.support.ChannelPosts;

/** What was made up is what every format gives back. */
class MadeUpDigestTests {

	@Test
	void everyFormatGivesBackWhatWasMadeUp() {
		MadeUpDigests.forAll().checkAssert((digests) -> {
			ChannelPosts posts = posts(digests);
			check("telegram-text", posts.text(), digests);
			check("telegram-json", posts.json(), digests);
			check("telegram-html", posts.html(), digests);
			check("markdown", digests.stream().map(MadeUpDigest::markdown).collect(Collectors.joining()), digests);
		});
	}

	/**
	 * A limit of plain text: small words aside, an English question must have two
	 * capitalised words, or prose that asks something would be taken for titles.
	 */
	@Test
	void anEnglishQuestionWithOneCapitalisedWordIsATitleOnlyWhereMarkupSaysSo() {
		String text = "Posters of day 1, ACL 2025\n\nTowards Beyond Search?\n\nIt asks a lot.\n\nSeen by Anna Tan";
		assertThat(read(text).digests()).isEmpty();
		assertThat(read(text.replace("Towards", "## Towards")).digests()).hasSize(1);
	}

	private static void check(String format, String source, List<MadeUpDigest> digests) {
		DigestReading reading = DigestReaders
			.read(new DigestSource("made up", source.getBytes(StandardCharsets.UTF_8)));
		assertThat(reading.format()).isEqualTo(format);
		assertThat(reading.digests()).as(source)
			.extracting(MadeUpDigestTests::facts)
			.containsExactlyElementsOf(digests.stream().map(MadeUpDigestTests::facts).toList());
		assertThat(reading.issues()).isEmpty();
	}

	private static DigestReading read(String source) {
		return DigestReaders.read(new DigestSource("made up", source.getBytes(StandardCharsets.UTF_8)));
	}

	/** Every other title is bold, where a format can tell. */
	private static ChannelPosts posts(List<MadeUpDigest> digests) {
		Set<String> bold = new HashSet<>();
		for (MadeUpDigest digest : digests) {
			bold.add(digest.heading());
			for (int i = 0; i < digest.papers().size(); i += 2) {
				bold.add(digest.papers().get(i).title());
			}
		}
		return new ChannelPosts("Стендовый дневник", "channel_of_posts",
				digests.stream().map(MadeUpDigest::post).map(String::strip).toList(), bold);
	}

	private static Facts facts(MadeUpDigest digest) {
		return new Facts(digest.heading(), digest.conference(), digest.day(),
				digest.papers()
					.stream()
					.map((paper) -> List.of(paper.title(), paper.text(), paper.language()))
					.toList(),
				digest.names(), digest.hashtags());
	}

	private static Facts facts(Digest digest) {
		DigestDay day = Objects.requireNonNull(digest.day());
		assertThat(day.basis()).isEqualTo(Basis.STATED);
		return new Facts(digest.heading(), Objects.requireNonNull(digest.conference()), day.number(),
				digest.summaries()
					.stream()
					.map((summary) -> List.of(summary.title(), summary.text(), summary.language()))
					.toList(),
				digest.signedBy(), digest.hashtags());
	}

	/** Titles, texts and languages stand side by side. */
	private record Facts(String heading, ConferenceName conference, int day, List<List<String>> papers,
			List<String> names, List<String> hashtags) {

	}

}
