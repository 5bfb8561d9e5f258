package org.postergraph.digest.post;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postergraph.digest.Digest;
import org.postergraph.digest.DigestDay;
import org.postergraph.digest.DigestDay.Basis;
import org.postergraph.digest.DigestIssue;
import org.postergraph.digest.Post.Outcome;

/**
 * Finds the digest that a recap's line speaks of, by the words that both use. A word
 * weighs the less, the more digests of the source use it.
 */
final class RecapMatch {

	/** As much as one word that only this digest uses. */
	private static final double LEAST_SCORE = 1;

	private final List<ReadPost> posts;

	private final Map<Integer, Set<String>> stems = new HashMap<>();

	private final Map<String, Integer> digestsWith = new HashMap<>();

	private RecapMatch(List<ReadPost> posts) {
		this.posts = posts;
		for (int i = 0; i < posts.size(); i++) {
			Digest digest = posts.get(i).digest();
			if (digest != null) {
				Set<String> used = new HashSet<>();
				digest.summaries().forEach((summary) -> Stems.add(summary.title() + "\n" + summary.text(), used));
				used.forEach((stem) -> this.digestsWith.merge(stem, 1, Integer::sum));
				this.stems.put(i, used);
			}
		}
	}

	/**
	 * The days that recaps tell of undated digests, by the index of the digest's post.
	 */
	static Map<Integer, DigestDay> days(List<ReadPost> posts) {
		boolean needed = posts.stream().anyMatch(ReadPost::undated)
				&& posts.stream().anyMatch((post) -> post.outcome() == Outcome.RECAP);
		return needed ? new RecapMatch(posts).days() : Map.of();
	}

	private Map<Integer, DigestDay> days() {
		Map<Integer, DigestDay> days = new LinkedHashMap<>();
		for (ReadPost recap : this.posts) {
			if (recap.outcome() == Outcome.RECAP) {
				Map<String, Integer> linesWith = linesWith(recap.recap());
				recap.recap().forEach((entry) -> match(recap, entry, linesWith, days));
			}
		}
		return days;
	}

	private void match(ReadPost recap, Recap.Entry entry, Map<String, Integer> linesWith,
			Map<Integer, DigestDay> days) {
		Set<String> words = ownWords(entry, linesWith);
		int best = -1;
		double bestScore = 0;
		boolean tie = false;
		for (Map.Entry<Integer, Set<String>> candidate : this.stems.entrySet()) {
			double score = fits(candidate.getKey(), recap, entry.day().number()) ? score(words, candidate.getValue())
					: 0;
			tie = (score > 0 && score == bestScore) || (tie && score < bestScore);
			if (score > bestScore) {
				best = candidate.getKey();
				bestScore = score;
			}
		}
		boolean told = bestScore >= LEAST_SCORE && !tie && this.posts.get(best).undated();
		if (told) {
			days.putIfAbsent(best,
					new DigestDay(entry.day().number(), Basis.INFERRED, DigestIssue.shorten(entry.text())));
		}
	}

	/**
	 * A digest that states another day is none of this line's, however alike the words.
	 */
	private boolean fits(int i, ReadPost recap, int day) {
		@Nullable Digest digest = this.posts.get(i).digest();
		if (digest == null) {
			return false;
		}
		boolean conference = digest.conference() == null || recap.conference() == null
				|| digest.conference().equals(recap.conference());
		return conference && ((digest.day() != null) ? digest.day().number() == day : this.posts.get(i).undated());
	}

	private double score(Set<String> words, Set<String> used) {
		return words.stream()
			.filter(used::contains)
			.mapToDouble((word) -> 1.0 / this.digestsWith.getOrDefault(word, 1))
			.sum();
	}

	/** In how many lines each word stands. */
	private static Map<String, Integer> linesWith(List<Recap.Entry> entries) {
		Map<String, Integer> lines = new HashMap<>();
		for (Recap.Entry entry : entries) {
			Set<String> words = new HashSet<>();
			Stems.add(entry.text(), words);
			words.forEach((word) -> lines.merge(word, 1, Integer::sum));
		}
		return lines;
	}

	/** The line's words, without those of the day and those that other lines use, too. */
	private static Set<String> ownWords(Recap.Entry entry, Map<String, Integer> linesWith) {
		Set<String> words = new HashSet<>();
		Stems.add(entry.text().replace(entry.day().evidence(), " "), words);
		words.removeIf((word) -> linesWith.getOrDefault(word, 0) > 1);
		return words;
	}

}
