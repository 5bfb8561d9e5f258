package org.postergraph.digest.telegram.json;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringWriter;
import tools.jackson.core.JsonParser;

/**
 * The part of an export that is still to be read, from which reading can start again
 * behind a fault.
 */
final class Rest extends Reader {

	/** More than a parser ever reads ahead. */
	private static final int BUFFER = 1 << 16;

	/** Every message begins so, and nothing else does. */
	private static final String MESSAGE = "{\"id\":";

	private final PushbackReader in;

	/** How many lines lie before what the current parser reads. */
	private int lines;

	Rest(Reader in) {
		this.in = new PushbackReader(in, BUFFER);
	}

	int lines() {
		return this.lines;
	}

	/**
	 * Goes on to the next message, which then is the first one of a list.
	 * @param parser that found the fault
	 * @return whether there is one
	 */
	boolean skipToMessage(JsonParser parser) throws IOException {
		StringWriter ahead = new StringWriter();
		int line = Math.max(1, parser.currentLocation().getLineNr());
		parser.releaseBuffered(ahead);
		this.in.unread(ahead.toString().toCharArray());
		this.lines += line - 1;
		int matched = 0;
		for (int c = this.in.read(); c >= 0; c = this.in.read()) {
			this.lines += (c == '\n') ? 1 : 0;
			if (c == MESSAGE.charAt(matched)) {
				matched++;
			}
			else if (!Character.isWhitespace(c)) {
				matched = (c == MESSAGE.charAt(0)) ? 1 : 0;
			}
			if (matched == MESSAGE.length()) {
				this.in.unread(("[" + MESSAGE).toCharArray());
				return true;
			}
		}
		return false;
	}

	@Override
	public int read(char[] chars, int offset, int length) throws IOException {
		return this.in.read(chars, offset, length);
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

}
