package org.postergraph.topic;

import java.io.StringReader;

/** Small vocabularies, written where they are used. */
public final class TestVocabulary {

	private TestVocabulary() {
	}

	/**
	 * @param concepts YAML of the list, each line without the indentation of two
	 */
	public static Vocabulary of(String concepts) {
		return Vocabulary.read(new StringReader("concepts:\n" + concepts.indent(2)));
	}

}
