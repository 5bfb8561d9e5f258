package org.postergraph.cli;

import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The application without its web server: the store and, made when asked for, what works
 * on it.
 */
final class Offline {

	/**
	 * A command shares no port with a server, imports no seeds, and prints what it was
	 * asked for only.
	 */
	private static final Map<String, Object> SETTINGS = Map.of("postergraph.seeds", "", "postergraph.browser.port",
			"-1", "postergraph.store.bolt-port", "0");

	/** Logging is set up before anything else, from the lowest defaults on. */
	private static final Map<String, Object> QUIET = Map.of("logging.threshold.console", "error");

	private Offline() {
	}

	/**
	 * Starts it.
	 * @throws StartFailedException when it does not start; the reason has been printed
	 */
	static ConfigurableApplicationContext start(Class<?> application, String[] settings) {
		try {
			return new SpringApplicationBuilder(application).web(WebApplicationType.NONE)
				.lazyInitialization(true)
				.logStartupInfo(false)
				.properties(QUIET)
				.initializers((context) -> context.getEnvironment()
					.getPropertySources()
					.addFirst(new MapPropertySource("command", SETTINGS)))
				.run(settings);
		}
		catch (RuntimeException ex) {
			throw new StartFailedException(ex);
		}
	}

	@SuppressWarnings("serial")
	static final class StartFailedException extends RuntimeException {

		StartFailedException(Throwable cause) {
			super(cause);
		}

	}

}
