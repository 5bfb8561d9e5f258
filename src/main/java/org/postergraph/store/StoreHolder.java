package org.postergraph.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who holds an embedded store, in a file beside it, so that a second process can say whom
 * to ask instead. The lock itself is Neo4j's; this file only describes its holder.
 */
final class StoreHolder {

	private static final Logger logger = LoggerFactory.getLogger(StoreHolder.class);

	private final Path file;

	StoreHolder(Path home) {
		this.file = home.resolve("holder");
	}

	void write(URI bolt) throws IOException {
		Files.writeString(this.file, "process " + ProcessHandle.current().pid() + ", " + bolt);
	}

	/** Adds the address of the REST interface, once it is known. */
	void writeRest(URI bolt, String address) {
		try {
			Files.writeString(this.file,
					"process " + ProcessHandle.current().pid() + ", " + bolt + ", REST at " + address);
		}
		catch (IOException ex) {
			logger.warn("Could not note the REST address in {}", this.file, ex);
		}
	}

	/**
	 * Such as {@code process 4711, bolt://127.0.0.1:7687, REST at http://127.0.0.1:8080}.
	 */
	String describe() {
		try {
			return Files.readString(this.file).strip();
		}
		catch (IOException ex) {
			return "another process";
		}
	}

	void delete() {
		try {
			Files.deleteIfExists(this.file);
		}
		catch (IOException ex) {
			logger.warn("Could not delete {}", this.file, ex);
		}
	}

}
