package org.postergraph.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.postergraph.topic.text.PhraseMatcher;
import org.postergraph.topic.text.TextAnalyzer;
import org.postergraph.topic.text.Token;

/** Finds the names of a vocabulary, longest first. Thread-safe. */
final class NameFinder {

	private final PhraseMatcher<Part> matcher;

	private final Redundancy redundancy;

	NameFinder(List<Name> names, Redundancy redundancy) {
		this.redundancy = redundancy;
		PhraseMatcher.Builder<Part> builder = new PhraseMatcher.Builder<>();
		Set<String> contexts = new HashSet<>();
		for (Name name : names) {
			for (int i = 0; i < name.parts().size(); i++) {
				builder.add(Name.keys(name.parts().get(i)), new Part(name, i, ""));
			}
			joined(name, builder);
			contexts.addAll(name.requires());
			contexts.addAll(name.excludes());
		}
		for (String context : contexts) {
			builder.add(Name.keys(TextAnalyzer.analyze(context)), new Part(null, 0, context));
		}
		this.matcher = builder.build();
	}

	/** A hyphenated name is also written as one word: {@code finetuning}. */
	private static void joined(Name name, PhraseMatcher.Builder<Part> builder) {
		List<Token> words = name.parts().get(0);
		if (name.isGapped() || words.size() != 2 || name.text().indexOf('-') < 0) {
			return;
		}
		List<Token> one = TextAnalyzer.analyze(words.get(0).form() + words.get(1).form());
		if (one.size() == 1) {
			builder.add(Name.keys(one), new Part(name, 0, ""));
		}
	}

	/** What stands in one field, before conditions on the whole summary. */
	Field find(List<Token> tokens) {
		Field field = new Field(tokens);
		this.matcher.match(tokens, field::take);
		return field;
	}

	/**
	 * The mentions of a field whose names' conditions hold, by place. None stands inside
	 * another, except in the gap of a name that has one and where {@link Redundancy} lets
	 * the shorter name tell something of its own. Names of one concept that overlap are
	 * one mention, so that the second's words name nothing else:
	 * {@code cooperative multi-agent reinforcement learning}.
	 */
	List<Found> resolve(Field field, Set<String> contexts) {
		List<Found> candidates = field.found.stream()
			.filter((found) -> field.permits(found, contexts))
			.sorted(ORDER)
			.toList();
		List<Found> result = new ArrayList<>(candidates.size());
		@Nullable String[] takenBy = new String[field.tokens.size()];
		longest(candidates.stream().filter((found) -> !found.name().isGapped()).toList(), takenBy, result);
		longest(candidates.stream().filter((found) -> found.name().isGapped() && !found.isTaken(takenBy)).toList(),
				takenBy, result);
		result.sort(ORDER);
		return result;
	}

	private void longest(List<Found> candidates, @Nullable String[] takenBy, List<Found> result) {
		int end = 0;
		int inner = 0;
		int at = 0;
		@Nullable Found outer = null;
		for (Found found : candidates) {
			if (found.from >= end) {
				at = result.size();
				result.add(found);
				outer = found;
				end = found.to;
				inner = 0;
				Arrays.fill(takenBy, found.from, found.to, found.name.concept());
			}
			else if (outer != null && found.to > end && found.name.concept().equals(outer.name.concept())) {
				Arrays.fill(takenBy, end, found.to, found.name.concept());
				end = found.to;
				outer = new Found(outer.name, outer.from, end);
				result.set(at, outer);
			}
			else if (outer != null && found.to > end && this.redundancy.mayOverlap(found, outer)) {
				Arrays.fill(takenBy, end, found.to, found.name.concept());
				at = result.size();
				result.add(found);
				outer = found;
				end = found.to;
				inner = 0;
			}
			else if (outer != null && found.from >= inner && this.redundancy.isFree(found, outer)) {
				result.add(found);
				inner = found.to;
			}
		}
	}

	private static final Comparator<Found> ORDER = Comparator.comparingInt(Found::from)
		.thenComparing(Comparator.comparingInt(Found::to).reversed());

	/**
	 * A name at its place.
	 *
	 * @param name what was found
	 * @param from index of its first token
	 * @param to index past its last token
	 */
	record Found(Name name, int from, int to) {

		/** Is the same concept named in here already? */
		private boolean isTaken(@Nullable String[] takenBy) {
			for (int i = this.from; i < this.to; i++) {
				if (this.name.concept().equals(takenBy[i])) {
					return true;
				}
			}
			return false;
		}

	}

	/** A part of a name, or a phrase that names ask for when {@code name} is null. */
	private record Part(@Nullable Name name, int index, String context) {

	}

	/** What the matcher tells of one field, as it goes. */
	static final class Field {

		private final List<Token> tokens;

		private final List<Found> found = new ArrayList<>();

		/** Phrase to the sentences that hold it. */
		private final Map<String, Set<Integer>> contexts = new HashMap<>();

		/** Name to where its parts so far began and ended, for names with gaps. */
		private final Map<Name, int[]> begun = new HashMap<>();

		private Field(List<Token> tokens) {
			this.tokens = tokens;
		}

		Set<String> contexts() {
			return this.contexts.keySet();
		}

		private void take(Part part, int from, int to) {
			int sentence = this.tokens.get(from).sentence();
			Name name = part.name();
			if (name == null) {
				this.contexts.computeIfAbsent(part.context(), (key) -> new HashSet<>()).add(sentence);
			}
			else if (sentence == this.tokens.get(to - 1).sentence()) {
				if (name.isGapped()) {
					takeGapped(name, part.index(), from, to);
				}
				else if (name.permits(this.tokens.get(from))) {
					this.found.add(new Found(name, from, to));
				}
			}
		}

		private void takeGapped(Name name, int index, int from, int to) {
			int[] begun = this.begun.computeIfAbsent(name, (key) -> new int[2 * name.parts().size()]);
			if (index == 0) {
				begun[0] = from;
			}
			else {
				int before = begun[2 * index - 1];
				boolean near = before > 0 && from >= before && from - before <= Name.MAX_GAP
						&& this.tokens.get(before - 1).clause() == this.tokens.get(from).clause();
				if (!near) {
					return;
				}
				begun[2 * index] = begun[2 * index - 2];
			}
			begun[2 * index + 1] = to;
			if (index == name.parts().size() - 1) {
				this.found.add(new Found(name, begun[2 * index], to));
			}
		}

		private boolean permits(Found found, Set<String> all) {
			Name name = found.name();
			if (name.requires().isEmpty() && name.excludes().isEmpty()) {
				return true;
			}
			int sentence = this.tokens.get(found.from()).sentence();
			boolean excluded = name.excludes()
				.stream()
				.anyMatch((phrase) -> this.contexts.getOrDefault(phrase, Set.of()).contains(sentence));
			return !excluded && (name.requires().isEmpty() || name.requires().stream().anyMatch(all::contains));
		}

	}

}
