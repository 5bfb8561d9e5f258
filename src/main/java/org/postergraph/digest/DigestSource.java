package org.postergraph.digest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The content to be read, as often as it takes. */
public final class DigestSource {

	/**
	 * More text than this is not held in memory; formats that are read as a stream may be
	 * larger.
	 */
	static final int MAX_TEXT_BYTES = 32 << 20;

	private static final int HEAD_BYTES = 64 << 10;

	private final String name;

	private final long size;

	private final Content content;

	private @Nullable String text;

	private byte @Nullable [] head;

	/**
	 * A source of any size.
	 * @param name the file's or upload's name, for messages only: formats are recognised
	 * by content
	 * @param size in bytes
	 */
	public DigestSource(String name, long size, Content content) {
		this.name = name;
		this.size = size;
		this.content = content;
	}

	public DigestSource(String name, byte[] bytes) {
		this(name, bytes.length, () -> new ByteArrayInputStream(bytes));
	}

	public String name() {
		return this.name;
	}

	public long size() {
		return this.size;
	}

	/** Opens the content at its beginning. */
	public InputStream open() throws IOException {
		return this.content.open();
	}

	/** The first bytes: enough to tell a format by. */
	byte[] head() {
		if (this.head == null) {
			this.head = read(HEAD_BYTES);
		}
		return this.head;
	}

	/**
	 * The beginning as text, wrong bytes replaced, without a byte order mark.
	 */
	public String start() {
		return TextDecoder.decodeStart(head());
	}

	/**
	 * The content as text: UTF-8, or UTF-16 where a byte order mark says so; without the
	 * mark.
	 * @throws UnreadableSourceException when it is no text, or too much of it; the
	 * message says where
	 */
	public String text() {
		if (this.text == null) {
			if (this.size > MAX_TEXT_BYTES) {
				throw new UnreadableSourceException("%s holds %d MB of text; one file may hold %d MB."
					.formatted(this.name, (this.size >> 20) + 1, MAX_TEXT_BYTES >> 20));
			}
			this.text = TextDecoder.decode(this.name, read(MAX_TEXT_BYTES));
		}
		return this.text;
	}

	/**
	 * The content as text, for a format whose parts cost memory.
	 * @param marks any of which begins or ends a part
	 * @param most how many of each there may be
	 * @param parts what they are called
	 * @throws UnreadableSourceException as {@link #text()}, and when there are more parts
	 */
	public String text(String marks, int most, String parts) {
		String all = text();
		if (marks.chars().anyMatch((mark) -> all.chars().filter((c) -> c == mark).limit(most + 1L).count() > most)) {
			throw new UnreadableSourceException(
					"%s has more than %d %s; divide it into several files.".formatted(this.name, most, parts));
		}
		return all;
	}

	/**
	 * The content as a stream of text, as {@link #text()} has it.
	 * @throws java.nio.charset.CharacterCodingException while reading, at bytes that are
	 * no text
	 */
	public Reader reader() throws IOException {
		return TextDecoder.open(this);
	}

	private byte[] read(int most) {
		try (InputStream in = open()) {
			return in.readNBytes(most);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Something that can be read more than once. */
	@FunctionalInterface
	public interface Content {

		InputStream open() throws IOException;

	}

}
