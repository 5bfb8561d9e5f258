package org.postergraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postergraph.support.GraphContent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A process that is killed in the middle of an import, without any chance to tidy up. */
class KilledImportIT {

	private static final int DIGESTS = 60;

	@TempDir
	private Path folder;

	@Test
	void afterAKillANewStartAndTheSameImportTheGraphIsThatOfAnUndisturbedImport() throws Exception {
		Path file = this.folder.resolve("digests.md");
		Files.writeString(file, digests());

		int before = importAndKill(file, this.folder.resolve("killed"), DIGESTS / 3);
		List<String> recovered = importAgain(file, this.folder.resolve("killed"), before);

		assertThat(recovered).isEqualTo(importAgain(file, this.folder.resolve("undisturbed"), 0));
	}

	private static int importAndKill(Path file, Path store, int digests) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
				System.getProperty("java.class.path"), ImportingProcess.class.getName(), store.toString(),
				file.toString())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		int done = 0;
		try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
			for (String line = out.readLine(); line != null && done < digests; line = out.readLine()) {
				done = line.startsWith("done ") ? Integer.parseInt(line.substring("done ".length())) : done;
			}
			process.destroyForcibly();
		}
		assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
		assertThat(process.exitValue()).as("killed by a signal").isEqualTo(137);
		assertThat(done).as("digests stored before the kill").isBetween(digests, DIGESTS - 1);
		return done;
	}

	private static List<String> importAgain(Path file, Path store, int before) throws IOException {
		try (ConfigurableApplicationContext context = ImportingProcess.start(store)) {
			Neo4jClient client = context.getBean(Neo4jClient.class);
			assertThat(client.query("MATCH (d:Digest) RETURN count(d)").fetchAs(Integer.class).one().orElseThrow())
				.as("digests that survived")
				.isGreaterThanOrEqualTo(before)
				.isLessThan(DIGESTS);
			ImportReport report = context.getBean(ImportJobs.class)
				.submit(List.of(new ImportSource("digests.md", Files.readAllBytes(file))), false)
				.end()
				.join();
			assertThat(report.error()).isNull();
			return new GraphContent(client).dump();
		}
	}

	private static String digests() {
		StringBuilder markdown = new StringBuilder();
		for (int digest = 1; digest <= DIGESTS; digest++) {
			markdown.append("# NeurIPS 2024, день %d: стенды зала %d%n%n".formatted(digest % 5 + 1, digest));
			for (int paper = 1; paper <= 5; paper++) {
				markdown.append("## A Study of KV Cache Number %d%n%n".formatted((digest * 3 + paper) % 100))
					.append("Авторы сжимают kv-кэш и учат модель с DPO, опыт %d.%n%n".formatted(digest * paper));
			}
			markdown.append("Постеры увидели Анна Верескова и %s%n%n"
				.formatted((digest % 2 == 0) ? "Олег Константиновский" : "Олег Констатиновский"));
		}
		return markdown.toString();
	}

}
