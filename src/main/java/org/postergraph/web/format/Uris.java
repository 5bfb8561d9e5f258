package org.postergraph.web.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Addresses that come from digests, made safe to stand in any of the formats. */
final class Uris {

	private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

	private Uris() {
	}

	/** The address with everything percent-encoded that no URI may hold (RFC 3986). */
	static String ascii(String address) {
		StringBuilder ascii = new StringBuilder();
		for (byte octet : address.strip().getBytes(StandardCharsets.UTF_8)) {
			char character = (char) (octet & 0xff);
			if (character < 0x80 && (Character.isLetterOrDigit(character) || ALLOWED.indexOf(character) >= 0)) {
				ascii.append(character);
			}
			else {
				ascii.append('%').append(String.format(Locale.ROOT, "%02X", (int) character));
			}
		}
		return ascii.toString();
	}

}
