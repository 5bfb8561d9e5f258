package org.postergraph.ingest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * How fast digests become graph: an import into an empty embedded store, the same bytes
 * again, and as baseline a plain {@code UNWIND … CREATE} of as many papers with as many
 * relationships. The command is in docs/performance.md.
 */
final class ImportBenchmark {

	private static final int PAPERS_A_DIGEST = 5;

	private ImportBenchmark() {
	}

	public static void main(String[] arguments) throws Exception {
		int digests = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : 2000;
		Path store = Files.createTempDirectory(Path.of("target"), "benchmark");
		try (ConfigurableApplicationContext context = ImportingProcess.start(store)) {
			Neo4jClient client = context.getBean(Neo4jClient.class);
			ImportJobs jobs = context.getBean(ImportJobs.class);
			importAndPrint(jobs, "warm-up", digests / 10, "NeurIPS 2023");
			ImportReport first = importAndPrint(jobs, "first import", digests, "NeurIPS 2024");
			importAndPrint(jobs, "the same again", digests, "NeurIPS 2024");
			print("baseline", digests, baseline(client, first));
		}
	}

	private static ImportReport importAndPrint(ImportJobs jobs, String what, int digests, String conference) {
		ImportSource source = new ImportSource("benchmark.md",
				digests(digests, conference).getBytes(StandardCharsets.UTF_8));
		long start = System.nanoTime();
		ImportReport report = jobs.submit(List.of(source), false).end().join();
		if (report.state() != ImportReport.State.DONE || report.digests() != digests) {
			throw new IllegalStateException("imported %d digests: %s".formatted(report.digests(), report.error()));
		}
		print(what, digests, (System.nanoTime() - start) / 1_000_000);
		return report;
	}

	/**
	 * As many nodes and relationships as the import made, with the same texts, in batches
	 * of 1,000.
	 */
	private static long baseline(Neo4jClient client, ImportReport report) {
		client.query("CREATE CONSTRAINT baseline IF NOT EXISTS FOR (b:Baseline) REQUIRE b.id IS UNIQUE").run();
		int relationshipsANode = Math.max(1,
				report.database().relationshipsCreated() / Math.max(1, report.database().nodesCreated()));
		long start = System.nanoTime();
		List<Map<String, Object>> rows = new ArrayList<>();
		for (int i = 0; i < report.database().nodesCreated(); i++) {
			rows.add(Map.of("id", "b" + i, "text", "Авторы сжимают кэш и учат модель на парах ответов, опыт " + i));
			if (rows.size() == 1000) {
				write(client, rows, relationshipsANode);
			}
		}
		write(client, rows, relationshipsANode);
		return (System.nanoTime() - start) / 1_000_000;
	}

	private static void write(Neo4jClient client, List<Map<String, Object>> rows, int relationships) {
		client.query("""
				UNWIND $rows AS row CREATE (b:Baseline {id: row.id, text: row.text})
				WITH b UNWIND range(1, $relationships) AS i CREATE (b)-[:OF]->(b)
				""").bind(List.copyOf(rows)).to("rows").bind(relationships).to("relationships").run();
		rows.clear();
	}

	private static void print(String what, int digests, long millis) {
		System.out.printf("%-15s %,6d digests, %,6d papers: %,7d ms, %,6d papers a second%n", what, digests,
				digests * PAPERS_A_DIGEST, millis, digests * PAPERS_A_DIGEST * 1000L / Math.max(1, millis));
	}

	private static String digests(int count, String conference) {
		StringBuilder markdown = new StringBuilder();
		for (int digest = 1; digest <= count; digest++) {
			markdown.append("# %s, день %d: стенды зала %d%n%n".formatted(conference, digest % 5 + 1, digest));
			for (int paper = 1; paper <= PAPERS_A_DIGEST; paper++) {
				markdown.append("## A Study of KV Cache and Reward Models Number %d-%d%n%n".formatted(digest, paper))
					.append("Авторы сжимают kv-кэш и учат реворд-модель, опыт %d. Качество держится, а памяти нужно "
						.formatted(digest * paper))
					.append("вдвое меньше, чем у бейзлайна.\n\n");
			}
			markdown
				.append("Постеры увидели Анна Верескова, Зритель Номер%d и Олег Мостовой%n%n".formatted(digest % 500));
		}
		return markdown.toString();
	}

}
