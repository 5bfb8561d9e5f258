package org.postergraph.digest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads every fixture and compares the whole reading. A new case is two files in the
 * folder of its format: the input, and beside it {@code <input>.expected}.
 */
class DigestFixtureTests {

	private static final Path FOLDER = Path.of("src/test/resources/org/postergraph/digest");

	@TestFactory
	Stream<DynamicTest> readsAsExpected() throws IOException {
		List<Path> inputs;
		try (Stream<Path> files = Files.walk(FOLDER)) {
			inputs = files.filter(Files::isRegularFile)
				.filter((file) -> !file.getParent().endsWith("one-post"))
				.filter((file) -> !file.toString().endsWith(".expected"))
				.sorted()
				.toList();
		}
		assertThat(inputs).isNotEmpty();
		return inputs.stream()
			.map((input) -> DynamicTest.dynamicTest(FOLDER.relativize(input).toString(), () -> check(input)));
	}

	private static void check(Path input) throws IOException {
		DigestReading reading = DigestReaders
			.read(new DigestSource(input.getFileName().toString(), Files.readAllBytes(input)));
		Path expected = Path.of(input + ".expected");
		assertThat(expected).as("expected reading beside the input, for\n%s", Rendering.of(reading)).exists();
		assertThat(Rendering.of(reading)).isEqualTo(Files.readString(expected));
		assertThat(reading.format()).isEqualTo(input.getParent().getFileName().toString());
	}

}
