package org.postergraph.digest.telegram.json;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.postergraph.digest.Origin;
import org.postergraph.digest.telegram.message.Messages;
import org.postergraph.digest.telegram.message.RichText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads one message after another. {@code date} is the exporting computer's local time
 * without its zone, so only {@code date_unixtime}, which old exports lack, tells when a
 * message was published.
 */
final class MessageParser {

	/** Telegram's own messages hold 4,096 characters, long posts some more. */
	static final int MAX_TEXT = 8_000_000;

	private final JsonParser parser;

	private final Messages messages;

	private final @Nullable String chat;

	private final int lines;

	private RichText text = new RichText();

	private @Nullable String id;

	private @Nullable Instant publishedAt;

	private @Nullable String author;

	private @Nullable String forwardedFrom;

	private boolean service;

	private boolean anyText;

	private @Nullable String problem;

	/**
	 * A parser of one chat's messages.
	 * @param chat its id, where it is known
	 * @param lines that lie before what is parsed
	 */
	MessageParser(JsonParser parser, Messages messages, @Nullable String chat, int lines) {
		this.lines = lines;
		this.parser = parser;
		this.messages = messages;
		this.chat = chat;
	}

	/** Reads a list of messages, which the parser stands before. */
	void readList() {
		if (this.parser.nextToken() == JsonToken.START_ARRAY) {
			readAll();
		}
	}

	/** Reads the messages of the list that the parser has begun. */
	void readAll() {
		while (this.parser.nextToken() != JsonToken.END_ARRAY) {
			read();
		}
	}

	private void read() {
		begin();
		int line = line();
		if (this.parser.currentToken() == JsonToken.START_OBJECT) {
			for (String name = this.parser.nextName(); name != null; name = this.parser.nextName()) {
				field(name, this.parser.nextToken());
				this.parser.skipChildren();
			}
		}
		else {
			this.problem = "it is no object";
			this.parser.skipChildren();
		}
		end(line);
	}

	private void begin() {
		this.text = new RichText();
		this.id = null;
		this.publishedAt = null;
		this.author = null;
		this.forwardedFrom = null;
		this.service = false;
		this.anyText = false;
		this.problem = null;
	}

	private void end(int line) {
		if (this.problem != null) {
			this.messages.addBad(line, this.id, this.problem);
		}
		else if (!this.service) {
			String key = (this.id != null && this.chat != null) ? this.chat + "/" + this.id : null;
			this.messages.add((this.id != null) ? this.id : "without id",
					new Origin(key, this.publishedAt, null, this.author, this.forwardedFrom), this.text);
		}
	}

	private void field(String name, JsonToken value) {
		switch (name) {
			case "id" -> this.id = id(value);
			case "type" -> this.service = "service".equals(string(value));
			case "date_unixtime" -> this.publishedAt = time(value);
			case "author" -> this.author = string(value);
			case "forwarded_from" -> this.forwardedFrom = string(value);
			case "text", "text_entities" -> text(name, value);
			default -> {
			}
		}
	}

	private @Nullable String id(JsonToken value) {
		if (value == JsonToken.VALUE_NUMBER_INT) {
			return String.valueOf(this.parser.getNumberValue());
		}
		this.problem = "its id is no whole number";
		return null;
	}

	private @Nullable String string(JsonToken value) {
		String string = (value == JsonToken.VALUE_STRING) ? words().strip() : "";
		return string.isEmpty() ? null : string;
	}

	private @Nullable Instant time(JsonToken value) {
		if (value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT) {
			try {
				return Instant.ofEpochSecond(Long.parseLong(this.parser.getString()));
			}
			catch (NumberFormatException | DateTimeException ex) {
				// said below
			}
		}
		this.problem = "its date_unixtime is no number of seconds";
		return null;
	}

	/** Both hold the same text; old exports have only the first one. */
	private void text(String name, JsonToken value) {
		if (this.anyText || value == JsonToken.VALUE_NULL) {
			return;
		}
		if (value == JsonToken.VALUE_STRING) {
			piece(words(), "", null);
		}
		else if (value == JsonToken.START_ARRAY) {
			while (this.parser.nextToken() != JsonToken.END_ARRAY) {
				pieceOfArray(name);
			}
		}
		else {
			this.problem = "its " + name + " is neither a string nor a list";
		}
	}

	private void pieceOfArray(String name) {
		JsonToken value = this.parser.currentToken();
		if (value == JsonToken.VALUE_STRING) {
			piece(words(), "", null);
		}
		else if (value == JsonToken.START_OBJECT) {
			entity(name);
		}
		else {
			this.problem = "its " + name + " holds what is neither a string nor an object";
			this.parser.skipChildren();
		}
	}

	private void entity(String name) {
		String type = "";
		String words = null;
		String link = null;
		for (String field = this.parser.nextName(); field != null; field = this.parser.nextName()) {
			JsonToken value = this.parser.nextToken();
			if (value == JsonToken.VALUE_STRING) {
				switch (field) {
					case "type" -> type = words();
					case "text" -> words = words();
					case "href" -> link = words();
					default -> {
					}
				}
			}
			this.parser.skipChildren();
		}
		if (words != null) {
			piece(words, type, link);
		}
		else {
			this.problem = "its " + name + " holds an object without text";
		}
	}

	/** The current string, which may be longer than anything that a person wrote. */
	private String words() {
		BoundedText words = new BoundedText(MAX_TEXT);
		this.parser.readString(words);
		if (words.isCut()) {
			this.problem = "its text is longer than " + MAX_TEXT + " characters";
		}
		return words.toString();
	}

	private void piece(String words, String type, @Nullable String link) {
		this.anyText = this.anyText || !words.isEmpty();
		this.text.add(line(), words, type.equals("bold"), link);
	}

	private int line() {
		return this.lines + Math.max(1, this.parser.currentTokenLocation().getLineNr());
	}

}
