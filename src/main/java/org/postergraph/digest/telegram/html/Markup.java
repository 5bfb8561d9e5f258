package org.postergraph.digest.telegram.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.postergraph.digest.telegram.message.RichText;

/**
 * Reads the markup of a post's text: {@code <br>
 * } ends a line, {@code <b>} is bold except where it holds the sign of an emoji.
 */
final class Markup implements NodeVisitor {

	private static final Set<String> BLOCKS = Set.of("blockquote", "div", "p", "pre", "li", "ul", "ol");

	private final RichText text;

	private final Deque<String> links = new ArrayDeque<>();

	private int bold;

	private int emoji;

	private int preformatted;

	Markup(RichText text) {
		this.text = text;
	}

	/** Adds what an element holds. */
	void read(Element block) {
		block.traverse(this);
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode words) {
			add(words);
		}
		else if (node instanceof Element element) {
			if (element.nameIs("br")) {
				this.text.add(Widget.line(element), "\n", false, null);
			}
			count(element, 1);
			if (element.nameIs("a")) {
				this.links.push(element.attr("href"));
			}
			breakAround(element, depth);
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (node instanceof Element element) {
			count(element, -1);
			if (element.nameIs("a")) {
				this.links.pop();
			}
			breakAround(element, depth);
		}
	}

	private void add(TextNode words) {
		String piece = words.getWholeText();
		if (this.preformatted == 0) {
			piece = withoutLineEnds(piece);
		}
		this.text.add(Math.max(1, words.sourceRange().start().lineNumber()), piece, this.bold > 0 && this.emoji == 0,
				this.links.peek());
	}

	/**
	 * A line end of the source is a space of the page, with the white space around it.
	 */
	private static String withoutLineEnds(String piece) {
		StringBuilder folded = new StringBuilder(piece.length());
		int start = 0;
		for (int i = 0; i < piece.length(); i++) {
			if (piece.charAt(i) == '\n' || piece.charAt(i) == '\r') {
				folded.append(piece.substring(start, i).stripTrailing()).append(' ');
				while (i + 1 < piece.length() && Character.isWhitespace(piece.charAt(i + 1))) {
					i++;
				}
				start = i + 1;
			}
		}
		return folded.append(piece, start, piece.length()).toString();
	}

	private void count(Element element, int change) {
		this.bold += (element.nameIs("b") || element.nameIs("strong")) ? change : 0;
		this.emoji += (element.hasClass("emoji") || element.nameIs("tg-emoji")) ? change : 0;
		this.preformatted += element.nameIs("pre") ? change : 0;
	}

	/** The text's own element is a block, too, which begins no new line. */
	private void breakAround(Element element, int depth) {
		if (depth > 0 && BLOCKS.contains(element.normalName())) {
			this.text.breakLine();
		}
	}

}
