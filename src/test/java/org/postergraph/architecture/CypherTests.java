package org.postergraph.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CypherTests {

	@Test
	void everyCypherTextIsAConstantOrAFile() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			List<Path> sources = files.filter((file) -> file.toString().endsWith(".java")).toList();
			assertThat(sources).isNotEmpty();
			assertThat(sources.stream().flatMap(CypherTests::notConstant)).isEmpty();
		}
	}

	@Test
	void aPlantedViolationIsFoundAndConstantsAreNot() throws IOException {
		String planted = Files.readString(Path.of("src/test/resources/org/postergraph/architecture/planted.txt"));
		assertThat(CypherCalls.notConstant(planted)).extracting((found) -> found.split(":")[0])
			.containsExactly("line 19", "line 20", "line 22", "line 24", "line 24", "line 25", "line 26", "line 27");
	}

	private static Stream<String> notConstant(Path file) {
		try {
			return CypherCalls.notConstant(Files.readString(file)).stream().map((found) -> file + " " + found);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
