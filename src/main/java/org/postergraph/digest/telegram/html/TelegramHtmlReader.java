package org.postergraph.digest.telegram.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.postergraph.digest.DigestReader;
import org.postergraph.digest.DigestReading;
import org.postergraph.digest.DigestSource;
import org.postergraph.digest.telegram.message.Messages;

/**
 * Reads a public channel's page ({@code t.me/s/channel}) and the page that embeds a
 * single post. Elements deeper than a bound are read as if they were less deep.
 */
public final class TelegramHtmlReader implements DigestReader {

	/** Telegram's own pages are some thirty deep. */
	private static final int MAX_DEPTH = 64;

	/** Ten thousand posts have fewer. */
	private static final int MAX_TAGS = 500_000;

	private static final Evaluator MESSAGE = Selector.evaluatorOf(".tgme_widget_message");

	private static final String NO_POSTS = "the page has no posts of a channel; save https://t.me/s/ with the channel's"
			+ " name behind it, or a post's address with ?embed=1 behind it.";

	@Override
	public String format() {
		return "telegram-html";
	}

	/** Any page; one without posts says so. */
	@Override
	public boolean recognises(DigestSource source) {
		String start = source.start().stripLeading().toLowerCase(Locale.ROOT);
		return start.startsWith("<!doctype html") || start.startsWith("<html")
				|| (start.startsWith("<") && (start.contains("<html") || start.contains("tgme_widget_message")));
	}

	@Override
	public DigestReading read(DigestSource source) {
		Messages messages = new Messages();
		try (StreamParser parser = new StreamParser(Parser.htmlParser().setMaxDepth(MAX_DEPTH).setTrackPosition(true))
			.parse(source.text("<\n\r", MAX_TAGS, "tags or lines"), "")) {
			for (Element found = parser.selectNext(MESSAGE); found != null; found = parser.selectNext(MESSAGE)) {
				new Widget(found).read(messages);
				found.remove();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return messages.read(format(), NO_POSTS);
	}

}
