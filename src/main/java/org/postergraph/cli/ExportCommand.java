package org.postergraph.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.postergraph.explore.backup.Backup;
import org.postergraph.explore.export.GraphExport;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the whole graph to a file without a server. */
@Command(name = "export",
		description = "Writes the whole graph: jsonl is a backup that import reads again; "
				+ "graphml and gexf are for programs that draw and measure graphs.",
		mixinStandardHelpOptions = true, sortOptions = false, footer = StoreCommand.SETTINGS)
final class ExportCommand extends StoreCommand {

	@Option(names = "--format", required = true, paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}.")
	private Format format = Format.JSONL;

	@Option(names = "--output", paramLabel = "FILE", description = "Write there. Default: the standard output.")
	private @Nullable Path output;

	ExportCommand(Class<?> application) {
		super(application);
	}

	@Override
	void check() {
		Path file = this.output;
		Path folder = (file != null) ? file.toAbsolutePath().getParent() : null;
		if (file != null && (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file))) {
			throw new CommandLine.ParameterException(this.spec.commandLine(), "No file can be written there: " + file);
		}
	}

	@Override
	int run(ConfigurableApplicationContext context) throws IOException {
		if (this.output != null) {
			write(context, this.output.toAbsolutePath());
			return CommandLine.ExitCode.OK;
		}
		PrintWriter out = this.spec.commandLine().getOut();
		write(context, out);
		out.flush();
		return out.checkError() ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
	}

	private void write(ConfigurableApplicationContext context, Writer out) throws IOException {
		switch (this.format) {
			case JSONL -> context.getBean(Backup.class).write(out);
			case GRAPHML -> context.getBean(GraphExport.class).write(GraphExport.Format.GRAPHML, out);
			case GEXF -> context.getBean(GraphExport.class).write(GraphExport.Format.GEXF, out);
		}
	}

	/** An earlier file stays until the new one is whole. */
	private void write(ConfigurableApplicationContext context, Path file) throws IOException {
		Path part = file.resolveSibling(file.getFileName() + ".part");
		try {
			try (BufferedWriter out = Files.newBufferedWriter(part)) {
				write(context, out);
			}
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(part);
		}
	}

	enum Format {

		JSONL, GRAPHML, GEXF;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
