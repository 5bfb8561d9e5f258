package org.postergraph.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.postergraph.digest.DigestReaders;
import org.postergraph.digest.DigestReading;
import org.postergraph.digest.DigestSource;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How fast a large export of Telegram Desktop is read, and becomes graph: 100,000
 * messages, 200 MB, two in a hundred a digest. The command is in docs/performance.md.
 */
final class ExportBenchmark {

	private static final int MESSAGES = 100_000;

	private static final int EVERY = 50;

	private static final int PAPERS_A_DIGEST = 5;

	private ExportBenchmark() {
	}

	public static void main(String[] arguments) throws Exception {
		Path export = Path.of("target", "benchmark-export.json");
		write(export);
		read(export);
		if (arguments.length > 0 && arguments[0].equals("import")) {
			Path store = Files.createTempDirectory(Path.of("target"), "benchmark");
			try (ConfigurableApplicationContext context = ImportingProcess.start(store)) {
				importFile(context.getBean(ImportJobs.class), export);
			}
		}
		Files.delete(export);
	}

	private static void read(Path export) throws IOException {
		for (int run = 1; run <= 2; run++) {
			long start = System.nanoTime();
			DigestReading reading = DigestReaders
				.read(new DigestSource("result.json", Files.size(export), () -> Files.newInputStream(export)));
			check(reading.digests().size(), reading.issues());
			print("reading, run " + run, Files.size(export), System.nanoTime() - start);
		}
	}

	private static void importFile(ImportJobs jobs, Path export) throws IOException {
		for (String what : List.of("import", "the same again")) {
			long start = System.nanoTime();
			ImportReport report = jobs.submit(List.of(ImportSource.of(export)), false).end().join();
			check(report.digests(), report.error());
			print(what, Files.size(export), System.nanoTime() - start);
		}
	}

	private static void check(int digests, Object why) {
		if (digests != MESSAGES / EVERY) {
			throw new IllegalStateException("found %d digests: %s".formatted(digests, why));
		}
	}

	private static void print(String what, long bytes, long nanos) {
		System.out.printf("%-15s %,d MB, %,d messages: %,7d ms, %,d MB/s, %,d messages a second%n", what, bytes >> 20,
				MESSAGES, nanos / 1_000_000, (long) (bytes / 1048576.0 / (nanos / 1e9)),
				(long) (MESSAGES / (nanos / 1e9)));
	}

	private static void write(Path export) throws IOException {
		try (BufferedWriter out = Files.newBufferedWriter(export)) {
			out.write(
					"{\n \"name\": \"Стенды\",\n \"type\": \"public_channel\",\n \"id\": 1700000099,\n \"messages\": [\n");
			for (int id = 1; id <= MESSAGES; id++) {
				String text = (id % EVERY == 0) ? digest(id) : talk(id);
				out.write("""
						  {
						   "id": %d,
						   "type": "message",
						   "date": "2025-04-24T21:00:00",
						   "date_unixtime": "%d",
						   "from": "Стенды",
						   "from_id": "channel1700000099",
						   "text": "%s",
						   "text_entities": [
						    {
						     "type": "plain",
						     "text": "%s"
						    }
						   ]
						  }%s
						""".formatted(id, 1_700_000_000L + 3600L * id, text, text, (id < MESSAGES) ? "," : ""));
			}
			out.write(" ]\n}\n");
		}
	}

	private static String digest(int id) {
		StringBuilder text = new StringBuilder(
				"Постеры дня %d NeurIPS %d, зал %d\\n\\n".formatted(id % 5 + 1, 2010 + id % 10, id));
		for (int paper = 1; paper <= PAPERS_A_DIGEST; paper++) {
			text.append("A Study of KV Cache and Reward Models Number %d-%d\\n\\n".formatted(id, paper))
				.append("Авторы сжимают kv-кэш и учат реворд-модель, опыт %d. Качество держится.\\n\\n".formatted(id));
		}
		return text.append("Постеры увидели Анна Верескова, Зритель Номер%d и Олег Мостовой".formatted(id % 500))
			.toString();
	}

	private static String talk(int id) {
		return ("Сегодня в канале разговор номер %d о том, что читали на неделе и что запомнилось.\\n\\n".formatted(id)
				+ "Статью разбирали вдвоём: сначала спорили о бейзлайнах, потом искали код, потом пили чай. ".repeat(4)
				+ "\\n\\nA line of its own about GPU %d\\n\\n".formatted(id)
				+ "Если есть вопросы, пишите в комментарии; в пятницу встретимся и ответим на все разом.");
	}

}
