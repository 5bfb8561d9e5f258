package org.postergraph.digest.telegram.json;

import java.io.Writer;

/** Takes a text of any length and keeps as much as a message may hold. */
final class BoundedText extends Writer {

	private final int most;

	private final StringBuilder kept = new StringBuilder();

	private boolean cut;

	BoundedText(int most) {
		this.most = most;
	}

	@Override
	public void write(char[] chars, int offset, int length) {
		int room = Math.min(length, this.most - this.kept.length());
		this.kept.append(chars, offset, room);
		this.cut = this.cut || room < length;
	}

	boolean isCut() {
		return this.cut;
	}

	@Override
	public String toString() {
		return this.kept.toString();
	}

	@Override
	public void flush() {
		// nothing waits
	}

	@Override
	public void close() {
		// nothing to close
	}

}
