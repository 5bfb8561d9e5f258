package org.postergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postergraph.PosterGraphApplication;
import org.postergraph.support.Service;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands as a person or a script meets them. */
@ExtendWith(OutputCaptureExtension.class)
class ShellIT {

	@TempDir
	private Path home;

	private Path page;

	private Path broken;

	@BeforeEach
	void copyFixtures() throws IOException {
		this.page = copy("imports/channel.txt");
		this.broken = copy("digest/telegram-text/broken-posts.txt");
	}

	private Path copy(String fixture) throws IOException {
		ClassPathResource resource = new ClassPathResource("org/postergraph/" + fixture);
		return Files.write(this.home.resolve(String.valueOf(resource.getFilename())), resource.getContentAsByteArray());
	}

	@Test
	void anImportIsReportedInWordsAndASecondOneWritesNothing(CapturedOutput output) {
		assertThat(run("import", this.page.toString())).isZero();
		assertThat(output.getOut()).startsWith("channel.txt: 2 digests, 4 summaries (telegram-text) in ")
			.contains("line 8, digest, 2 papers, day 1 stated: Постеры первого дня ICML 2025",
					"2 papers, day 2 inferred: И снова постеры с ICML 2025",
					"papers     4 new, 0 changed, 0 unchanged, 0 removed", "reviewers  2 new", "Олег Константиновский",
					"Олег Констатиновский")
			.doesNotContain("written: 0 nodes");
		int first = output.getOut().length();

		assertThat(run("import", this.page.toString())).isZero();
		assertThat(output.getOut().substring(first)).contains("papers     0 new, 0 changed, 4 unchanged, 0 removed",
				"written: 0 nodes and 0 relationships created, 0 and 0 deleted, 0 properties set");
	}

	@Test
	void aBackupIsWrittenAndReadAgain(CapturedOutput output) throws IOException {
		assertThat(run("import", this.page.toString())).isZero();
		Path backup = this.home.resolve("backup.jsonl");
		assertThat(run("export", "--format=jsonl", "--output=" + backup)).isZero();
		assertThat(Files.readAllLines(backup)).hasSize(4).first().isEqualTo("{\"type\":\"postergraph\",\"version\":1}");
		int first = output.getOut().length();

		assertThat(run("export", "--format=jsonl")).isZero();
		assertThat(output.getOut().substring(first)).isEqualTo(Files.readString(backup));
		int second = output.getOut().length();

		assertThat(run("import", backup.toString())).isZero();
		assertThat(output.getOut().substring(second)).contains("(postergraph-jsonl)",
				"papers     0 new, 0 changed, 4 unchanged, 0 removed", "written: 0 nodes and 0 relationships");
		Path graph = this.home.resolve("graph.xml");
		assertThat(run("export", "--format=graphml", "--output=" + graph)).isZero();
		assertThat(Files.readString(graph)).startsWith("<?xml")
			.contains("Smaller Caches for Longer Chats")
			.endsWith("</graphml>");
		int third = output.getOut().length();

		assertThat(run("export", "--format=gexf")).isZero();
		assertThat(output.getOut().substring(third)).startsWith("<?xml").endsWith("</gexf>");
		assertThat(run("export", "--format=jsonl", "--output=" + this.home)).isEqualTo(2);
		assertThat(run("export", "--format=xls")).isEqualTo(2);
	}

	@Test
	void aDryRunWritesNothing(CapturedOutput output) {
		assertThat(run("import", "--dry-run", this.page.toString())).isZero();
		assertThat(output.getOut()).contains("papers     4 new", "would be written: ");
		int first = output.getOut().length();

		assertThat(run("import", this.page.toString(), this.broken.toString())).isOne();
		assertThat(output.getOut().substring(first)).startsWith("channel.txt, broken-posts.txt: ")
			.contains("papers     8 new, 0 changed, 0 unchanged, 0 removed",
					"error broken-posts.txt:15: The post is signed as a digest", "[Здесь забыли назвать статью");
	}

	@Test
	void storedSummariesAreReadAgainAndOnlyDifferencesWritten(CapturedOutput output) throws IOException {
		assertThat(run("import", this.page.toString())).isZero();
		Path vocabulary = Files.writeString(this.home.resolve("topics.yaml"),
				"concepts:\n  - id: dpo\n    label: Direct preference optimization\n    label_ru: DPO\n");
		String[] again = { "reextract", "--dry-run", "--postergraph.vocabulary=" + vocabulary };
		int first = output.getOut().length();

		assertThat(run(again)).isZero();
		assertThat(output.getOut().substring(first)).startsWith("4 summaries read again in ")
			.contains("removed: KV cache in Smaller Caches for Longer Chats", "would be written: ");
		int second = output.getOut().length();

		assertThat(run("reextract")).isZero();
		assertThat(output.getOut().substring(second)).contains("papers     0 new",
				"written: 0 nodes and 0 relationships created, 0 and 0 deleted, 0 properties set");
	}

	@Test
	void aFileWithoutAnyDigestLosesNothing(CapturedOutput output) throws IOException {
		Path note = Files.writeString(this.home.resolve("note.md"), "# Список покупок\n\nМолоко, хлеб.\n");

		assertThat(run("import", note.toString())).isZero();
		assertThat(output.getOut()).startsWith("note.md: 0 digests, 0 summaries");
	}

	@Test
	void aProgramReadsTheReportAloneAndTheExitCode() throws Exception {
		Ended process = fork("import", "--json", this.broken.toString());

		assertThat(process.exit).as("something was lost").isOne();
		assertThat(process.out.strip()).startsWith("{").endsWith("}");
		assertThat(process.err).isEmpty();
		JsonNode report = new JsonMapper().readTree(process.out);
		assertThat(report.get("state").asString()).isEqualTo("done");
		assertThat(report.get("dry_run").asBoolean()).isFalse();
		assertThat(report.at("/papers/created").asInt()).isEqualTo(4);
		assertThat(report.at("/issues/0/line").asInt()).isEqualTo(15);
	}

	@Test
	void anImportThatReadsNothingFails(CapturedOutput output) throws IOException {
		Path zip = Files.write(this.home.resolve("photo.zip"), new byte[] { 'P', 'K', 3, 4 });
		assertThat(run("import", zip.toString())).isOne();
		assertThat(output.getOut()).contains("no known format", "error photo.zip:0: photo.zip is a ZIP archive")
			.doesNotContain("Exception");
	}

	@ParameterizedTest
	@ValueSource(strings = { "import", "import --no-such FILE", "import -x FILE", "import --store=x FILE",
			"import FILE nowhere.txt", "import FILE.d", "frobnicate", "frobnicate FILE", "reextract FILE",
			"reextract --all" })
	void wrongUsageIsToldBeforeTheStoreIsOpened(String line, CapturedOutput output) {
		String[] words = line.replace("FILE", this.page.toString()).split(" ");
		assertThat(run(words)).as(output.toString()).isEqualTo(2);
		assertThat(output.getErr()).contains("Usage: postergraph").doesNotContain("\tat ");
		assertThat(output.getOut()).isEmpty();
		assertThat(store()).doesNotExist();
	}

	@Test
	void aStoreThatAServerHoldsIsLeftToIt() throws Exception {
		try (ConfigurableApplicationContext holder = Service.start(store())) {
			String port = holder.getEnvironment().getRequiredProperty("local.server.port");

			Ended process = fork("import", "--json", this.page.toString());

			assertThat(process.exit).isOne();
			assertThat(process.out).as("no report").isEmpty();
			assertThat(process.err)
				.contains("The store in " + store() + " is held by process " + ProcessHandle.current().pid(),
						"REST at http://127.0.0.1:" + port, "POST /api/imports")
				.doesNotContain("\tat ", "Exception", "WARN");
		}
	}

	@Test
	void helpAndVersionArePrinted(CapturedOutput output) {
		assertThat(Shell.run(PosterGraphApplication.class, new String[] { "--help" })).isZero();
		assertThat(output.getOut()).contains("Usage: postergraph", "import", "reextract", "--version");
		assertThat(Shell.run(PosterGraphApplication.class, new String[] { "--version" })).isZero();
		assertThat(output.getOut()).contains("PosterGraph ");
		assertThat(Shell.run(PosterGraphApplication.class, new String[] { "import", "--help" })).isZero();
		assertThat(output.getOut()).contains("Usage: postergraph import", "FILE...", "--dry-run", "--json",
				"Exit codes:");
		assertThat(store()).doesNotExist();
	}

	@Test
	void whatStartsTheServerIsNoCommand() {
		assertThat(Shell.handles(new String[0])).isFalse();
		assertThat(Shell.handles(new String[] { "--server.port=0" })).isFalse();
		assertThat(Shell.handles(new String[] { "import" })).isTrue();
		assertThat(Shell.handles(new String[] { "-V" })).isTrue();
	}

	/** In a JVM of its own, in a folder that holds no vocabulary. */
	private Ended fork(String... words) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
				"-Xmx512m", "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
				PosterGraphApplication.class.getName()));
		command.addAll(List.of(arguments(words)));
		Path out = this.home.resolve("out");
		Path err = this.home.resolve("err");
		Process process = new ProcessBuilder(command).directory(this.home.toFile())
			.redirectOutput(out.toFile())
			.redirectError(err.toFile())
			.start();
		try {
			assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
			return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
		}
		finally {
			process.destroyForcibly();
		}
	}

	private record Ended(int exit, String out, String err) {

	}

	private Path store() {
		return this.home.resolve("store");
	}

	private int run(String... words) {
		return Shell.run(PosterGraphApplication.class, arguments(words));
	}

	private String[] arguments(String... words) {
		List<String> arguments = new ArrayList<>(List.of(words));
		arguments.add("--postergraph.store.directory=" + store());
		return arguments.toArray(String[]::new);
	}

}
