package org.postergraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.postergraph.ingest.TopicQuality;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares the topics that the extractor finds with labelled ones. Needs no store. */
@Command(name = "evaluate", description = "Prints how right the topics are that the extractor finds.",
		mixinStandardHelpOptions = true, sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Parameters(paramLabel = "GOLD", arity = "1..*", description = "Files of labelled summaries: docs/topics.md.")
	private List<Path> gold = new ArrayList<>();

	@Option(names = "--postergraph.vocabulary", paramLabel = "FILE", defaultValue = "seeds/topics.yaml",
			description = "The vocabulary. Default: ${DEFAULT-VALUE}, else the one inside the jar.")
	private Path vocabulary = Path.of("seeds/topics.yaml");

	@Override
	public Integer call() throws IOException {
		for (Path file : this.gold) {
			if (!file.toFile().canRead()) {
				throw new CommandLine.ParameterException(this.spec.commandLine(), "No readable file: " + file);
			}
		}
		try {
			TopicQuality.evaluate(this.vocabulary, this.gold, this.spec.commandLine().getOut());
			this.spec.commandLine().getOut().flush();
			return CommandLine.ExitCode.OK;
		}
		catch (IllegalArgumentException ex) {
			this.spec.commandLine().getErr().println(ex.getMessage());
			return CommandLine.ExitCode.SOFTWARE;
		}
	}

}
