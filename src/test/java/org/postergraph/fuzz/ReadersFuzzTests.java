package org.postergraph.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.postergraph.digest.markdown.MarkdownReader;
import org.postergraph.digest.telegram.TelegramTextReader;
import org.postergraph.digest.telegram.html.TelegramHtmlReader;
import org.postergraph.digest.telegram.json.TelegramJsonReader;

/**
 * One target a reader. Without {@code JAZZER_FUZZ} each reads the files of its folder in
 * {@code ReadersFuzzTestsInputs}, where findings are kept.
 */
class ReadersFuzzTests {

	private static final Path FIXTURES = Path.of("src/test/resources/org/postergraph/digest");

	private static final String DURATION = "4m";

	@MethodSource
	@FuzzTest(maxDuration = DURATION)
	void text(byte[] source) {
		AnySource.read(new TelegramTextReader(), source);
	}

	@MethodSource
	@FuzzTest(maxDuration = DURATION)
	void markdown(byte[] source) {
		AnySource.read(new MarkdownReader(), source);
	}

	@MethodSource
	@FuzzTest(maxDuration = DURATION)
	void json(byte[] source) {
		AnySource.read(new TelegramJsonReader(), source);
	}

	@MethodSource
	@FuzzTest(maxDuration = DURATION)
	void html(byte[] source) {
		AnySource.read(new TelegramHtmlReader(), source);
	}

	static Stream<byte[]> text() throws IOException {
		return fixtures("telegram-text");
	}

	static Stream<byte[]> markdown() throws IOException {
		return fixtures("markdown");
	}

	static Stream<byte[]> json() throws IOException {
		return fixtures("telegram-json");
	}

	static Stream<byte[]> html() throws IOException {
		return fixtures("telegram-html");
	}

	private static Stream<byte[]> fixtures(String format) throws IOException {
		try (Stream<Path> files = Files.list(FIXTURES.resolve(format))) {
			return files.filter((file) -> !file.toString().endsWith(".expected"))
				.sorted()
				.map(ReadersFuzzTests::bytes)
				.toList()
				.stream();
		}
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
