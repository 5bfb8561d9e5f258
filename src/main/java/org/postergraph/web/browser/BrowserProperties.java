package org.postergraph.web.browser;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Neo4j Browser, on loopback.
 *
 * @param port 0: any free port, logged; -1: off
 */
@Validated
@ConfigurationProperties("postergraph.browser")
record BrowserProperties(@Min(-1) @Max(65535) @DefaultValue("7474") int port) {

	static final String PORT = "postergraph.browser.port";

	boolean off() {
		return this.port == -1;
	}

}
