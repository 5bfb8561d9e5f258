package org.postergraph.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** What commands have in common that open the store without a server. */
abstract class StoreCommand implements Callable<Integer> {

	static final String SETTINGS = "A setting of the server, such as --postergraph.store.directory=DIR, may follow.";

	private final Class<?> application;

	@Spec
	@SuppressWarnings("NullAway.Init")
	CommandSpec spec;

	@Unmatched
	private List<String> settings = new ArrayList<>();

	StoreCommand(Class<?> application) {
		this.application = application;
	}

	/** Looks at the command line before the store is opened, which takes seconds. */
	abstract void check() throws IOException;

	/**
	 * Does the work.
	 * @return the exit code
	 */
	abstract int run(ConfigurableApplicationContext context) throws IOException;

	@Override
	public Integer call() throws IOException {
		String[] settings = settings();
		check();
		try (ConfigurableApplicationContext context = Offline.start(this.application, settings)) {
			return run(context);
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

}
