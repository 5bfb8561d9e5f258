package org.postergraph.web.browser;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** The last lines of a start: addresses to open and a command to copy. */
class ReadyNote {

	private static final Logger logger = LoggerFactory.getLogger(ReadyNote.class);

	private final Environment settings;

	private final BrowserServer browser;

	ReadyNote(Environment settings, BrowserServer browser) {
		this.settings = settings;
		this.browser = browser;
	}

	@EventListener
	@Order(Ordered.LOWEST_PRECEDENCE)
	void write(ApplicationReadyEvent ready) {
		if (!(ready.getApplicationContext() instanceof WebServerApplicationContext context)
				|| context.getWebServer() == null) {
			return;
		}
		String address = "http://" + host() + ":" + context.getWebServer().getPort();
		logger.info("API               {}/", address);
		String neo4j = this.browser.address();
		if (neo4j != null) {
			logger.info("Neo4j Browser     {}  ({})", neo4j, login());
		}
		logger.info("Ask               curl '{}/api/papers?topic=kv-cache'", address);
	}

	private String host() {
		String host = this.settings.getProperty("server.address", "127.0.0.1");
		return host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
	}

	/** Where the password is, never the password itself. */
	private String login() {
		if (!this.settings.getProperty("spring.neo4j.uri", "").isBlank()) {
			return "user " + this.settings.getProperty("spring.neo4j.authentication.username", "neo4j")
					+ ", password as in spring.neo4j.authentication.password";
		}
		if (!this.settings.getProperty("postergraph.store.password", "").isBlank()) {
			return "user neo4j, password as in postergraph.store.password";
		}
		return "user neo4j, password in " + this.settings.getProperty("postergraph.store.password-file");
	}

}
