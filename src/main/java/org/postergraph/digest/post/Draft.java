package org.postergraph.digest.post;

import java.util.ArrayList;
import java.util.List;

/**
 * A post cut at its titles, before its words are read.
 *
 * @param intro what stands between the heading and the first title
 */
public record Draft(Line heading, List<Line> intro, List<Section> sections) {

	public Draft {
		intro = List.copyOf(intro);
		sections = List.copyOf(sections);
	}

	/**
	 * A title and what stands under it.
	 */
	public record Section(Line title, List<Line> body) {

		public Section {
			body = List.copyOf(body);
		}

	}

	/**
	 * Cuts a post of plain text, whose titles are lines of their own between blank lines.
	 */
	public static Draft cut(List<Line> post) {
		int first = firstText(post);
		boolean russian = isRussian(post);
		List<Integer> titles = new ArrayList<>();
		for (int i = first; i < post.size(); i++) {
			boolean candidate = i > first || (russian && !Headings.isPossible(post.get(i).text()));
			if (candidate && isTitle(post, i, russian)) {
				titles.add(i);
			}
		}
		List<Section> sections = new ArrayList<>();
		for (int t = 0; t < titles.size(); t++) {
			int end = (t + 1 < titles.size()) ? titles.get(t + 1) : post.size();
			sections.add(new Section(post.get(titles.get(t)), post.subList(titles.get(t) + 1, end)));
		}
		List<Line> intro = new ArrayList<>(post.subList(0, first));
		intro.addAll(post.subList(first + 1, Math.max(first + 1, titles.isEmpty() ? post.size() : titles.get(0))));
		return new Draft(post.get(first), intro, sections);
	}

	/** The first line that is more than hashtags; some posts put those on top. */
	private static int firstText(List<Line> post) {
		for (int i = 0; i < post.size(); i++) {
			if (!post.get(i).isBlank() && !Hashtags.isHashtags(post.get(i).text())) {
				return i;
			}
		}
		return 0;
	}

	private static boolean isTitle(List<Line> post, int i, boolean russian) {
		boolean alone = (i == 0 || post.get(i - 1).isBlank()) && (i + 1 == post.size() || post.get(i + 1).isBlank());
		Line line = post.get(i);
		boolean title = (alone && Titles.isTitle(line.text(), russian))
				|| (line.bold() && (i == 0 || post.get(i - 1).isBlank()) && Titles.isBoldTitle(line.text()));
		return title && !SignOff.startsAt(post, i);
	}

	/** Russian names in the sign-off of an English post do not make it Russian. */
	private static boolean isRussian(List<Line> post) {
		int latin = 0;
		int cyrillic = 0;
		for (int i = 0; i < post.size(); i++) {
			if (!SignOff.startsAt(post, i)) {
				Letters letters = Letters.in(post.get(i).text());
				latin += letters.latin();
				cyrillic += letters.cyrillic();
			}
		}
		return new Letters(latin, cyrillic).russian();
	}

}
