package org.postergraph.digest.telegram.json;

import org.jspecify.annotations.Nullable;
import org.postergraph.digest.telegram.message.Messages;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Walks to the messages of an export: {@code messages} of one chat, or of each chat in
 * {@code chats.list} and {@code left_chats.list}. All else is passed over unread.
 */
final class Export {

	private final JsonParser parser;

	private final Messages messages;

	private boolean export;

	private @Nullable String lastChat;

	Export(JsonParser parser, Messages messages) {
		this.parser = parser;
		this.messages = messages;
	}

	/** Whether there is a list of messages or of chats. */
	boolean isExport() {
		return this.export;
	}

	/** The chat whose messages were the last to be read. */
	@Nullable String lastChat() {
		return this.lastChat;
	}

	/** Reads up to the end, or up to a fault, which is the parser's exception. */
	void read() {
		if (this.parser.nextToken() == JsonToken.START_OBJECT) {
			chat();
		}
	}

	/** One chat; a full export looks like a chat that holds others. */
	private void chat() {
		String id = null;
		for (String name = this.parser.nextName(); name != null; name = this.parser.nextName()) {
			JsonToken value = this.parser.nextToken();
			switch (name) {
				case "id" -> id = value.isNumeric() ? String.valueOf(this.parser.getLongValue()) : null;
				case "messages" -> messages(value, id);
				case "chats", "left_chats" -> chats(value);
				default -> {
				}
			}
			this.parser.skipChildren();
		}
	}

	private void messages(JsonToken value, @Nullable String chat) {
		if (value == JsonToken.START_ARRAY) {
			this.export = true;
			this.lastChat = chat;
			new MessageParser(this.parser, this.messages, chat, 0).readAll();
		}
	}

	private void chats(JsonToken value) {
		if (value != JsonToken.START_OBJECT) {
			return;
		}
		for (String name = this.parser.nextName(); name != null; name = this.parser.nextName()) {
			if (this.parser.nextToken() == JsonToken.START_ARRAY && name.equals("list")) {
				this.export = true;
				while (this.parser.nextToken() != JsonToken.END_ARRAY) {
					if (this.parser.currentToken() == JsonToken.START_OBJECT) {
						chat();
					}
					this.parser.skipChildren();
				}
			}
			this.parser.skipChildren();
		}
	}

}
