package org.postergraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.postergraph.ingest.ImportSource;
import org.postergraph.ingest.ImportJobs;
import org.postergraph.ingest.ImportReport;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import tools.jackson.databind.json.JsonMapper;

/** Imports files into the store without a server. */
@Command(name = "import", description = "Imports digests into the store and prints what changed.",
		mixinStandardHelpOptions = true, sortOptions = false,
		footer = "A setting of the server, such as --postergraph.store.directory=DIR, may follow.")
final class ImportCommand implements Callable<Integer> {

	private final Class<?> application;

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Parameters(paramLabel = "FILE", arity = "1..*", description = "Files to import; the content tells the format.")
	private List<Path> files = new ArrayList<>();

	@Option(names = "--dry-run", description = "Report what would change, and write nothing.")
	private boolean dryRun;

	@Option(names = "--json", description = "Print the report for programs.")
	private boolean json;

	@Unmatched
	private List<String> settings = new ArrayList<>();

	ImportCommand(Class<?> application) {
		this.application = application;
	}

	@Override
	public Integer call() throws IOException {
		String[] settings = settings();
		List<ImportSource> sources = read();
		try (ConfigurableApplicationContext context = Offline.start(this.application, settings)) {
			ImportJobs jobs = context.getBean(ImportJobs.class);
			ImportJobs.Submitted submitted = jobs.submit(sources, this.dryRun);
			ImportReport report = new ProgressBar(jobs, submitted).await();
			if (this.json) {
				this.spec.commandLine()
					.getOut()
					.println(context.getBean(JsonMapper.class)
						.writerWithDefaultPrettyPrinter()
						.writeValueAsString(report));
			}
			else {
				new ReportText(this.spec.commandLine().getOut()).print(report);
			}
			return lostSomething(report) ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
		}
		catch (Offline.StartFailedException ex) {
			return CommandLine.ExitCode.SOFTWARE;
		}
	}

	private List<ImportSource> read() throws IOException {
		List<ImportSource> sources = new ArrayList<>();
		for (Path file : this.files) {
			if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
				throw new CommandLine.ParameterException(this.spec.commandLine(), "No readable file: " + file);
			}
			sources.add(ImportSource.of(file));
		}
		return sources;
	}

	/** A setting holds a dot or is unknown to us in a way that deserves an error. */
	private String[] settings() {
		for (String setting : this.settings) {
			if (!setting.startsWith("--") || !setting.contains(".") || !setting.contains("=")) {
				throw new CommandLine.ParameterException(this.spec.commandLine(), "Unknown option: " + setting);
			}
		}
		return this.settings.toArray(String[]::new);
	}

	private static boolean lostSomething(ImportReport report) {
		return report.state() == ImportReport.State.FAILED
				|| report.issues().stream().anyMatch((issue) -> issue.severity().equals("error"));
	}

}
