package org.postergraph.digest.telegram.json;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;
import org.postergraph.digest.DigestReader;
import org.postergraph.digest.DigestReading;
import org.postergraph.digest.DigestSource;
import org.postergraph.digest.UnreadableSourceException;
import org.postergraph.digest.telegram.message.Messages;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads Telegram Desktop's export, {@code result.json}: one chat or all of them. It is
 * read as a stream, so its size does not matter to memory.
 */
public final class TelegramJsonReader implements DigestReader {

	private static final long MAX_BYTES = 2L << 30;

	private static final int MAX_DEPTH = 500;

	private static final JsonFactory JSON = JsonFactory.builder()
		.enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
		.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
		.build();

	@Override
	public String format() {
		return "telegram-json";
	}

	/** Any JSON: what is none of Telegram's is refused by name. */
	@Override
	public boolean recognises(DigestSource source) {
		String start = source.start().stripLeading();
		String inside = start.isEmpty() ? "" : start.substring(1).stripLeading();
		return (start.startsWith("{") && (inside.startsWith("\"") || inside.startsWith("}")))
				|| (start.startsWith("[") && inside.startsWith("{"));
	}

	@Override
	public DigestReading read(DigestSource source) {
		if (source.size() > MAX_BYTES) {
			throw new UnreadableSourceException("%s holds %d MB; an export may hold %d MB.".formatted(source.name(),
					source.size() >> 20, MAX_BYTES >> 20));
		}
		Messages messages = new Messages();
		try (Reader text = new HexEscapes(source.reader());
				JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
			Export export = new Export(parser, messages);
			String problem = read(export);
			if (!export.isExport()) {
				throw new UnreadableSourceException(
						source.name() + ((problem != null) ? " cannot be read as JSON: " + problem
								: " is JSON, but no export of Telegram: it holds no list of messages") + ".");
			}
			if (problem != null) {
				messages.breakOff(Math.max(1, parser.currentLocation().getLineNr()), problem);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return messages.read(format(), "no message in it holds text.");
	}

	/** Why the export cannot be read to its end, if so. */
	private static @Nullable String read(Export export) {
		try {
			export.read();
			return null;
		}
		catch (JacksonException ex) {
			return problem(ex);
		}
	}

	private static String problem(JacksonException ex) {
		if (ex instanceof UnexpectedEndOfInputException) {
			return "the file ends in the middle";
		}
		if (ex instanceof StreamConstraintsException) {
			return "something is nested more than %d deep or longer than any text".formatted(MAX_DEPTH);
		}
		if (ex instanceof JacksonIOException io) {
			if (io.getCause() instanceof CharacterCodingException) {
				return "there are bytes that are no UTF-8; export again, or save the file as UTF-8";
			}
			throw new UncheckedIOException(io.getCause());
		}
		return "it is no JSON (" + ex.getOriginalMessage() + ")";
	}

}
