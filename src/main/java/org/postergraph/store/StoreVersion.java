package org.postergraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.kernel.internal.Version;

/**
 * The version of Neo4j that last opened a store, in a file beside it. A newer one may
 * have left a format that this one would not recognise as such, so it is asked before
 * anything is opened.
 */
final class StoreVersion {

	private static final String FILE = "neo4j-version";

	private StoreVersion() {
	}

	static void refuseNewer(Path home) {
		Path file = home.resolve(FILE);
		if (!Files.exists(file)) {
			return;
		}
		try {
			String stored = Files.readString(file).strip();
			if (parse(stored).compareTo(parse(running())) > 0) {
				throw StoreFaults.newer(home, stored, running());
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw StoreFaults.unreadable(file, ex);
		}
	}

	static void write(Path home) throws IOException {
		Path file = home.resolve(FILE);
		if (!Files.exists(file) || !Files.readString(file).strip().equals(running())) {
			Files.writeString(file, running() + System.lineSeparator());
		}
	}

	static String running() {
		return Version.getNeo4jVersion();
	}

	private static Runtime.Version parse(String version) {
		return Runtime.Version.parse(version);
	}

}
