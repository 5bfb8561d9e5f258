package org.postergraph.web.browser;

import org.postergraph.catalog.CypherClient;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@ConditionalOnWebApplication
@Configuration(proxyBeanMethods = false)
class BrowserConfiguration {

	@Bean
	BrowserServer browserServer(BrowserProperties properties, Neo4jConnectionDetails store, CypherClient client) {
		return new BrowserServer(properties, new BrowserServlet(new Discovery(store.getUri(), client)));
	}

	@Bean
	ReadyNote readyNote(Environment settings, BrowserServer server) {
		return new ReadyNote(settings, server);
	}

}
