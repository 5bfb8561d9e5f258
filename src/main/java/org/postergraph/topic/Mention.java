package org.postergraph.topic;

/**
 * The exact words that speak of a concept.
 *
 * @param field where they stand
 * @param start UTF-16 offset of the first character in that field
 * @param end UTF-16 offset past the last character
 * @param quote the field from {@code start} to {@code end}
 * @param alias the name in the vocabulary that they match
 * @param rule the rule that fired, for people who wonder why
 * @param role as this mention alone tells it
 */
public record Mention(Field field, int start, int end, String quote, String alias, String rule, Role role) {

	public enum Field {

		TITLE, TEXT

	}

}
