package org.postergraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreVersionTests {

	@TempDir
	private Path home;

	@ParameterizedTest
	@ValueSource(strings = { "5.26.31", "5.27.0", "2025.01.0", "6.0.0-drop02" })
	void aStoreOfANewerVersionIsRefused(String version) throws IOException {
		Files.writeString(this.home.resolve("neo4j-version"), version);
		assertThatExceptionOfType(StoreException.class).isThrownBy(() -> StoreVersion.refuseNewer(this.home))
			.withMessageContaining(version);
	}

	@ParameterizedTest
	@ValueSource(strings = { "4.4.0", "5.9.0", "5.26.0\n", "5.26.9" })
	void aStoreOfAnOlderVersionIsOpened(String version) throws IOException {
		Files.writeString(this.home.resolve("neo4j-version"), version);
		assertThatCode(() -> StoreVersion.refuseNewer(this.home)).doesNotThrowAnyException();
	}

	@Test
	void theRunningVersionIsNotedAndOpened() throws IOException {
		StoreVersion.write(this.home);
		assertThat(this.home.resolve("neo4j-version")).hasContent(StoreVersion.running());
		assertThatCode(() -> StoreVersion.refuseNewer(this.home)).doesNotThrowAnyException();
	}

	@Test
	void aFileThatHoldsNoVersionIsNamed() throws IOException {
		Path file = Files.writeString(this.home.resolve("neo4j-version"), "soon");
		assertThatExceptionOfType(StoreException.class).isThrownBy(() -> StoreVersion.refuseNewer(this.home))
			.withMessageContaining(file.toString());
	}

}
