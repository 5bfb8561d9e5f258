package org.postergraph.digest;

import java.util.Optional;

/** Files that people upload by mistake, told by their first bytes. */
enum FileKind {

	ZIP("a ZIP archive (or an office document); unpack it, or save it as plain text", 'P', 'K', 3, 4),

	PDF("a PDF; copy its text into a plain text file", '%', 'P', 'D', 'F', '-'),

	GZIP("a gzip archive; unpack it", 0x1F, 0x8B),

	SEVEN_ZIP("a 7-Zip archive; unpack it", '7', 'z', 0xBC, 0xAF),

	RAR("a RAR archive; unpack it", 'R', 'a', 'r', '!'),

	OFFICE("an office document; save it as plain text", 0xD0, 0xCF, 0x11, 0xE0),

	PNG("a PNG image; what it shows has to be typed", 0x89, 'P', 'N', 'G'),

	JPEG("a JPEG image; what it shows has to be typed", 0xFF, 0xD8, 0xFF),

	GIF("a GIF image; what it shows has to be typed", 'G', 'I', 'F', '8'),

	RIFF("a WebP image or a sound; what it shows has to be typed", 'R', 'I', 'F', 'F'),

	SQLITE("an SQLite database; export a chat from Telegram instead", 'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f');

	private final String words;

	private final int[] magic;

	FileKind(String words, int... magic) {
		this.words = words;
		this.magic = magic;
	}

	String words() {
		return this.words;
	}

	static Optional<FileKind> of(byte[] head) {
		for (FileKind kind : values()) {
			if (startsWith(head, kind.magic)) {
				return Optional.of(kind);
			}
		}
		return Optional.empty();
	}

	static boolean startsWith(byte[] bytes, int... magic) {
		for (int i = 0; i < magic.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
				return false;
			}
		}
		return true;
	}

}
