package org.postergraph.digest.telegram.json;

import java.io.IOException;
import java.io.Reader;

/**
 * Makes Telegram Desktop's output JSON: it writes control characters as {@code \\x0B},
 * which JSON does not know, where {@code \\u000B} is meant.
 */
final class HexEscapes extends Reader {

	private final Reader in;

	private final char[] buffer = new char[1 << 14];

	private int next;

	private int end;

	/** What follows before the buffer goes on. */
	private String pending = "";

	HexEscapes(Reader in) {
		this.in = in;
	}

	@Override
	public int read(char[] out, int offset, int length) throws IOException {
		int at = offset;
		while (at < offset + length) {
			if (!this.pending.isEmpty()) {
				out[at++] = this.pending.charAt(0);
				this.pending = this.pending.substring(1);
			}
			else if (this.next == this.end && (at > offset || !fill())) {
				break;
			}
			else if (this.buffer[this.next] == '\\') {
				this.next++;
				this.pending = escape();
			}
			else {
				int run = run(offset + length - at);
				System.arraycopy(this.buffer, this.next, out, at, run);
				this.next += run;
				at += run;
			}
		}
		return (at > offset || length == 0) ? at - offset : -1;
	}

	/** The escape whose backslash was read: two characters are never taken apart. */
	private String escape() throws IOException {
		if (this.next == this.end && !fill()) {
			return "\\";
		}
		char kind = this.buffer[this.next++];
		return (kind == 'x') ? "\\u00" : "\\" + kind;
	}

	/** How many characters there are up to the next backslash. */
	private int run(int most) {
		int stop = Math.min(this.end, this.next + most);
		int i = this.next;
		while (i < stop && this.buffer[i] != '\\') {
			i++;
		}
		return i - this.next;
	}

	private boolean fill() throws IOException {
		this.next = 0;
		this.end = Math.max(0, this.in.read(this.buffer, 0, this.buffer.length));
		return this.end > 0;
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

}
