package org.postergraph.digest;

import java.util.List;
import org.postergraph.digest.backup.BackupReader;
import org.postergraph.digest.markdown.MarkdownReader;
import org.postergraph.digest.telegram.TelegramTextReader;
import org.postergraph.digest.telegram.html.TelegramHtmlReader;
import org.postergraph.digest.telegram.json.TelegramJsonReader;

/** The formats that can be read. */
public final class DigestReaders {

	/** From the most to the least telling; the last takes any text. */
	private static final List<DigestReader> READERS = List.of(new BackupReader(), new TelegramJsonReader(),
			new TelegramHtmlReader(), new MarkdownReader(), new TelegramTextReader());

	private DigestReaders() {
	}

	/**
	 * Recognises the format of a source and reads it.
	 * @throws UnreadableSourceException when the bytes are no text, or no known format
	 */
	public static DigestReading read(DigestSource source) {
		FileKind.of(source.head()).ifPresent((kind) -> {
			throw new UnreadableSourceException(source.name() + " is " + kind.words() + ".");
		});
		return READERS.stream()
			.filter((candidate) -> candidate.recognises(source))
			.findFirst()
			.orElseThrow(() -> new UnreadableSourceException(source.name() + " is of no known format."))
			.read(source);
	}

}
