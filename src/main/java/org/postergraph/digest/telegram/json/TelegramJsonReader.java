package org.postergraph.digest.telegram.json;

import java.io.IOException;
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
import tools.jackson.core.StreamReadFeature;
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

	/** Beyond so many faults it is no export that a person broke by an edit. */
	private static final int MAX_FAULTS = 100;

	private static final String NO_TEXT = "there are bytes that are no UTF-8; export again, or save the file as UTF-8";

	private static final JsonFactory JSON = JsonFactory.builder()
		.disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
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
		try (Rest rest = new Rest(new HexEscapes(source.reader()))) {
			JsonParser parser = parser(rest);
			Export export = new Export(parser, messages);
			Fault fault = fault(export::read);
			if (!export.isExport()) {
				throw new UnreadableSourceException(
						source.name() + ((fault != null) ? " cannot be read as JSON: " + fault.problem()
								: " is JSON, but no export of Telegram: it holds no list of messages") + ".");
			}
			if (fault != null) {
				goOn(parser, fault, rest, messages, export.lastChat());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return messages.read(format(), "no message in it holds text.");
	}

	/**
	 * One message that is no JSON spoils no other: reading starts again at the next one.
	 * @param chat that the messages belong to; beyond the end of its list it is unknown
	 */
	private static void goOn(JsonParser broken, Fault first, Rest rest, Messages messages, @Nullable String chat)
			throws IOException {
		JsonParser parser = broken;
		Fault fault = first;
		String key = chat;
		int faults = 0;
		while (true) {
			int line = rest.lines() + Math.max(1, parser.currentLocation().getLineNr());
			faults += (fault != null) ? 1 : 0;
			boolean last = (fault != null && fault.last()) || faults > MAX_FAULTS;
			try {
				last = last || !rest.skipToMessage(parser);
			}
			catch (CharacterCodingException ex) {
				messages.breakOff(rest.lines() + 1, NO_TEXT);
				last = true;
			}
			if (last) {
				if (fault != null) {
					messages.breakOff(line, fault.problem());
				}
				return;
			}
			if (fault != null) {
				messages.addBroken(line, fault.problem());
			}
			else {
				key = null;
			}
			parser = parser(rest);
			fault = fault(new MessageParser(parser, messages, key, rest.lines())::readList);
		}
	}

	private static JsonParser parser(Rest rest) {
		return JSON.createParser(ObjectReadContext.empty(), rest);
	}

	/** What stopped the reading, if anything did. */
	private static @Nullable Fault fault(Runnable reading) {
		try {
			reading.run();
			return null;
		}
		catch (JacksonException ex) {
			return Fault.of(ex);
		}
	}

	/**
	 * Why the JSON cannot be read.
	 *
	 * @param last whether nothing can be read behind it
	 */
	private record Fault(String problem, boolean last) {

		static Fault of(JacksonException ex) {
			if (ex instanceof UnexpectedEndOfInputException) {
				return new Fault("the file ends in the middle", true);
			}
			if (ex instanceof StreamConstraintsException) {
				return new Fault("something is nested more than %d deep or far too long".formatted(MAX_DEPTH), false);
			}
			if (ex instanceof JacksonIOException io) {
				if (io.getCause() instanceof CharacterCodingException) {
					return new Fault(NO_TEXT, true);
				}
				throw new UncheckedIOException(io.getCause());
			}
			return new Fault("it is no JSON (" + ex.getOriginalMessage() + ")", false);
		}

	}

}
