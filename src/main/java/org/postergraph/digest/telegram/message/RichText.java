package org.postergraph.digest.telegram.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postergraph.digest.post.Line;

/** The text of a message, put together from pieces that are bold or not, links or not. */
public final class RichText {

	private final StringBuilder text = new StringBuilder();

	private final List<Line> lines = new ArrayList<>();

	private final List<String> links = new ArrayList<>();

	/** Where the current line begins in the text, and in the source. */
	private int start;

	private int number;

	private boolean endless;

	private boolean anyBold;

	private boolean anyPlain;

	/**
	 * Adds a piece.
	 * @param line of the source where it stands, from 1
	 * @param link where its words lead to
	 */
	public void add(int line, String piece, boolean bold, @Nullable String link) {
		boolean linked = !isNew(piece, link);
		for (int i = 0; i < piece.length(); i++) {
			char c = piece.charAt(i);
			if (c == '\n') {
				endLine();
				continue;
			}
			this.number = (this.text.length() == this.start) ? line : this.number;
			if (!linked && !Character.isWhitespace(c)) {
				this.links.add(Objects.requireNonNull(link));
				linked = true;
			}
			if (Character.isLetterOrDigit(c)) {
				this.anyBold = this.anyBold || bold;
				this.anyPlain = this.anyPlain || !bold;
			}
			this.text.append(c);
		}
	}

	/** Ends the line, unless it is empty. */
	public void breakLine() {
		if (this.text.length() > this.start) {
			endLine();
		}
	}

	private void endLine() {
		if (this.lines.size() >= Line.MOST) {
			this.endless = true;
			return;
		}
		String line = Line.clean(this.text.substring(this.start));
		this.lines.add(new Line(this.number, line, this.anyBold && !this.anyPlain, this.links));
		this.text.append('\n');
		this.start = this.text.length();
		this.links.clear();
		this.anyBold = false;
		this.anyPlain = false;
	}

	/**
	 * Hashtags and mentions lead back into Telegram; other links may show their address.
	 */
	private static boolean isNew(String piece, @Nullable String link) {
		if (link == null || !(link.startsWith("https://") || link.startsWith("http://"))) {
			return false;
		}
		String shown = piece.strip();
		return !shown.startsWith("#") && !shown.startsWith("@") && !bare(link).equals(bare(shown));
	}

	private static String bare(String address) {
		String bare = address.substring(address.indexOf("://") + 1);
		bare = bare.startsWith("//") ? bare.substring(2) : bare;
		return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
	}

	/** Whether it has more lines than are kept. */
	boolean isEndless() {
		return this.endless;
	}

	/** The lines so far; the last one is ended. */
	List<Line> lines() {
		breakLine();
		return List.copyOf(this.lines);
	}

	/** The text as it came. */
	String raw() {
		return this.text.toString();
	}

}
