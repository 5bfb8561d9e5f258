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
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The first thing that starts: when it is done, the store answers and has its schema.
 * {@code MERGE} without its constraint makes duplicates, so whoever reads or writes
 * starts in a later phase. Until then the web layer is built, beside the store that
 * opens.
 */
class StoreReadiness implements SmartLifecycle {

	private static final String MIGRATIONS = "classpath:cypher/migrations/*.cypher";

	private final Driver driver;

	private final URI uri;

	private final ObjectProvider<StoreOpening> embedded;

	private volatile boolean running;

	StoreReadiness(Driver driver, URI uri, ObjectProvider<StoreOpening> embedded) {
		this.driver = driver;
		this.uri = uri;
		this.embedded = embedded;
	}

	@Override
	public void start() {
		this.embedded.ifAvailable(StoreOpening::store);
		try {
			this.driver.verifyConnectivity();
			new Migrations(configuration(), this.driver).apply();
		}
		catch (MigrationsException ex) {
			throw StoreFaults.schema(this.uri, ex);
		}
		catch (Neo4jException | IllegalStateException ex) {
			throw StoreFaults.remote(this.uri, ex);
		}
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return Integer.MIN_VALUE;
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
