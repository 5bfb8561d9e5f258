package org.postergraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.postergraph.ingest.ImportOrder;
import org.postergraph.ingest.ImportSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Imports files into the store without a server. */
@Command(name = "import", description = "Imports digests into the store and prints what changed.",
		mixinStandardHelpOptions = true, sortOptions = false, footer = WritingCommand.SETTINGS,
		exitCodeListHeading = "Exit codes:%n",
		exitCodeList = { "0:nothing was lost, even if there was no digest to find",
				"1:an issue that lost something, or a failure", "2:wrong usage" })
final class ImportCommand extends WritingCommand {

	@Parameters(paramLabel = "FILE", arity = "1..*", description = "Files to import; the content tells the format.")
	private List<Path> files = new ArrayList<>();

	ImportCommand(Class<?> application) {
		super(application);
	}

	@Override
	ImportOrder order() throws IOException {
		return new ImportOrder(read(), ImportOrder.SHELL, this.dryRun, false);
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

}
