package org.postergraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorePasswordTests {

	@TempDir
	private Path home;

	@Test
	void aPasswordIsGeneratedOnceAndReadAfterwards() throws IOException {
		Path file = this.home.resolve("password");
		String password = StorePassword.readOrGenerate(file);
		assertThat(password).hasSize(24);
		assertThat(StorePassword.readOrGenerate(file)).isEqualTo(password);
	}

	@Test
	void twoStoresHaveTwoPasswords() throws IOException {
		assertThat(StorePassword.readOrGenerate(this.home.resolve("one")))
			.isNotEqualTo(StorePassword.readOrGenerate(this.home.resolve("two")));
	}

	@Test
	void nothingIsLeftBesideThePassword() throws IOException {
		StorePassword.readOrGenerate(this.home.resolve("password"));
		try (Stream<Path> files = Files.list(this.home)) {
			assertThat(files).containsExactly(this.home.resolve("password"));
		}
	}

}
