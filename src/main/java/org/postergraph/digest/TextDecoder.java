package org.postergraph.digest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Strict decoding: a file in another encoding is refused, not read as rubbish. */
final class TextDecoder {

	private TextDecoder() {
	}

	static String decode(String source, byte[] bytes) {
		Mark mark = Mark.of(bytes);
		return decode(source, bytes, mark.length(), mark.charset());
	}

	static String decodeStart(byte[] bytes) {
		Mark mark = Mark.of(bytes);
		return new String(bytes, mark.length(), bytes.length - mark.length(), mark.charset());
	}

	/**
	 * Decodes as it reads; bytes that are no text are a {@link CharacterCodingException}.
	 */
	static Reader open(DigestSource source) throws IOException {
		Mark mark = Mark.of(source.head());
		InputStream in = source.open();
		in.skipNBytes(mark.length());
		return new InputStreamReader(in,
				mark.charset()
					.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT));
	}

	private static String decode(String source, byte[] bytes, int mark, Charset charset) {
		ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
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

	private static UnreadableSourceException unreadable(String source, String what) {
		return new UnreadableSourceException(source + " " + what + ".");
	}

	/** A byte order mark, and the encoding it stands for. */
	private record Mark(int length, Charset charset) {

		static Mark of(byte[] bytes) {
			if (FileKind.startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
				return new Mark(3, StandardCharsets.UTF_8);
			}
			if (FileKind.startsWith(bytes, 0xFF, 0xFE)) {
				return new Mark(2, StandardCharsets.UTF_16LE);
			}
			boolean bigEndian = FileKind.startsWith(bytes, 0xFE, 0xFF);
			return bigEndian ? new Mark(2, StandardCharsets.UTF_16BE) : new Mark(0, StandardCharsets.UTF_8);
		}

	}

}
