package org.postergraph.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the jar. Without one it serves. */
@Command(name = "postergraph", description = "A knowledge base of conference posters. Without a command: serve.",
		mixinStandardHelpOptions = true, versionProvider = Shell.Version.class, sortOptions = false)
public final class Shell {

	private static final Set<String> OWN_OPTIONS = Set.of("--help", "-h", "--version", "-V");

	private Shell() {
	}

	/**
	 * Whether these arguments name a command; what starts with two hyphens is a setting
	 * of the server.
	 */
	public static boolean handles(String[] arguments) {
		return arguments.length > 0 && (!arguments[0].startsWith("--") || OWN_OPTIONS.contains(arguments[0]));
	}

	/**
	 * Runs a command. What it was asked for goes to the standard output; all else, logs
	 * included, goes to the standard error, so that a program reads the report alone.
	 * @param application the class that a command which needs the graph starts, without
	 * its web server
	 * @return the exit code: 0, 1 when something was lost or failed, 2 for wrong usage
	 */
	public static int run(Class<?> application, String[] arguments) {
		PrintStream out = System.out;
		System.setOut(System.err);
		try {
			return commandLine(application).setParameterExceptionHandler(Shell::tellUsage)
				.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
				.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
				.execute(arguments);
		}
		finally {
			System.setOut(out);
		}
	}

	/**
	 * What is wrong, and what would be right: a guess at what was meant is often a wild
	 * one.
	 */
	private static int tellUsage(CommandLine.ParameterException ex, String[] arguments) {
		CommandLine command = ex.getCommandLine();
		command.getErr().println(ex.getMessage());
		command.usage(command.getErr());
		return CommandLine.ExitCode.USAGE;
	}

	static CommandLine commandLine(Class<?> application) {
		return new CommandLine(new Shell()).addSubcommand(new ImportCommand(application))
			.addSubcommand(new ExportCommand(application))
			.addSubcommand(new ReextractCommand(application))
			.addSubcommand(new EvaluateCommand())
			.setCaseInsensitiveEnumValuesAllowed(true);
	}

	static final class Version implements CommandLine.IVersionProvider {

		@Override
		public String[] getVersion() {
			String version = Shell.class.getPackage().getImplementationVersion();
			return new String[] { "PosterGraph " + ((version != null) ? version : "(not packaged)") };
		}

	}

}
