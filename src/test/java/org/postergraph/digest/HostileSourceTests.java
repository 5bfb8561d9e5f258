package org.postergraph.digest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** What is broken, far too large, or not what it seems. */
@Timeout(10)
class HostileSourceTests {

	private static final String TEXT = "Постеры первого дня ACL 2025\n\nA Title of Its Own\n\nЗаметка.\n\nУвидел Роман Горский";

	private static final String GOOD = message(1, TEXT);

	@Test
	void aMessageNestedAHundredThousandDeepSpoilsNoOther() {
		String deep = "{\"id\": 2, \"x\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
		DigestReading reading = read(export(GOOD, deep, message(3, TEXT.replace("первого", "второго"))));
		assertThat(reading.digests()).hasSize(2);
		assertThat(reading.issues()).singleElement()
			.satisfies((issue) -> assertThat(issue.message()).contains("nested more than 500 deep"));
		assertThat(reading.issues().get(0).excerpt()).isEqualTo("after message 1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<div>", "<b>", "<a href=x>", "<i class=emoji>", "<blockquote>", "<table><tr><td>", "<p>",
			"<font>", "<div class=tgme_widget_message>", "<div class=tgme_widget_message_text>", "<svg>",
			"<template>" })
	void aPageNestedAHundredThousandDeepIsReadInTime(String tag) {
		String page = page(post("chan/1", TEXT)) + post("chan/2", tag.repeat(100_000 / tag.split("<").length));
		DigestReading reading = assertTimeout(Duration.ofSeconds(4), () -> read(page));
		assertThat(reading.digests()).hasSize(1);
	}

	@Test
	void aTextOfThirtyMegabytesLosesNoOtherMessage() {
		String other = message(3, TEXT.replace("первого", "второго"));
		DigestReading reading = read(export(GOOD, message(2, "a".repeat(30 << 20)), other));
		assertThat(reading.digests()).hasSize(2);
		assertThat(reading.issues()).singleElement()
			.satisfies((issue) -> assertThat(issue.message()).contains("its text is longer than"));
	}

	@Test
	void fiveMegabytesOnOneLine() {
		String line = "Слово " + "и слово ".repeat(350_000) + "конец.";
		assertThat(read(export(message(1, TEXT.replace("Заметка.", line)))).digests().get(0).summaries().get(0).text())
			.isEqualTo(line);
		assertThat(
				read(page(post("chan/1", TEXT.replace("Заметка.", line)))).digests().get(0).summaries().get(0).text())
			.isEqualTo(line);
	}

	@Test
	void aDigestOfFiftyThousandLines() {
		StringBuilder text = new StringBuilder("Posters of day 3, ACL 2025\n\n");
		for (int i = 0; i < 12_500; i++) {
			text.append("Paper Number ").append(i).append(": A Study\n\nIt does what it says.\n\n");
		}
		text.append("Seen by Anna Petrova");
		for (String source : List.of(export(message(1, text.toString())), page(post("chan/1", text.toString())))) {
			assertThat(read(source).digests().get(0).summaries()).hasSize(12_500);
		}
	}

	@Test
	void whatIsNoTextIsRefusedByItsName() {
		assertRefused(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10 }, "PNG");
		assertRefused(new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0 }, "JPEG");
		assertRefused(new byte[] { 0x1F, (byte) 0x8B, 8 }, "gzip");
		assertRefused("{\"a\": 1}".getBytes(StandardCharsets.UTF_8), "no export of Telegram");
		assertRefused("[{\"a\": 1}]".getBytes(StandardCharsets.UTF_8), "no export of Telegram");
		assertRefused(page(post("chan/1", TEXT)).getBytes(Charset.forName("windows-1251")), "no UTF-8 text");
	}

	@Test
	void textOverThirtyTwoMegabytesIsRefusedAndSaysSo() {
		assertRefused("слово ".repeat(4_000_000).getBytes(StandardCharsets.UTF_8), "one file may hold 32 MB");
	}

	@Test
	void whatIsOfTooManyPartsIsRefusedAndSaysHowManyMayBe() {
		assertRefused("a\n".repeat(200_001).getBytes(StandardCharsets.UTF_8), "more than 200000 lines");
		assertRefused("a\r".repeat(200_001).getBytes(StandardCharsets.UTF_8), "more than 200000 lines");
		assertRefused(("# a\n" + "a\n".repeat(200_001)).getBytes(StandardCharsets.UTF_8), "more than 200000 lines");
		assertRefused(("# a\n" + "a ".repeat(9 << 20)).getBytes(StandardCharsets.UTF_8), "one file may hold 10 MB");
		assertRefused(("# a\n" + "> ".repeat(500_001)).getBytes(StandardCharsets.UTF_8), "500000 quote marks");
		assertRefused(("# a\n" + "*a* ".repeat(1_500_001)).getBytes(StandardCharsets.UTF_8), "3000000 marks");
		assertRefused(page("<br>".repeat(500_000)).getBytes(StandardCharsets.UTF_8), "more than 500000 tags");
		assertRefused(page("\n".repeat(500_001)).getBytes(StandardCharsets.UTF_8), "more than 500000 tags or lines");
	}

	@Test
	void aMessageOfTooManyLinesSpoilsNoOther() {
		DigestReading reading = read(
				export(GOOD, message(2, TEXT + "\na".repeat(200_001)), message(3, TEXT.replace("первого", "второго"))));
		assertThat(reading.digests()).hasSize(2);
		assertThat(reading.issues()).singleElement().satisfies((issue) -> {
			assertThat(issue.message()).contains("more than 200000 lines");
			assertThat(issue.line()).isEqualTo(3);
		});
	}

	@Test
	void anExportInAnotherEncodingSaysSo() {
		byte[] bytes = export(message(1, "Posters") + " ".repeat(40_000), GOOD)
			.getBytes(Charset.forName("windows-1251"));
		DigestReading reading = DigestReaders.read(new DigestSource("result.json", bytes));
		assertThat(reading.issues()).extracting(DigestIssue::type).contains("broken-off");
		assertThat(reading.issues()).anySatisfy((issue) -> assertThat(issue.message()).contains("no UTF-8"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"text\": }", "\"text\": \"a\" \"b\": 1}", "\"text\" \"a\"}", "\"x\": 01}", "\"x\": nul}",
			"\"text\": [\"a\"}", "]}", "\"x\": \"\\q\"}" })
	void aMessageThatIsNoJsonSpoilsNoOther(String rest) {
		String broken = "{\n \"id\": 2, \"type\": \"message\", " + rest;
		String next = message(3, TEXT.replace("первого", "второго"));
		String last = message(4, TEXT.replace("первого", "третьего"));
		DigestReading reading = read(export(GOOD, broken, next, last));
		assertThat(reading.digests()).extracting((digest) -> digest.origin().sourceKey())
			.containsExactly("9/1", "9/3", "9/4");
		assertThat(reading.digests()).extracting(Digest::line).containsExactly(2, 5, 6);
		assertThat(reading.issues()).singleElement().satisfies((issue) -> {
			assertThat(issue.type()).isEqualTo("bad-message");
			assertThat(issue.line()).isBetween(3, 5);
			assertThat(issue.excerpt()).isEqualTo("after message 1");
		});
	}

	@Test
	void bytesThatAreNoTextBehindABrokenMessageLoseNothingBeforeThem() {
		byte[] bytes = export(GOOD, "{\"id\": 2,,}", " ".repeat(40_000), "x").getBytes(StandardCharsets.UTF_8);
		bytes[bytes.length - 5] = (byte) 0xFF;
		DigestReading reading = DigestReaders.read(new DigestSource("result.json", bytes));
		assertThat(reading.digests()).hasSize(1);
		assertThat(reading.issues()).extracting(DigestIssue::type).containsExactly("broken-off", "broken-off");
		assertThat(reading.issues()).extracting(DigestIssue::line).containsExactly(3, 4);
		assertThat(reading.issues().get(1).message()).contains("no UTF-8");
	}

	@Test
	void halfCharactersAndTurnedTextAreShownAndSaid() {
		for (String odd : List.of("\u202e", "\\ud800")) {
			DigestReading reading = read(export(message(1, TEXT.replace("Заметка", "Заме" + odd + "тка"))));
			assertThat(reading.digests().get(0).summaries().get(0).text()).startsWith("Заме").endsWith("тка.");
			assertThat(reading.issues()).extracting(DigestIssue::type).containsExactly("odd-characters");
		}
		for (String source : List.of(page(post("chan/1", TEXT)), TEXT, TEXT.replace("A Title", "## A Title"))) {
			DigestReading reading = read(source.replace("Заметка", "Заме\u202eтка"));
			assertThat(reading.digests().get(0).summaries().get(0).text()).isEqualTo("Заметка.");
			assertThat(reading.issues()).extracting(DigestIssue::type).containsExactly("odd-characters");
		}
	}

	@Test
	void anExportThatIsBrokenAgainAndAgainIsGivenUp() {
		DigestReading reading = read(export(GOOD, "{\"id\": 2,,}".repeat(1_000)));
		assertThat(reading.digests()).hasSize(1);
		assertThat(reading.issues()).hasSize(101);
	}

	@Test
	void jsonThatBreaksBeforeItsMessagesIsRefused() {
		assertRefused("{\"name\": \"c".getBytes(StandardCharsets.UTF_8), "the file ends in the middle");
		assertRefused("{\"name\" 5}".getBytes(StandardCharsets.UTF_8), "it is no JSON");
		assertRefused("{\"a\":".repeat(100_000).getBytes(StandardCharsets.UTF_8), "nested more than 500 deep");
	}

	@Test
	void anExportWithAByteOrderMarkIsRead() {
		for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
			assertThat(DigestReaders.read(new DigestSource("x", ("\ufeff" + export(GOOD)).getBytes(charset))).digests())
				.hasSize(1);
		}
	}

	@Test
	void controlCharactersOfAllKindsLeaveNoTrace() {
		String odd = GOOD.replace("Заметка.", "Заме\\x01тка\\x7F\\\\x41.\\u0000");
		assertThat(read(export(odd)).digests().get(0).summaries().get(0).text()).isEqualTo("Заметка\\x41.");
		assertThat(read(export(GOOD.replace("Заметка", "Заме\0тка"))).digests().get(0).summaries().get(0).text())
			.isEqualTo("Заметка.");
	}

	/**
	 * Whatever is cut off, what stands whole before it is read, and nothing is said
	 * twice.
	 */
	@Test
	void anExportMayEndAnywhere() {
		String export = export(GOOD, message(2, TEXT.replace("первого", "второго")));
		int whole = export.indexOf("\n", export.indexOf(GOOD) + GOOD.length()) + 1;
		for (int end = whole; end < export.stripTrailing().length(); end++) {
			DigestReading reading = read(export.substring(0, end));
			assertThat(reading.digests()).hasSizeBetween(1, 2);
			assertThat(reading.issues()).extracting(DigestIssue::type).containsExactly("broken-off");
		}
	}

	private static void assertRefused(byte[] bytes, String message) {
		assertThatExceptionOfType(UnreadableSourceException.class)
			.isThrownBy(() -> DigestReaders.read(new DigestSource("page.txt", bytes)))
			.withMessageContaining(message);
	}

	private static DigestReading read(String content) {
		return DigestReaders.read(new DigestSource("page.txt", content.getBytes(StandardCharsets.UTF_8)));
	}

	private static String export(String... messages) {
		return "{\"name\": \"c\", \"type\": \"public_channel\", \"id\": 9, \"messages\": [\n"
				+ String.join(",\n", messages) + "\n]}\n";
	}

	private static String message(int id, String text) {
		return "{\"id\": %d, \"type\": \"message\", \"date_unixtime\": \"1752602650\", \"text\": \"%s\"}".formatted(id,
				text.replace("\n", "\\n"));
	}

	private static String page(String posts) {
		return "<!DOCTYPE html><html><body>" + posts;
	}

	private static String post(String key, String text) {
		return "<div class=\"tgme_widget_message\" data-post=\"" + key + "\"><div class=\"tgme_widget_message_text\">"
				+ text.replace("\n", "<br>") + "</div></div>\n";
	}

}
