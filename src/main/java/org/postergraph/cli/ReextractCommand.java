package org.postergraph.cli;

import org.postergraph.ingest.ImportOrder;
import picocli.CommandLine.Command;

/** Finds the topics of all stored summaries anew, without a server. */
@Command(name = "reextract",
		description = "Finds the topics of all stored summaries anew with the vocabulary as it now is, and prints what changed.",
		mixinStandardHelpOptions = true, sortOptions = false, footer = WritingCommand.SETTINGS)
final class ReextractCommand extends WritingCommand {

	ReextractCommand(Class<?> application) {
		super(application);
	}

	@Override
	ImportOrder order() {
		return ImportOrder.reextraction(ImportOrder.SHELL, this.dryRun);
	}

}
