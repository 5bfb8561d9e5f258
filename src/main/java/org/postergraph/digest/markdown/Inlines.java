package org.postergraph.digest.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.postergraph.digest.post.Line;
import org.postergraph.digest.post.OwnLines;

/**
 * The words of a paragraph, without emphasis and links. Lines that an editor wrapped are
 * joined; those that mean something by themselves stay apart.
 */
final class Inlines {

	/**
	 * One line of the result.
	 *
	 * @param index of its first source line in the paragraph, from 0
	 */
	record Row(int index, String text) {

	}

	private final List<Row> rows = new ArrayList<>();

	/** The result's current line, which further source lines may join. */
	private final StringBuilder row = new StringBuilder();

	private final StringBuilder sourceLine = new StringBuilder();

	private int rowIndex;

	private int index;

	private boolean apart;

	private Inlines() {
	}

	static List<Row> rows(Node block) {
		Inlines inlines = new Inlines();
		for (Node node = block.getFirstChild(); node != null; node = next(node, block)) {
			inlines.read(node);
		}
		inlines.endSourceLine();
		inlines.endRow();
		return inlines.rows;
	}

	/** Without recursion: emphasis may be nested as deep as the text is long. */
	private static @Nullable Node next(Node node, Node block) {
		if (node.getFirstChild() != null) {
			return node.getFirstChild();
		}
		Node up = node;
		while (up != null && up != block && up.getNext() == null) {
			up = up.getParent();
		}
		return (up == null || up == block) ? null : up.getNext();
	}

	private void read(Node node) {
		if (node instanceof Text text) {
			this.sourceLine.append(text.getLiteral());
		}
		else if (node instanceof Code code) {
			this.sourceLine.append(code.getLiteral());
		}
		else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
			endSourceLine();
			this.apart = this.apart || node instanceof HardLineBreak;
			this.index++;
		}
		else if (node instanceof HtmlInline html && AngleBracket.LINE_BREAK.equals(html.getLiteral())) {
			endSourceLine();
			this.apart = true;
		}
	}

	private void endSourceLine() {
		String line = Line.clean(this.sourceLine.toString());
		this.sourceLine.setLength(0);
		if (line.isEmpty()) {
			return;
		}
		if (this.apart || OwnLines.is(line)) {
			endRow();
		}
		if (this.row.isEmpty()) {
			this.rowIndex = this.index;
		}
		this.row.append(this.row.isEmpty() ? "" : " ").append(line);
		this.apart = false;
	}

	private void endRow() {
		if (!this.row.isEmpty()) {
			this.rows.add(new Row(this.rowIndex, this.row.toString()));
			this.row.setLength(0);
		}
	}

}
