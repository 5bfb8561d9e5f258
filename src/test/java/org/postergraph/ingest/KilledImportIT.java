package org.postergraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postergraph.support.GraphContent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.util.FileSystemUtils;

/**
 * Processes that are killed at random moments of an import, without any chance to tidy
 * up. {@code -Dkills=20} makes it longer, {@code -Dkills.seed=N} repeats the moments of
 * another run.
 */
class KilledImportIT {

	private static final int DIGESTS = 40;

	private static final int KILLS = Integer.getInteger("kills", 4);

	private static final long SEED = Long.getLong("kills.seed", System.nanoTime());

	/** About as long as a digest takes, or what an import does before the first. */
	private static final int JITTER_MILLIS = 150;

	@TempDir
	private Path folder;

	private Path file;

	private Path empty;

	/**
	 * When a process is killed: that many milliseconds after it stored that many digests.
	 */
	private record Moment(int digests, int millis) {

	}

	/** What a process that was killed left. */
	private record Killed(Moment moment, Path store, int digests) {

	}

	@BeforeEach
	void makeAnEmptyStoreToCopy() throws IOException {
		this.file = Files.writeString(this.folder.resolve("digests.md"), digests());
		this.empty = this.folder.resolve("empty");
		ImportingProcess.start(this.empty).close();
	}

	@Test
	void afterAKillANewStartAndTheSameImportTheGraphIsThatOfAnUndisturbedImport() throws Exception {
		System.out.println("kills=" + KILLS + " kills.seed=" + SEED);
		Random random = new Random(SEED);
		List<String> undisturbed = importInto(copy("undisturbed"), 0, false);
		assertThat(undisturbed).hasSizeGreaterThan(DIGESTS);
		List<Integer> survived = new ArrayList<>();
		CompletableFuture<Killed> next = killed(0, random);
		for (int kill = 0; kill < KILLS; kill++) {
			Killed left = next.join();
			next = (kill + 1 < KILLS) ? killed(kill + 1, random) : next;
			survived.add(left.digests);
			assertThat(importInto(left.store, left.digests, true)).as("seed %s, %s", SEED, left.moment)
				.isEqualTo(undisturbed);
			FileSystemUtils.deleteRecursively(left.store);
		}
		System.out.println("digests that were stored when killed: " + survived);
		assertThat(survived).as("some kill hits an import half way")
			.anyMatch((digests) -> digests > 0 && digests < DIGESTS);
	}

	private CompletableFuture<Killed> killed(int kill, Random random) {
		Moment moment = new Moment(random.nextInt(DIGESTS), random.nextInt(JITTER_MILLIS));
		return CompletableFuture.supplyAsync(() -> {
			try {
				return importAndKill(copy("killed-" + kill), moment);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

	private Killed importAndKill(Path store, Moment moment) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "-cp", System.getProperty("java.class.path"),
				ImportingProcess.class.getName(), store.toString(), this.file.toString())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		int done = -1;
		try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
			for (String line = out.readLine(); line != null; line = out.readLine()) {
				done = line.startsWith("done ") ? Integer.parseInt(line.substring("done ".length())) : done;
				if (done >= moment.digests) {
					break;
				}
			}
			TimeUnit.MILLISECONDS.sleep(moment.millis);
			process.destroyForcibly();
		}
		assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
		assertThat(process.exitValue()).as("killed by a signal").isEqualTo(137);
		return new Killed(moment, store, Math.min(done, DIGESTS));
	}

	/**
	 * A start, and the import.
	 * @param before digests that must be there
	 * @param disturbed whether another import was killed in that store
	 */
	private List<String> importInto(Path store, int before, boolean disturbed) throws IOException {
		try (ConfigurableApplicationContext context = ImportingProcess.start(store)) {
			Neo4jClient client = context.getBean(Neo4jClient.class);
			assertThat(client.query("MATCH (d:Digest) RETURN count(d)").fetchAs(Integer.class).one().orElseThrow())
				.as("digests that survived")
				.isBetween(before, DIGESTS);
			ImportJobs jobs = context.getBean(ImportJobs.class);
			ImportReport report = jobs
				.submit(List.of(new ImportSource("digests.md", Files.readAllBytes(this.file))), false)
				.end()
				.join();
			assertThat(report.error()).isNull();
			List<ImportItem> imports = jobs.list(null, 0, 10);
			assertThat(imports).as("the record of a killed import, unless it was killed before it had one")
				.hasSizeBetween(1, disturbed ? 2 : 1);
			assertThat(imports.get(0).state()).isEqualTo(ImportReport.State.DONE);
			assertThat(imports).allMatch(ImportItem::hasEnded);
			return new GraphContent(client).dump();
		}
	}

	private Path copy(String name) throws IOException {
		Path copy = this.folder.resolve(name);
		FileSystemUtils.copyRecursively(this.empty, copy);
		return copy;
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
