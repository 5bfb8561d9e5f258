package org.postergraph.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.postergraph.ingest.ImportJobs;
import org.postergraph.ingest.ImportOrder;
import org.postergraph.ingest.ImportReport;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** What commands have in common that run an import without a server. */
abstract class WritingCommand extends StoreCommand {

	@Option(names = "--dry-run", description = "Report what would change, and write nothing.")
	boolean dryRun;

	@Option(names = "--json", description = "Print the report for programs.")
	private boolean json;

	private @Nullable ImportOrder order;

	WritingCommand(Class<?> application) {
		super(application);
	}

	/** What to do, once the command line is known to be right. */
	abstract ImportOrder order() throws IOException;

	@Override
	void check() throws IOException {
		this.order = order();
	}

	@Override
	int run(ConfigurableApplicationContext context) throws IOException {
		ImportJobs jobs = context.getBean(ImportJobs.class);
		ImportReport report = new ProgressBar(jobs, jobs.submit((this.order != null) ? this.order : order())).await();
		if (this.json) {
			this.spec.commandLine()
				.getOut()
				.println(context.getBean(JsonMapper.class).writerWithDefaultPrettyPrinter().writeValueAsString(report));
		}
		else {
			new ReportText(this.spec.commandLine().getOut()).print(report);
		}
		return lostSomething(report) ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
	}

	private static boolean lostSomething(ImportReport report) {
		return report.state() == ImportReport.State.FAILED
				|| report.issues().stream().anyMatch((issue) -> issue.severity().equals("error"));
	}

}
