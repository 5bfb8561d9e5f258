package org.postergraph.store;

import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.neo4j.configuration.helpers.PortBindException;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.io.locker.FileLockException;
import org.springframework.util.ClassUtils;

/** What can go wrong with a store, in words for the person who starts it. */
final class StoreFaults {

	private StoreFaults() {
	}

	static StoreException of(Exception failure, StoreProperties properties, StoreHolder holder) {
		if (causedBy(failure, PortBindException.class) || causedBy(failure, BindException.class)) {
			return new StoreException(
					"Port " + properties.boltPort() + " of the embedded store's Bolt is taken by another program.",
					"Stop that program, or choose another port with postergraph.store.bolt-port (0: any free port).",
					failure);
		}
		if (causedBy(failure, FileLockException.class)
				|| causedBy(failure, org.neo4j.io.pagecache.impl.FileLockException.class)) {
			return new StoreException("The store in " + properties.home() + " is held by " + holder.describe() + ".",
					"Send what you want to import to that server (POST /api/imports), stop it first, or name another "
							+ "directory with postergraph.store.directory.",
					failure);
		}
		return new StoreException("The store in " + properties.home() + " does not open: " + rootMessage(failure),
				"See " + properties.home().resolve("logs/debug.log") + ". A store that cannot be repaired can be moved "
						+ "away and filled again from its digests.",
				failure);
	}

	static StoreException notWritable(Path home, Exception cause) {
		return new StoreException("The store's directory " + home + " cannot be written: " + describe(cause),
				"Make it writable for this user, or name another one with postergraph.store.directory.", cause);
	}

	static StoreException newer(Path home, String stored, String running) {
		return new StoreException(
				"The store in " + home + " was last opened by Neo4j " + stored + ", newer than this " + running + ".",
				"Start the newer PosterGraph again, or name another directory with postergraph.store.directory.",
				new IllegalStateException("store of a newer version"));
	}

	static StoreException unreadable(Path file, Exception cause) {
		return new StoreException("The file " + file + " cannot be read: " + describe(cause),
				"Delete it if the store beside it is not of a newer Neo4j than " + StoreVersion.running() + ".", cause);
	}

	static StoreException remote(URI uri, Exception cause) {
		if (causedBy(cause, AuthenticationException.class)) {
			return new StoreException("The graph store at " + uri + " refused the credentials.",
					"Check spring.neo4j.authentication.username and spring.neo4j.authentication.password.", cause);
		}
		return new StoreException("The graph store at " + uri + " cannot be used: " + rootMessage(cause),
				"Start it, or check spring.neo4j.uri. Without spring.neo4j.uri an embedded store is used.", cause);
	}

	static StoreException schema(URI uri, Exception cause) {
		if (find(cause, Neo4jException.class).isPresent()) {
			return remote(uri, cause);
		}
		return new StoreException(
				"The schema of the graph store at " + uri + " cannot be brought up to date: " + rootMessage(cause),
				"It was written by another version of PosterGraph. Name another directory with "
						+ "postergraph.store.directory (or another server), and import the digests again.",
				cause);
	}

	private static boolean causedBy(Throwable failure, Class<? extends Throwable> type) {
		return find(failure, type).isPresent();
	}

	/** Looks at suppressed failures too: Neo4j hangs some of its own there. */
	private static Optional<Throwable> find(Throwable failure, Class<? extends Throwable> type) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (type.isInstance(cause)) {
				return Optional.of(cause);
			}
			for (Throwable suppressed : cause.getSuppressed()) {
				Optional<Throwable> found = find(suppressed, type);
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}

	private static String rootMessage(Throwable failure) {
		Throwable root = failure;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return describe(root);
	}

	private static String describe(Throwable failure) {
		return ClassUtils.getShortName(failure.getClass()) + ": " + failure.getMessage();
	}

}
