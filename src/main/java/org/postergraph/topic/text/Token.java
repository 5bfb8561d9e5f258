package org.postergraph.topic.text;

/**
 * A word, or a run of digits.
 *
 * @param start UTF-16 offset of the first character
 * @param end UTF-16 offset past the last character
 * @param form the word without accents and look-alike letters, its case kept
 * @param key what equal words have in common: lower case, stemmed, {@code ё} and
 * {@code э} as {@code е}; empty for runs too long to be a word
 * @param sentence from 0
 * @param clause from 0, counted through the whole text; a comma, a bracket, a dash
 * between spaces and a sentence's end begin another
 */
public record Token(int start, int end, String form, String key, int sentence, int clause) {

}
