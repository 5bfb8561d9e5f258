package org.postergraph.catalog;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/**
 * A statement. It is made of constants only, in the source or in a file of the folder
 * {@code cypher}: the compiler refuses any other text, so nothing that a user sends can
 * become part of one.
 */
public final class Cypher {

	private final String text;

	private Cypher(String text) {
		this.text = text;
	}

	public static Cypher of(@CompileTimeConstant final String text) {
		return new Cypher(text);
	}

	/**
	 * Reads a statement that is too long to stand beside its use.
	 * @param name of the file below {@code cypher}, without its ending
	 * @throws UncheckedIOException when there is no such file
	 */
	public static Cypher file(@CompileTimeConstant final String name) {
		try {
			return new Cypher(
					new ClassPathResource("cypher/" + name + ".cypher").getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** This statement, continued by another. */
	public Cypher then(Cypher next) {
		return new Cypher(this.text + next.text);
	}

	String text() {
		return this.text;
	}

	@Override
	public String toString() {
		return this.text;
	}

}
