package org.postergraph.topic;

import java.io.Reader;
import java.util.List;
import java.util.Optional;

/** The concepts that the extractor knows. Immutable. */
public final class Vocabulary {

	private final String version;

	private final List<Concept> concepts;

	private Vocabulary(String version, List<Concept> concepts) {
		this.version = version;
		this.concepts = List.copyOf(concepts);
	}

	/**
	 * Reads and validates a vocabulary.
	 * @param yaml the text of a vocabulary file
	 * @throws VocabularyException naming line and concept of everything that is wrong
	 */
	public static Vocabulary read(Reader yaml) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Changes whenever the extractor may find other mentions: a hash of the content and
	 * of the extractor's rules.
	 */
	public String version() {
		return this.version;
	}

	public List<Concept> concepts() {
		return this.concepts;
	}

	/**
	 * The concept that an id, a label or an alias in either language names, however it is
	 * spelled.
	 */
	public Optional<Concept> find(String name) {
		return Optional.empty();
	}

}
