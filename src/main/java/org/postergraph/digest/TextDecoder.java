package org.postergraph.digest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Strict decoding: a file in another encoding is refused, not read as rubbish. */
final class TextDecoder {

	private TextDecoder() {
	}

	static String decode(DigestSource source) {
		byte[] bytes = source.bytes();
		if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
			return decode(source, 3, StandardCharsets.UTF_8);
		}
		if (startsWith(bytes, 0xFF, 0xFE)) {
			return decode(source, 2, StandardCharsets.UTF_16LE);
		}
		if (startsWith(bytes, 0xFE, 0xFF)) {
			return decode(source, 2, StandardCharsets.UTF_16BE);
		}
		if (startsWith(bytes, 'P', 'K', 3, 4)) {
			throw unreadable(source, "is a ZIP archive (or an office document); unpack it, or save it as plain text");
		}
		if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
			throw unreadable(source, "is a PDF; copy its text into a plain text file");
		}
		return decode(source, 0, StandardCharsets.UTF_8);
	}

	private static String decode(DigestSource source, int mark, Charset charset) {
		ByteBuffer in = ByteBuffer.wrap(source.bytes(), mark, source.bytes().length - mark);
		CharBuffer out = CharBuffer.allocate(in.remaining());
		CoderResult result = charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT)
			.decode(in, out, true);
		if (result.isError()) {
			throw unreadable(source, "is no " + charset.name() + " text: the byte at position " + in.position()
					+ " (from 0) begins no character; save the file as UTF-8");
		}
		String text = out.flip().toString();
		int nul = text.indexOf('\0');
		if (nul >= 0) {
			int position = mark + text.substring(0, nul).getBytes(charset).length;
			throw unreadable(source, "is no text: it holds a NUL at byte position " + position + " (from 0)");
		}
		if (text.isBlank()) {
			throw unreadable(source, "is empty");
		}
		return text;
	}

	private static boolean startsWith(byte[] bytes, int... magic) {
		for (int i = 0; i < magic.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
				return false;
			}
		}
		return true;
	}

	private static UnreadableSourceException unreadable(DigestSource source, String what) {
		return new UnreadableSourceException(source.name() + " " + what + ".");
	}

}
