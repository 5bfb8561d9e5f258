package org.postergraph.topic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.postergraph.topic.text.PhraseMatcher;
import org.postergraph.topic.text.TextAnalyzer;
import org.postergraph.topic.text.Token;

/** The phrases of {@code cues.txt}, and where they stand in a text. */
final class Cues {

	/** The file as it is, for the version of the rules. */
	static final String TEXT = Resources.text("cues.txt");

	private static final PhraseMatcher<Cue> MATCHER = compile();

	private Cues() {
	}

	/** In the order of their ends; of those ending together the longest only. */
	static List<Found> in(List<Token> tokens) {
		List<Found> found = new ArrayList<>();
		MATCHER.match(tokens, (cue, from, to) -> {
			int last = found.size() - 1;
			boolean partOfLonger = last >= 0 && found.get(last).to == to && found.get(last).from < from;
			if (!partOfLonger && tokens.get(from).sentence() == tokens.get(to - 1).sentence()) {
				found.add(new Found(cue, from, to));
			}
		});
		Set<Integer> nothing = new HashSet<>();
		found.stream().filter((one) -> one.cue == Cue.NOTHING).forEach((one) -> nothing.add(one.from));
		found.removeIf((one) -> nothing.contains(one.from));
		return found;
	}

	private static PhraseMatcher<Cue> compile() {
		PhraseMatcher.Builder<Cue> builder = new PhraseMatcher.Builder<>();
		Cue cue = Cue.ASIDE;
		for (String line : TEXT.lines().map(String::strip).toList()) {
			if (line.startsWith("[")) {
				String name = line.substring(1, line.length() - 1);
				cue = Cue.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
			}
			else if (!line.isEmpty() && !line.startsWith("#")) {
				builder.add(Name.keys(TextAnalyzer.analyze(line)), cue);
			}
		}
		return builder.build();
	}

	/**
	 * A cue at its place.
	 *
	 * @param cue what it tells
	 * @param from index of its first token
	 * @param to index past its last token
	 */
	record Found(Cue cue, int from, int to) {

	}

}
