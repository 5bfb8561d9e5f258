package org.postergraph.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.postergraph.topic.Evidence.Clue;

/**
 * The facts of a concept in one summary that {@link SubjectModel} weighs. A count stops
 * where more of the same tells no more.
 */
final class Features {

	private static final int MAX_COUNT = 3;

	private static final int MAX_NAMES = 4;

	private static final int MAX_RANK = 5;

	/** No labelled text is longer. */
	private static final int MAX_STEP = 4;

	private static final int WORDS_A_STEP = 30;

	private static final double MIN_HINT = -6;

	private static final double MAX_HINT = 3;

	/** So that it weighs like the others. */
	private static final double HINT_SCALE = 3;

	private final Map<String, Standing> standings = new HashMap<>();

	/** By concept: how many others stand better. */
	private final Map<String, Integer> ranks = new HashMap<>();

	/** By concept: how the title names the closest of those below it. */
	private final Map<String, Integer> below = new HashMap<>();

	private final Map<String, Set<String>> above;

	private final Predicate<String> means;

	private final int titled;

	private final int words;

	private final TitleHints hints;

	private final Set<String> title;

	/**
	 * Compares the concepts of a summary.
	 * @param all what is found of each, each concept once
	 * @param above concept to itself and all above it
	 * @param means what papers work with more often than they study it
	 * @param title the title's words and concepts, see {@link TitleHints#words}
	 * @param words how many the text has
	 */
	Features(Collection<Evidence> all, Map<String, Set<String>> above, Predicate<String> means, TitleHints hints,
			Set<String> title, int words) {
		all.forEach((one) -> this.standings.put(one.concept(), Standing.of(one)));
		this.above = above;
		this.means = means;
		this.titled = (int) all.stream().filter(Evidence::isTitled).count();
		this.hints = hints;
		this.title = title;
		this.words = words;
		rank();
		this.standings.forEach((concept, standing) -> above(concept)
			.forEach((upper) -> this.below.merge(upper, standing.title(), Math::max)));
	}

	/** Equals share a rank. */
	private void rank() {
		List<Map.Entry<String, Standing>> best = new ArrayList<>(this.standings.entrySet());
		best.sort(Map.Entry.comparingByValue(Standing.ORDER.reversed()));
		int rank = 0;
		for (int i = 0; i < best.size(); i++) {
			rank = (i > 0 && best.get(i).getValue().equals(best.get(i - 1).getValue())) ? rank : i;
			this.ranks.put(best.get(i).getKey(), rank);
		}
	}

	private Stream<String> above(String concept) {
		return this.above.getOrDefault(concept, Set.of()).stream().filter((upper) -> !upper.equals(concept));
	}

	/** The facts that hold of one of them, with their values; most are true or not. */
	Map<String, Double> of(Evidence one) {
		String concept = one.concept();
		String title = "title=" + title(one);
		int others = this.titled - (one.isTitled() ? 1 : 0);
		List<String> facts = new ArrayList<>();
		facts.add("always");
		facts.add(title);
		facts.add("others=" + Math.min(MAX_COUNT, others) + " " + title);
		facts.add("words=" + Math.min(MAX_STEP, this.words / WORDS_A_STEP));
		addConcept(concept, one.inTitle().isEmpty() ? " text" : " title", title, facts);
		addText(one.inText(), title, others, facts);
		Map<String, Double> valued = new HashMap<>();
		facts.forEach((fact) -> valued.put(fact, 1.0));
		addHint(concept, title, valued);
		return valued;
	}

	private void addConcept(String concept, String field, String title, List<String> facts) {
		facts.add("concept=" + concept);
		facts.add("concept=" + concept + field);
		if (this.means.test(concept)) {
			facts.add("means");
			facts.add("means " + title);
		}
		facts.add("rank=" + Math.min(MAX_RANK, this.ranks.getOrDefault(concept, 0)));
		above(concept).map(this.standings::get)
			.filter(Objects::nonNull)
			.mapToInt(Standing::title)
			.max()
			.ifPresent((best) -> facts.add("above=" + best));
		if (this.below.containsKey(concept)) {
			facts.add("below=" + this.below.get(concept));
		}
	}

	private static void addText(List<Clue> text, String title, int others, List<String> facts) {
		facts.add("sentences=" + sentences(text.stream()) + " " + title);
		facts.add("plain=" + sentences(text.stream().filter(Clue::isPlain)) + " " + title);
		if (text.isEmpty()) {
			return;
		}
		text.stream()
			.map((clue) -> "rule=" + clue.verdict().rule() + (clue.incidental() ? " incidental" : ""))
			.distinct()
			.forEach((rule) -> {
				facts.add(rule + " " + title);
				facts.add(rule + " others=" + Math.min(2, others));
			});
		String first = "first=" + Math.min(MAX_COUNT, text.get(0).sentence());
		facts.add(first);
		facts.add(first + " " + title + " others=" + Math.min(1, others));
		facts.add(
				"names=" + Math.min(MAX_NAMES, text.stream().map((clue) -> clue.mention().alias()).distinct().count()));
	}

	private void addHint(String concept, String title, Map<String, Double> facts) {
		OptionalDouble hint = this.hints.of(concept, this.title);
		if (hint.isEmpty()) {
			facts.put("hint=none", 1.0);
			return;
		}
		double bounded = Math.min(MAX_HINT, Math.max(MIN_HINT, hint.getAsDouble()));
		String step = "hint=" + (int) Math.floor(bounded);
		facts.put("hint", bounded / HINT_SCALE);
		facts.put(step, 1.0);
		facts.put(step + " " + title, 1.0);
	}

	private static String title(Evidence one) {
		List<Clue> title = one.inTitle();
		if (title.isEmpty()) {
			return "none";
		}
		if (title.stream().allMatch((clue) -> clue.verdict() == Verdict.NEGATED)) {
			return "negated";
		}
		if (title.stream().anyMatch((clue) -> clue.label() && clue.verdict() != Verdict.NEGATED)) {
			return "label";
		}
		return one.isTitled() ? "plain" : "incidental";
	}

	private static long sentences(Stream<Clue> clues) {
		return Math.min(MAX_COUNT, clues.mapToInt(Clue::sentence).distinct().count());
	}

	/**
	 * How prominent a concept is among the others.
	 *
	 * @param title 2 where the title names it plainly, 1 where it does otherwise, 0
	 * @param sentences of the text that name it
	 * @param first index of the first word in the text that names it
	 */
	private record Standing(int title, long sentences, int first) {

		private static final Comparator<Standing> ORDER = Comparator.comparingInt(Standing::title)
			.thenComparingLong(Standing::sentences)
			.thenComparing(Comparator.comparingInt(Standing::first).reversed());

		private static Standing of(Evidence one) {
			int title = one.isTitled() ? 2 : one.inTitle().isEmpty() ? 0 : 1;
			return new Standing(title, one.inText().stream().mapToInt(Clue::sentence).distinct().count(),
					one.inText().stream().mapToInt(Clue::token).min().orElse(Integer.MAX_VALUE));
		}

	}

}
