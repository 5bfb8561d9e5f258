package org.postergraph.digest.backup;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import org.postergraph.digest.DigestReader;
import org.postergraph.digest.DigestReading;
import org.postergraph.digest.DigestSource;

/**
 * Reads the backup that PosterGraph writes: a header, then one JSON object a line, each a
 * decision about names or a digest with all that a graph is made of, then a last line. A
 * line that is broken spoils no other.
 */
public final class BackupReader implements DigestReader {

	static final String FORMAT = "postergraph-jsonl";

	/** The text of a digest comes from one post, which holds 8 million at the most. */
	static final int MAX_LINE = 16_000_000;

	private static final String HEADER = "{\"type\":\"postergraph\"";

	@Override
	public String format() {
		return FORMAT;
	}

	@Override
	public boolean recognises(DigestSource source) {
		StringBuilder start = new StringBuilder();
		source.start()
			.chars()
			.limit(200)
			.filter((c) -> !Character.isWhitespace(c))
			.forEach((c) -> start.append((char) c));
		return start.toString().startsWith(HEADER);
	}

	@Override
	public DigestReading read(DigestSource source) {
		try (Reader in = source.reader()) {
			Lines lines = new Lines(in, MAX_LINE);
			Backup backup = new Backup(source.name());
			try {
				for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
					backup.add(line);
				}
				backup.end(lines.number());
			}
			catch (CharacterCodingException ex) {
				backup.breakOff(lines.number() + 1, "there are bytes that are no UTF-8");
			}
			return backup.reading();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
