package org.postergraph.web.browser;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Names the setting of the port that is taken, which Spring Boot's own message does not.
 */
@Order(0)
class PortTakenAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

	private final @Nullable Environment environment;

	PortTakenAnalyzer(@Nullable Environment environment) {
		this.environment = environment;
	}

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
		boolean browser = cause.getPort() == port(BrowserProperties.PORT, 7474)
				&& cause.getPort() != port("server.port", 8080);
		return new FailureAnalysis(
				"Port " + cause.getPort() + " of " + (browser ? "Neo4j Browser" : "the REST interface")
						+ " is taken by another program.",
				"Stop that program, or choose another port with "
						+ (browser ? BrowserProperties.PORT + " (0: any free port, -1: no Neo4j Browser)."
								: "server.port (0: any free port)."),
				cause);
	}

	private int port(String setting, int ifUnset) {
		return (this.environment != null) ? this.environment.getProperty(setting, Integer.class, ifUnset) : ifUnset;
	}

}
