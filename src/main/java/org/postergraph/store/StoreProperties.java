package org.postergraph.store;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The embedded store. None of it matters when {@code spring.neo4j.uri} names a server.
 *
 * @param directory where the store lives
 * @param boltPort Bolt on loopback; 0: any free port, logged
 * @param password of the database user {@code neo4j}, 8 characters at least; unset or
 * empty: generated once and kept in {@code passwordFile}
 * @param passwordFile holds the generated password, mode 0600
 * @param pageCache memory for pages of the store, beside the heap
 */
@Validated
@ConfigurationProperties("postergraph.store")
record StoreProperties(@NotNull @DefaultValue("data/neo4j") Path directory,
		@Min(0) @Max(65535) @DefaultValue("7687") int boltPort,
		@Nullable @Pattern(regexp = "|.{8,}", message = "must have 8 characters at least") String password,
		@DefaultValue("data/neo4j/password") Path passwordFile, @DefaultValue("64MB") DataSize pageCache) {

	/** Neo4j wants its home absolute and normalised. */
	Path home() {
		return this.directory.toAbsolutePath().normalize();
	}

}
