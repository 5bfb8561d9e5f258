package org.postergraph.digest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DigestReadersTests {

	private static final String POST = """
			Постеры первого дня ACL 2025

			A Title of Its Own

			Текст заметки.

			Увидел Роман Горский
			""";

	@Test
	void onePostReadsTheSameAsTextAndAsMarkdown() throws IOException {
		Path folder = Path.of("src/test/resources/org/postergraph/digest/one-post");
		DigestReading text = read(Files.readAllBytes(folder.resolve("post.txt")));
		DigestReading markdown = read(Files.readAllBytes(folder.resolve("post.md")));
		assertThat(text.format()).isEqualTo("telegram-text");
		assertThat(markdown.format()).isEqualTo("markdown");
		assertThat(text.digests().get(0).summaries()).hasSize(2);
		assertThat(withoutLines(markdown)).isEqualTo(withoutLines(text));
		assertThat(text.issues()).isEmpty();
		assertThat(markdown.issues()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE" })
	void readsTextWithAByteOrderMark(String charset) {
		DigestReading reading = read(("\ufeff" + POST).getBytes(Charset.forName(charset)));
		assertThat(reading).isEqualTo(read(POST.getBytes(StandardCharsets.UTF_8)));
		assertThat(reading.digests()).hasSize(1);
	}

	@Test
	void refusesBytesThatAreNoUtf8AndSaysWhere() {
		byte[] bytes = ("ab\n" + POST).getBytes(StandardCharsets.UTF_8);
		bytes[1] = (byte) 0xFF;
		assertRefused(bytes, "page.txt is no UTF-8 text: the byte at position 1 (from 0)");
	}

	@Test
	void refusesATextThatEndsInsideACharacter() {
		assertRefused(new byte[] { 'a', (byte) 0xD0 }, "position 1");
	}

	@Test
	void refusesWhatIsNoText() {
		assertRefused("текст\0".getBytes(StandardCharsets.UTF_8), "NUL at byte position 10");
		assertRefused(new byte[] { 'P', 'K', 3, 4, 20 }, "ZIP");
		assertRefused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "PDF");
		assertRefused(new byte[0], "is empty");
		assertRefused(" \n\t".getBytes(StandardCharsets.UTF_8), "is empty");
	}

	@Test
	void invisibleCharactersChangeNeitherWordsNorLines() {
		String odd = POST.replace(" ", "\u00a0")
			.replace("Title", "Ti\u200btle\u200e")
			.replace("Роман", "\u202aРоман\u202c")
			.replace("\n", "\u2060\r\n");
		assertThat(read(odd.getBytes(StandardCharsets.UTF_8))).isEqualTo(read(POST.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void readsADigestOfFiftyThousandLines() {
		StringBuilder text = new StringBuilder("Posters of day 3, ACL 2025\n\n");
		for (int i = 0; i < 12_500; i++) {
			text.append("Paper Number ").append(i).append(": A Study\n\nIt does what it says.\n\n");
		}
		Digest digest = read(text.append("Seen by Anna Petrova").toString().getBytes(StandardCharsets.UTF_8)).digests()
			.get(0);
		assertThat(digest.summaries()).hasSize(12_500);
		assertThat(digest.signedBy()).containsExactly("Anna Petrova");
	}

	@ParameterizedTest
	@ValueSource(strings = { "слово ", "a-", "увидели ", "# ", "((", "первый ", "ICLR ", "**a ", "[[", ", ", "<a " })
	void readsALineOfFiveMegabytes(String piece) {
		String line = "Вот: " + piece.repeat(5_000_000 / piece.length()) + "конец.";
		for (String format : List.of(POST, POST.replace("Постеры", "# Постеры").replace("A Title", "## A Title"))) {
			Digest digest = read(format.replace("Текст заметки.", line).getBytes(StandardCharsets.UTF_8)).digests()
				.get(0);
			assertThat(digest.summaries().get(0).text()).hasSizeGreaterThan(2_400_000).endsWith("конец.");
			assertThat(digest.signedBy()).containsExactly("Роман Горский");
		}
	}

	private static void assertRefused(byte[] bytes, String message) {
		assertThatExceptionOfType(UnreadableSourceException.class).isThrownBy(() -> read(bytes))
			.withMessageContaining(message);
	}

	private static List<Digest> withoutLines(DigestReading reading) {
		return reading.digests()
			.stream()
			.map((digest) -> new Digest(digest.heading(), digest.conference(), digest.day(),
					digest.summaries()
						.stream()
						.map((it) -> new Summary(it.title(), it.text(), it.language(), it.signedBy(), it.links(), 0))
						.toList(),
					digest.signedBy(), digest.hashtags(), digest.origin(), 0))
			.toList();
	}

	private static DigestReading read(byte[] bytes) {
		return DigestReaders.read(new DigestSource("page.txt", bytes));
	}

}
