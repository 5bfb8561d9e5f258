package org.postergraph.digest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * How long hostile sources take, and whether the time grows with their length alone. The
 * heap that the process is given is the bound on memory. The command is in
 * docs/performance.md.
 */
final class ReaderBenchmark {

	private static final String DIGEST = "Posters of day 1, ACL 2025\n\nA Title of Its Own\n\nA remark on it.\n\n%s\n\nSeen by Anna Petrova\n";

	private static final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

	private ReaderBenchmark() {
	}

	public static void main(String[] arguments) {
		warmUp();
		limits().forEach((name, source) -> {
			Reading reading = read(source);
			print("%-46s %6.1f MB %6.2f s  %s", name, source.length / 1e6, reading.seconds(), reading.outcome());
		});
		print("");
		print("%-28s %-10s %s", "doubled, ms of processor time", "", "125k, 250k, 500k, 1M, 2M characters");
		texts().forEach((name, text) -> formats().forEach((format, source) -> doubled(name, format, text, source)));
	}

	private static void warmUp() {
		formats().values().forEach((format) -> {
			for (int i = 0; i < 200; i++) {
				read(format.apply(DIGEST.formatted("text ".repeat(20))));
			}
		});
	}

	private static void doubled(String name, String format, IntFunction<String> text, Format source) {
		StringBuilder line = new StringBuilder();
		for (int length = 125_000; length <= 2_000_000; length *= 2) {
			byte[] bytes = source.apply(DIGEST.formatted(text.apply(length)));
			double best = Double.MAX_VALUE;
			for (int round = 0; round < 3; round++) {
				best = Math.min(best, read(bytes).seconds());
			}
			line.append(String.format(Locale.ROOT, " %7.1f", best * 1e3));
		}
		print("%-28s %-10s%s", name, format, line);
	}

	/** Texts that a careless expression would read again and again. */
	private static Map<String, IntFunction<String>> texts() {
		Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
		texts.put("prose", (length) -> repeat("Words that say nothing, in a sentence. ", length));
		texts.put("one word", (length) -> "x".repeat(length));
		texts.put("spaces", (length) -> "a" + " ".repeat(length) + "b");
		texts.put("line ends", (length) -> "\n".repeat(length) + "b");
		texts.put("short lines", (length) -> repeat("Seen it\n", length));
		texts.put("names without an end", (length) -> "Seen by " + repeat("Anna Petrova, ", length));
		texts.put("day words", (length) -> repeat("first day of the second day ", length));
		texts.put("opened marks", (length) -> repeat("**_`[(<&", length));
		texts.put("quotes", (length) -> repeat("> ", length));
		texts.put("hashtags and links", (length) -> repeat("#tag https://a.b/c ", length));
		texts.put("combining marks", (length) -> "\u0301".repeat(length));
		texts.put("capitals", (length) -> repeat("A B C D ", length));
		return texts;
	}

	private static Map<String, Format> formats() {
		Map<String, Format> formats = new LinkedHashMap<>();
		formats.put("text", (text) -> utf8(text));
		formats.put("markdown", (text) -> utf8("# Posters of day 1, ACL 2025\n\n## A Title of Its Own\n\n" + text));
		formats.put("json",
				(text) -> utf8("{\"name\": \"c\", \"type\": \"public_channel\", \"id\": 9, \"messages\": [\n"
						+ "{\"id\": 1, \"type\": \"message\", \"date_unixtime\": \"1752602650\", \"text\": \""
						+ text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"}]}"));
		formats.put("html",
				(text) -> utf8("<!DOCTYPE html><html><body><div class=\"tgme_widget_message\" "
						+ "data-post=\"chan/1\"><div class=\"tgme_widget_message_text\">"
						+ text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>") + "</div></div>"));
		return formats;
	}

	/** What the issue of bounds names, one by one. */
	private static Map<String, byte[]> limits() {
		Format json = formats().get("json");
		Format html = formats().get("html");
		String messages = "{\"name\": \"c\", \"type\": \"public_channel\", \"id\": 9, \"messages\": [";
		Map<String, byte[]> limits = new LinkedHashMap<>();
		limits.put("empty", new byte[0]);
		limits.put("NUL bytes", new byte[5_000_000]);
		limits.put("windows-1251", "Постеры первого дня ACL 2025\n".repeat(50_000)
			.getBytes(java.nio.charset.Charset.forName("windows-1251")));
		limits.put("lone surrogates, JSON",
				utf8(messages + "{\"id\": 1, \"type\": \"message\", \"date_unixtime\": \"1\", " + "\"text\": \""
						+ "\\ud800".repeat(500_000) + "\"}]}"));
		limits.put("right-to-left overrides", utf8(DIGEST.formatted("\u202e".repeat(1_000_000))));
		limits.put("truncated JSON",
				utf8(messages + "{\"id\": 1, \"type\": \"message\", \"text\": \"" + "a".repeat(5_000_000)));
		limits.put("JSON nested 100,000 deep", utf8(messages + "[".repeat(100_000) + "]".repeat(100_000) + "]}"));
		limits.put("JSON, a string of 30 MB", json.apply("a".repeat(30 << 20)));
		limits.put("HTML nested 100,000 deep",
				utf8("<!DOCTYPE html><div class=\"tgme_widget_message\" data-post=\"c/1\">" + "<div>".repeat(100_000)));
		limits.put("5 MB on one line, text", utf8(DIGEST.formatted("word ".repeat(1_000_000))));
		limits.put("5 MB on one line, JSON", json.apply(DIGEST.formatted("word ".repeat(1_000_000))));
		limits.put("5 MB on one line, HTML", html.apply(DIGEST.formatted("word ".repeat(1_000_000))));
		StringBuilder long50 = new StringBuilder("Posters of day 3, ACL 2025\n\n");
		for (int i = 0; i < 12_500; i++) {
			long50.append("Paper Number ").append(i).append(": A Study\n\nIt does what it says.\n\n");
		}
		long50.append("Seen by Anna Petrova\n");
		formats().forEach((name, format) -> limits.put("50,000 lines, " + name, format.apply(long50.toString())));
		limits.put("a ZIP", zip());
		limits.put("a PDF called text", utf8("%PDF-1.7\n" + "1 0 obj << >> stream\n".repeat(100_000)));
		limits.put("an export without a digest", json.apply("hello\n".repeat(100_000)));
		return limits;
	}

	private static byte[] zip() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("page.txt"));
			zip.write(new byte[10_000_000]);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private record Reading(double seconds, String outcome) {

	}

	private static Reading read(byte[] source) {
		long start = threads.getCurrentThreadCpuTime();
		String outcome;
		try {
			DigestReading reading = DigestReaders.read(new DigestSource("page.txt", source));
			outcome = reading.digests().size() + " digests"
					+ (reading.issues().isEmpty() ? "" : ", " + reading.issues().get(0).message());
		}
		catch (UnreadableSourceException ex) {
			outcome = String.valueOf(ex.getMessage());
		}
		return new Reading((threads.getCurrentThreadCpuTime() - start) / 1e9, outcome);
	}

	private static String repeat(String part, int length) {
		return part.repeat(length / part.length() + 1).substring(0, length);
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static void print(String format, Object... values) {
		System.out.println(String.format(Locale.ROOT, format, values));
	}

	/** Puts a text into a source. */
	private interface Format {

		byte[] apply(String text);

	}

}
