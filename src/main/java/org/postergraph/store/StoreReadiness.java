package org.postergraph.store;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Nobody gets a driver whose store does not answer or lacks the schema: {@code MERGE}
 * without its constraint makes duplicates. Being part of the driver's creation, it comes
 * before everything that reads or writes, without anyone having to depend on it.
 */
class StoreReadiness implements BeanPostProcessor {

	private static final String MIGRATIONS = "classpath:cypher/migrations/*.cypher";

	private final ObjectProvider<Neo4jConnectionDetails> connection;

	StoreReadiness(ObjectProvider<Neo4jConnectionDetails> connection) {
		this.connection = connection;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String beanName) {
		if (bean instanceof Driver driver) {
			prepare(driver, this.connection.getObject().getUri());
		}
		return bean;
	}

	private void prepare(Driver driver, URI uri) {
		try {
			driver.verifyConnectivity();
			new Migrations(configuration(), driver).apply();
		}
		catch (Neo4jException | MigrationsException | IllegalStateException ex) {
			driver.close();
			throw StoreFaults.remote(uri, ex);
		}
	}

	private static MigrationsConfig configuration() {
		return MigrationsConfig.builder()
			.withLocationsToScan("classpath:cypher/migrations")
			.withResourceScanner((locations) -> scripts())
			.build();
	}

	/**
	 * Spring's own scan: it knows the jar's layout, and looks at this one folder only.
	 */
	private static List<URL> scripts() {
		try {
			List<URL> scripts = new ArrayList<>();
			for (Resource script : new PathMatchingResourcePatternResolver().getResources(MIGRATIONS)) {
				scripts.add(script.getURL());
			}
			return scripts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
