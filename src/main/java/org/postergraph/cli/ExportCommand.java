package org.postergraph.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.postergraph.explore.backup.Backup;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the whole graph to a file without a server. */
@Command(name = "export", description = "Writes the whole graph: a backup that import reads again.",
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
		Backup backup = context.getBean(Backup.class);
		if (this.output != null) {
			write(backup, this.output.toAbsolutePath());
			return CommandLine.ExitCode.OK;
		}
		PrintWriter out = this.spec.commandLine().getOut();
		backup.write(out);
		return out.checkError() ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
	}

	/** An earlier backup stays until the new one is whole. */
	private static void write(Backup backup, Path file) throws IOException {
		Path part = file.resolveSibling(file.getFileName() + ".part");
		try {
			try (BufferedWriter out = Files.newBufferedWriter(part)) {
				backup.write(out);
			}
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(part);
		}
	}

	enum Format {

		JSONL;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
