package org.postergraph.store;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationSeverity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Chooses the store: the server of {@code spring.neo4j.uri} when it is set, else the
 * embedded one. Either way the application sees one driver, made by Spring Boot from the
 * connection details.
 */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

	@Bean
	StoreReadiness storeReadiness(Driver driver, Neo4jConnectionDetails connection,
			ObjectProvider<StoreOpening> embedded) {
		return new StoreReadiness(driver, connection.getUri(), embedded);
	}

	/**
	 * In an empty store every statement names something that is not there yet: no news
	 * for a log.
	 */
	@Bean
	ConfigBuilderCustomizer withoutNotifications() {
		return (driver) -> driver.withMinimumNotificationSeverity(NotificationSeverity.OFF);
	}

	/**
	 * The driver is made from the connection details, hence closed before the store,
	 * which its opening closes.
	 */
	@Configuration(proxyBeanMethods = false)
	@Conditional(NoServerNamed.class)
	static class Embedded {

		@Bean
		static StoreOpening storeOpening() {
			return new StoreOpening();
		}

		@Bean
		Neo4jConnectionDetails embeddedConnection(StoreOpening store) {
			return new Neo4jConnectionDetails() {

				@Override
				public URI getUri() {
					return store.address().uri();
				}

				@Override
				public AuthToken getAuthToken() {
					return AuthTokens.basic(StoreUser.NAME, store.address().password());
				}

			};
		}

		@Bean
		ApplicationListener<WebServerInitializedEvent> noteRestAddress(StoreOpening store) {
			return (event) -> {
				if (event.getApplicationContext().getServerNamespace() == null) {
					store.store().noteRest("http://127.0.0.1:" + event.getWebServer().getPort());
				}
			};
		}

	}

}
