package org.postergraph.digest.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.postergraph.digest.post.Line;

/**
 * Blocks of Markdown as the lines that a reader of the page would copy. A blank line
 * stands wherever one stands in the source.
 */
final class PlainText {

	private static final int DEEPEST = 60;

	private final int linesBefore;

	private final List<Line> lines = new ArrayList<>();

	private String marker = "";

	private int lastLine = -1;

	/**
	 * Starts an empty text.
	 * @param linesBefore how many lines of the source the parser was not shown
	 */
	PlainText(int linesBefore) {
		this.linesBefore = linesBefore;
	}

	List<Line> lines() {
		return this.lines;
	}

	Line lineOf(Heading heading) {
		String text = Inlines.rows(heading).stream().map(Inlines.Row::text).collect(Collectors.joining(" "));
		return new Line(number(heading), text);
	}

	void add(Node block) {
		add(block, 0);
	}

	private void add(Node block, int depth) {
		if (depth > DEEPEST) {
			return;
		}
		if (block instanceof Paragraph || block instanceof Heading) {
			addParagraph(block);
		}
		else if (block instanceof FencedCodeBlock code) {
			addLiteral(code, code.getLiteral(), 1);
		}
		else if (block instanceof IndentedCodeBlock code) {
			addLiteral(code, code.getLiteral(), 0);
		}
		else if (block instanceof HtmlBlock html) {
			if (!html.getLiteral().startsWith("<!--")) {
				addLiteral(html, html.getLiteral(), 0);
			}
		}
		else {
			addChildren(block, depth);
		}
	}

	private void addChildren(Node block, int depth) {
		int number = (block instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null)
				? ordered.getMarkerStartNumber() : 1;
		for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
			if (child instanceof ListItem) {
				this.marker = marker(block, number++);
			}
			add(child, depth + 1);
		}
	}

	private static String marker(Node list, int number) {
		if (list instanceof OrderedList ordered) {
			return number + ((ordered.getMarkerDelimiter() != null) ? ordered.getMarkerDelimiter() : ".") + " ";
		}
		String bullet = (list instanceof BulletList bullets) ? bullets.getMarker() : null;
		return ((bullet != null) ? bullet : "-") + " ";
	}

	private void addParagraph(Node block) {
		int first = number(block);
		List<SourceSpan> spans = block.getSourceSpans();
		gapBefore(first);
		List<Inlines.Row> rows = Inlines.rows(block);
		for (Inlines.Row row : rows) {
			this.lines.add(new Line(first + row.index(), Line.clean(this.marker + row.text())));
			this.marker = "";
		}
		this.lastLine = first + spans.size() - 1;
	}

	private void addLiteral(Node block, String literal, int fence) {
		int first = number(block) + fence;
		gapBefore(number(block));
		List<String> rows = literal.lines().toList();
		for (int i = 0; i < rows.size(); i++) {
			this.lines.add(new Line(first + i, Line.clean(this.marker + rows.get(i))));
			this.marker = "";
		}
		this.lastLine = number(block) + block.getSourceSpans().size() - 1;
	}

	private void gapBefore(int line) {
		if (this.lastLine >= 0 && line > this.lastLine + 1) {
			this.lines.add(new Line(this.lastLine + 1, ""));
		}
	}

	private int number(Node block) {
		List<SourceSpan> spans = block.getSourceSpans();
		return this.linesBefore + (spans.isEmpty() ? 1 : spans.get(0).getLineIndex() + 1);
	}

}
