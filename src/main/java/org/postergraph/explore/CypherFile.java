package org.postergraph.explore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** Longer queries live in files of the folder {@code cypher/explore}, one a file. */
public final class CypherFile {

	private CypherFile() {
	}

	/**
	 * The text of a query.
	 * @param name of the file, without its folder and ending
	 * @throws UncheckedIOException when the class path has no such file
	 */
	public static String read(String name) {
		try {
			return new ClassPathResource("cypher/explore/" + name + ".cypher")
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
