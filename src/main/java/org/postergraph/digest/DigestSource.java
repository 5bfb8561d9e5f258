package org.postergraph.digest;

/**
 * The content to be read.
 *
 * @param name the file's or upload's name, for messages only: formats are recognised by
 * content
 * @param bytes as received
 */
public record DigestSource(String name, byte[] bytes) {

	/**
	 * The bytes as text: UTF-8, or UTF-16 where a byte order mark says so; without the
	 * mark.
	 * @throws UnreadableSourceException when they are no text; the message says where
	 */
	public String text() {
		return TextDecoder.decode(this);
	}

}
