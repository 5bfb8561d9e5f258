package org.postergraph.digest.telegram;

import java.util.ArrayList;
import java.util.List;
import org.postergraph.digest.post.Hashtags;
import org.postergraph.digest.post.Headings;
import org.postergraph.digest.post.Line;
import org.postergraph.digest.post.SignOff;

/**
 * Splits a copied page into posts. Nothing marks where a post ends, so the page's own
 * lines, hashtags, and the headings of digests have to tell.
 */
final class Page {

	private final List<Line> lines;

	private final Furniture furniture;

	private final List<List<Line>> posts = new ArrayList<>();

	private List<Line> current = new ArrayList<>();

	/** Whether the current post has more than blank lines and hashtags. */
	private boolean text;

	/** Whether the current post has its sign-off already. */
	private boolean signed;

	private Page(List<Line> lines) {
		this.lines = lines;
		this.furniture = Furniture.of(lines);
	}

	/**
	 * The posts, each with at least one line of text and without the page's furniture.
	 */
	static List<List<Line>> posts(List<Line> lines) {
		return new Page(lines).split();
	}

	private List<List<Line>> split() {
		for (int i = 0; i < this.lines.size(); i++) {
			Line line = this.lines.get(i);
			if (this.furniture.is(line.text())) {
				close();
			}
			else if (Hashtags.isHashtags(line.text())) {
				this.current.add(line);
				if (this.text && endsPost(i)) {
					close();
				}
			}
			else {
				if (opensPost(i)) {
					close();
				}
				this.current.add(line);
				this.text = this.text || !line.isBlank();
				this.signed = this.signed || SignOff.startsAt(this.lines, i);
			}
		}
		close();
		return this.posts;
	}

	private void close() {
		if (this.text) {
			this.posts.add(this.current);
		}
		this.current = new ArrayList<>();
		this.text = false;
		this.signed = false;
	}

	/** Hashtags close a post, unless more of them or the sign-off follow. */
	private boolean endsPost(int hashtags) {
		int next = hashtags + 1;
		while (next < this.lines.size() && this.lines.get(next).isBlank()) {
			next++;
		}
		return next == this.lines.size()
				|| (!Hashtags.isHashtags(this.lines.get(next).text()) && !SignOff.startsAt(this.lines, next));
	}

	private boolean opensPost(int i) {
		String line = this.lines.get(i).text();
		boolean lineEnds = i + 1 == this.lines.size() || this.lines.get(i + 1).isBlank();
		if (line.isEmpty() || !lineEnds || !this.text || SignOff.startsAt(this.lines, i)) {
			return false;
		}
		boolean afterText = !this.lines.get(i - 1).isBlank();
		return (Headings.isClear(line) && !isLoneHeading())
				|| ((afterText || this.signed) && Headings.isPossible(line));
	}

	/** A heading may be followed by a line that says the same again. */
	private boolean isLoneHeading() {
		List<Line> text = this.current.stream().filter((line) -> !line.isBlank()).toList();
		return text.size() == 1 && Headings.isClear(text.get(0).text());
	}

}
