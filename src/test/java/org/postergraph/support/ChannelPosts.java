package org.postergraph.support;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The posts of one channel, rendered in each format that people get them in, with what
 * these formats put around them.
 *
 * @param name of the channel
 * @param handle in its address
 * @param texts one a post
 * @param bold lines that are bold where a format can tell
 */
public record ChannelPosts(String name, String handle, List<String> texts, Set<String> bold) {

	private static final Instant FIRST = Instant.parse("2025-04-24T18:00:00Z");

	private static final long CHANNEL_ID = 1_700_000_077;

	/** A reader's copy of the page. */
	public String text() {
		return this.name + "\n4.2K subscribers\n18 photos\n\nDownload Telegram\n"
				+ String.join("\nPlease open Telegram to view this post\nVIEW IN TELEGRAM\n", this.texts) + "\n\n"
				+ this.name + "\n";
	}

	/** Telegram Desktop's export of the channel. */
	public String json() {
		List<Map<String, Object>> messages = new ArrayList<>();
		messages.add(Map.of("id", 1, "type", "service", "date", "2025-04-01T10:00:00", "action", "create_channel",
				"title", this.name, "text", "", "text_entities", List.of()));
		for (int i = 0; i < this.texts.size(); i++) {
			Map<String, Object> message = new LinkedHashMap<>();
			message.put("id", id(i));
			message.put("type", "message");
			message.put("date", "2025-04-24T21:00:00");
			message.put("date_unixtime", String.valueOf(at(i).getEpochSecond()));
			message.put("edited", "2025-04-30T21:00:00");
			message.put("from", this.name);
			message.put("author", "Редакция");
			List<Object> pieces = pieces(this.texts.get(i));
			message.put("text", (i % 2 == 0) ? pieces : this.texts.get(i));
			message.put("text_entities", (i % 2 == 0) ? pieces : List.of(entity("plain", this.texts.get(i), null)));
			message.put("reactions", List.of(Map.of("type", "emoji", "count", 3, "emoji", "🔥")));
			messages.add(message);
		}
		// Telegram Desktop tells which channel it is before the messages.
		Map<String, Object> chat = new LinkedHashMap<>();
		chat.put("name", this.name);
		chat.put("type", "public_channel");
		chat.put("id", CHANNEL_ID);
		chat.put("messages", messages);
		return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(chat);
	}

	private List<Object> pieces(String text) {
		List<Object> pieces = new ArrayList<>();
		for (String line : text.split("(?<=\n)", -1)) {
			String words = line.strip();
			if (this.bold.contains(words)) {
				pieces.add(entity("bold", line, null));
			}
			else if (words.startsWith("#")) {
				pieces.add(entity("hashtag", line, null));
			}
			else if (words.equals(this.name)) {
				pieces.add(entity("text_link", line, "https://t.me/" + this.handle));
			}
			else {
				pieces.add(line);
			}
		}
		return pieces;
	}

	private static Map<String, Object> entity(String type, String text, @Nullable String link) {
		return (link == null) ? Map.of("type", type, "text", text) : Map.of("type", type, "text", text, "href", link);
	}

	/** The channel's public page. */
	public String html() {
		StringBuilder page = new StringBuilder("""
				<!DOCTYPE html>
				<html><head><meta charset="utf-8"><title>%s</title></head><body class="widget_frame_base">
				<div class="tgme_channel_info_description">Разборы <b>статей</b></div>
				<div class="tgme_widget_message service_message" data-post="%s/1">Channel created</div>
				""".formatted(escape(this.name), this.handle));
		for (int i = 0; i < this.texts.size(); i++) {
			page.append(widget(i));
		}
		return page.append("</body></html>\n").toString();
	}

	private String widget(int i) {
		String key = this.handle + "/" + id(i);
		String link = escape(this.texts.get(i).lines().findFirst().orElse(""));
		return """
				<div class="tgme_widget_message_wrap"><div class="tgme_widget_message js-widget_message" data-post="%s">
				<a class="tgme_widget_message_reply" href="https://t.me/%s"><div class="js-message_reply_text"><b>%s</b></div></a>
				<div class="tgme_widget_message_text js-message_text" dir="auto">%s</div>
				<a class="tgme_widget_message_link_preview" href="https://example.org"><div class="link_preview_title">%s</div></a>
				<div class="tgme_widget_message_footer"><span class="tgme_widget_message_from_author">Редакция</span>
				<a class="tgme_widget_message_date" href="https://t.me/%s"><time datetime="%s" class="time">18:00</time></a></div>
				</div></div>
				"""
			.formatted(key, key, link, markup(this.texts.get(i)), link, key,
					at(i).atOffset(ZoneOffset.ofHours(3)).toString().replace("+03:00", ":00+03:00"));
	}

	private String markup(String text) {
		List<String> lines = new ArrayList<>();
		for (String line : text.split("\n", -1)) {
			String words = line.strip();
			String escaped = escape(line);
			if (this.bold.contains(words)) {
				lines.add("<b>" + escaped + "</b>");
			}
			else if (words.startsWith("#")) {
				lines.add("<a href=\"?q=%23" + escaped.substring(1) + "\">" + escaped + "</a>");
			}
			else {
				lines.add(escaped);
			}
		}
		return String.join("<br/>", lines);
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	/** The address that a page gives a post. */
	public String url(int post) {
		return "https://t.me/" + this.handle + "/" + id(post);
	}

	private static int id(int post) {
		return 10 + post;
	}

	/** When a post was published. */
	public static Instant at(int post) {
		return FIRST.plusSeconds(86_400L * post);
	}

}
