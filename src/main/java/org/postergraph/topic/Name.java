package org.postergraph.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.postergraph.topic.text.TextAnalyzer;
import org.postergraph.topic.text.Token;

/**
 * One way to write a concept, ready to be matched.
 *
 * @param concept the concept's id
 * @param text as people edit it; {@code …} or {@code ...} stands for up to
 * {@value #MAX_GAP} words
 * @param parts the words before, between and after the gaps, none empty
 * @param verb what the authors do, as in {@code квантизируют}
 * @param requires phrases of which the summary must hold one; none: no condition
 * @param excludes phrases of which the mention's sentence may hold none
 */
record Name(String concept, String text, List<List<Token>> parts, boolean verb, List<String> requires,
		List<String> excludes) {

	static final int MAX_GAP = 3;

	/** Longer words are told apart from others whatever their case. */
	private static final int MAX_ABBREVIATION = 6;

	static Name of(String concept, String text, boolean verb, List<String> requires, List<String> excludes) {
		List<List<Token>> parts = new ArrayList<>();
		for (String part : text.replace("…", "...").split("\\.\\.\\.", -1)) {
			parts.add(TextAnalyzer.analyze(part));
		}
		return new Name(concept, text, List.copyOf(parts), verb, List.copyOf(requires), List.copyOf(excludes));
	}

	/** The key of each word. */
	static List<String> keys(List<Token> tokens) {
		return tokens.stream().map(Token::key).toList();
	}

	boolean isGapped() {
		return this.parts.size() > 1;
	}

	/**
	 * A short word with capitals inside, which would be another word without them:
	 * {@code RAG}, {@code MoE}.
	 */
	boolean isAbbreviation() {
		if (isGapped() || this.parts.get(0).size() != 1) {
			return false;
		}
		String form = this.parts.get(0).get(0).form();
		return form.length() <= MAX_ABBREVIATION && form.chars().filter(Character::isUpperCase).count() > 1;
	}

	/** Does the case of this word in a text permit the name? */
	boolean permits(Token word) {
		if (!isAbbreviation()) {
			return true;
		}
		String form = this.parts.get(0).get(0).form();
		String found = word.form();
		return found.equals(form) || found.equals(form + "s") || found.equals(form.toUpperCase(Locale.ROOT));
	}

	/** What two names may not have in common across concepts. */
	String key() {
		StringBuilder key = new StringBuilder();
		for (List<Token> part : this.parts) {
			key.append(key.isEmpty() ? "" : " … ").append(String.join(" ", keys(part)));
		}
		return key.toString();
	}

}
