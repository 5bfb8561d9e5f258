package org.postergraph.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.postergraph.ingest.ImportJobs;
import org.postergraph.ingest.ImportOrder;
import org.postergraph.ingest.ImportReport;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import tools.jackson.databind.json.JsonMapper;

/** What commands have in common that run an import without a server. */
abstract class WritingCommand implements Callable<Integer> {

	static final String SETTINGS = "A setting of the server, such as --postergraph.store.directory=DIR, may follow.";

	private final Class<?> application;

	@Spec
	@SuppressWarnings("NullAway.Init")
	CommandSpec spec;

	@Option(names = "--dry-run", description = "Report what would change, and write nothing.")
	boolean dryRun;

	@Option(names = "--json", description = "Print the report for programs.")
	private boolean json;

	@Unmatched
	private List<String> settings = new ArrayList<>();

	WritingCommand(Class<?> application) {
		this.application = application;
	}

	/** What to do, once the command line is known to be right. */
	abstract ImportOrder order() throws IOException;

	@Override
	public Integer call() throws IOException {
		String[] settings = settings();
		ImportOrder order = order();
		try (ConfigurableApplicationContext context = Offline.start(this.application, settings)) {
			ImportJobs jobs = context.getBean(ImportJobs.class);
			ImportReport report = new ProgressBar(jobs, jobs.submit(order)).await();
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
