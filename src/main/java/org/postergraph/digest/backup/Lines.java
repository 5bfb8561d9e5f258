package org.postergraph.digest.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of a text, of which none takes more memory than it may. */
final class Lines {

	private final BufferedReader in;

	private final int most;

	private int number;

	/**
	 * Lines of a text.
	 * @param most characters that a line may hold
	 */
	Lines(Reader in, int most) {
		this.in = new BufferedReader(in, 1 << 16);
		this.most = most;
	}

	/** The next line; absent behind the last one. */
	@Nullable Line next() throws IOException {
		StringBuilder text = new StringBuilder();
		boolean cut = false;
		int c = this.in.read();
		if (c < 0) {
			return null;
		}
		for (; c >= 0 && c != '\n'; c = this.in.read()) {
			if (text.length() < this.most) {
				text.append((char) c);
			}
			else {
				cut = true;
			}
		}
		this.number++;
		return new Line(this.number, text.toString(), cut, c == '\n');
	}

	/** How many lines were read. */
	int number() {
		return this.number;
	}

	/**
	 * A line.
	 *
	 * @param number from 1
	 * @param cut whether it is longer than a line may be
	 * @param ended whether a line break follows
	 */
	record Line(int number, String text, boolean cut, boolean ended) {

	}

}
