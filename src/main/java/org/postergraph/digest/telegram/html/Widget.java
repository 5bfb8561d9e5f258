package org.postergraph.digest.telegram.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import org.postergraph.digest.Origin;
import org.postergraph.digest.telegram.message.Messages;
import org.postergraph.digest.telegram.message.RichText;

/**
 * One post of a page. What it quotes, and what a page shows of a link, is not its own
 * text.
 */
final class Widget {

	private static final String CLASS = "tgme_widget_message_";

	private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_]{1,64}/[0-9]{1,18}");

	private final Element widget;

	Widget(Element widget) {
		this.widget = widget;
	}

	void read(Messages messages) {
		if (this.widget.hasClass("service_message")) {
			return;
		}
		String key = this.widget.attr("data-post");
		boolean known = KEY.matcher(key).matches();
		if (this.widget.endSourceRange().isImplicit()) {
			messages.addBad(line(this.widget), known ? key : null, "the page ends in the middle of it");
			return;
		}
		Origin origin = new Origin(known ? key : null, publishedAt(), known ? "https://t.me/" + key : null,
				text("from_author"), text("forwarded_from_name"));
		messages.add(known ? key : "without id", origin, text());
	}

	private RichText text() {
		RichText text = new RichText();
		for (Element block : this.widget.select("." + CLASS + "text")) {
			if (isOwn(block)) {
				text.breakLine();
				new Markup(text).read(block);
			}
		}
		return text;
	}

	/** Neither part of another text nor of a quote or preview. */
	private boolean isOwn(Element block) {
		for (Element around = block.parent(); around != null && around != this.widget; around = around.parent()) {
			if (around.hasClass(CLASS + "text") || around.hasClass(CLASS + "link_preview")
					|| around.hasClass(CLASS + "reply") || around.hasClass(CLASS + "forwarded_from")) {
				return false;
			}
		}
		return true;
	}

	private @Nullable String text(String name) {
		for (Element found : this.widget.select("." + CLASS + name)) {
			if (found.closest("." + CLASS + "reply") == null && !found.text().isBlank()) {
				return found.text().strip();
			}
		}
		return null;
	}

	private @Nullable Instant publishedAt() {
		Element time = this.widget.selectFirst("." + CLASS + "date time[datetime]");
		if (time == null) {
			return null;
		}
		try {
			return OffsetDateTime.parse(time.attr("datetime")).toInstant();
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	static int line(Element element) {
		return Math.max(1, element.sourceRange().start().lineNumber());
	}

}
