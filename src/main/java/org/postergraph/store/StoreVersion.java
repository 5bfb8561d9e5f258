package org.postergraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.neo4j.kernel.internal.Version;

/**
 * The version of Neo4j that last opened a store, in a file beside it. A newer one may
 * have left a format that this one would not recognise as such, so it is asked before
 * anything is opened.
 */
final class StoreVersion {

	private static final String FILE = "neo4j-version";

	private static final Pattern NUMBERS = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})");

	private StoreVersion() {
	}

	static void refuseNewer(Path home) {
		Path file = home.resolve(FILE);
		if (!Files.exists(file)) {
			return;
		}
		try {
			String stored = Files.readString(file).strip();
			if (Arrays.compare(parse(stored), parse(running())) > 0) {
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

	/**
	 * Such as {@code 5.26.30}; what follows the numbers, as in {@code -drop01}, is left.
	 */
	private static int[] parse(String version) {
		Matcher numbers = NUMBERS.matcher(version);
		if (!numbers.lookingAt()) {
			throw new IllegalArgumentException("no version: " + version);
		}
		return IntStream.rangeClosed(1, 3).map((group) -> Integer.parseInt(numbers.group(group))).toArray();
	}

}
