package org.postergraph.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A hash of what is stored, so that a second import can tell what changed without reading
 * all of it.
 */
public final class ContentHash {

	private ContentHash() {
	}

	/** SHA-256 of all bytes to the end, in hexadecimal. */
	public static String of(InputStream bytes) throws IOException {
		MessageDigest hash = sha256();
		bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), hash));
		return HexFormat.of().formatHex(hash.digest());
	}

	/**
	 * Each part goes in with its kind and length, so that no two lists of parts read the
	 * same. Anything but lists goes in by its text.
	 */
	static String of(@Nullable Object... parts) {
		MessageDigest hash = sha256();
		for (Object part : parts) {
			add(hash, part);
		}
		return HexFormat.of().formatHex(hash.digest());
	}

	private static void add(MessageDigest hash, @Nullable Object part) {
		if (part == null) {
			hash.update((byte) 'n');
			return;
		}
		if (part instanceof Collection<?> elements) {
			hash.update((byte) 'l');
			hash.update(length(elements.size()));
			elements.forEach((element) -> add(hash, element));
			return;
		}
		hash.update((byte) 's');
		byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
		hash.update(length(bytes.length));
		hash.update(bytes);
	}

	private static byte[] length(int length) {
		return ByteBuffer.allocate(Integer.BYTES).putInt(length).array();
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
