package org.postergraph.digest.post;

import java.util.ArrayList;
import java.util.List;
import org.postergraph.digest.DigestDay;

/** A post that looks back on several days, in a line each. */
public final class Recap {

	/** How far into a line its day may stand. */
	private static final int OPENING = 40;

	private static final int LONGEST = 1_000;

	private static final int FEWEST_DAYS = 2;

	private static final int FEWEST_WORDS = 5;

	private Recap() {
	}

	/**
	 * What a recap says about one day.
	 *
	 * @param text the line, without its list marker
	 */
	public record Entry(DigestDay day, String text) {

	}

	/** The days that a post tells about, one line each; empty when it is no recap. */
	static List<Entry> entries(List<Line> lines) {
		List<Entry> entries = new ArrayList<>();
		for (Line line : lines) {
			String text = Titles.withoutMarker(line.text());
			if (text.length() > LONGEST || (!Titles.isListItem(line.text()) && Word.of(text).size() < FEWEST_WORDS)) {
				continue;
			}
			List<DigestDay> opening = DayWords.in(text.substring(0, Math.min(OPENING, text.length())));
			if (opening.size() == 1) {
				entries.add(new Entry(opening.get(0), text));
			}
		}
		long days = entries.stream().map((entry) -> entry.day().number()).distinct().count();
		return (days >= FEWEST_DAYS) ? entries : List.of();
	}

}
