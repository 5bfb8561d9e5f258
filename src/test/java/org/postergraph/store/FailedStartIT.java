package org.postergraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postergraph.support.ServerStore;
import org.postergraph.support.Service;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** What a person reads when the service does not start, and can do about it. */
@ExtendWith(OutputCaptureExtension.class)
class FailedStartIT {

	@TempDir
	private Path home;

	@Test
	void aPortThatIsTakenIsNamedWithItsSetting(CapturedOutput output) throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			refuse(output, this.home, "postergraph.store.bolt-port=" + taken.getLocalPort());
			assertThat(output).contains(
					"Port " + taken.getLocalPort() + " of the embedded store's Bolt is taken by another program.",
					"choose another port with postergraph.store.bolt-port");
		}
	}

	@Test
	void theBrowsersPortThatIsTakenIsNamedWithItsSetting(CapturedOutput output) throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			refuse(output, this.home, "postergraph.browser.port=" + taken.getLocalPort());
			assertThat(output).contains("Port " + taken.getLocalPort() + " of Neo4j Browser is taken",
					"choose another port with postergraph.browser.port");
		}
		assertThat(this.home.resolve("holder")).as("the store is closed again").doesNotExist();
	}

	@Test
	void thePortOfTheApiThatIsTakenIsNamedWithItsSetting(CapturedOutput output) throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			refuse(output, this.home, "server.port=" + taken.getLocalPort());
			assertThat(output).contains("Port " + taken.getLocalPort() + " of the REST interface is taken",
					"choose another port with server.port");
		}
	}

	@Test
	void aStoreThatIsHeldNamesItsHolder(CapturedOutput output) {
		try (ConfigurableApplicationContext holder = Service.start(this.home)) {
			String port = holder.getEnvironment().getRequiredProperty("local.server.port");
			refuse(output, this.home);
			assertThat(output).contains(
					"The store in " + this.home + " is held by process " + ProcessHandle.current().pid()
							+ ", bolt://127.0.0.1:",
					"REST at http://127.0.0.1:" + port, "POST /api/imports", "postergraph.store.directory");
			assertThat(this.home.resolve("holder")).exists();
		}
		assertThat(this.home.resolve("holder")).doesNotExist();
	}

	@Test
	void aFileInPlaceOfTheDirectoryIsNamed(CapturedOutput output) throws IOException {
		Path file = Files.writeString(this.home.resolve("store"), "no directory");
		refuse(output, file);
		assertThat(output).contains("The store's directory " + file + " cannot be written",
				"name another one with postergraph.store.directory");
	}

	@Test
	void aStoreOfANewerNeo4jIsLeftAlone(CapturedOutput output) throws IOException {
		Files.writeString(this.home.resolve("neo4j-version"), "9.1.0");
		refuse(output, this.home);
		assertThat(output).contains("was last opened by Neo4j 9.1.0, newer than this " + StoreVersion.running(),
				"Start the newer PosterGraph again");
		assertThat(this.home.resolve("data")).doesNotExist();
	}

	@Test
	void aPasswordThatIsTooShortIsRefusedByItsName(CapturedOutput output) {
		refuse(output, this.home, "postergraph.store.password=short");
		assertThat(output).contains("postergraph.store.password", "must have 8 characters at least");
	}

	@Test
	void aServerThatDoesNotAnswerIsNamed(CapturedOutput output) throws IOException {
		int nobody = freePort();
		refuse(output, this.home, "spring.neo4j.uri=bolt://127.0.0.1:" + nobody);
		assertThat(output).contains("The graph store at bolt://127.0.0.1:" + nobody + " cannot be used",
				"check spring.neo4j.uri");
		assertThat(this.home).as("no embedded store instead").isEmptyDirectory();
	}

	@Test
	@ExtendWith(ServerStore.NeedsDocker.class)
	void aServerThatRefusesThePasswordIsNamedWithTheSettings(CapturedOutput output) {
		String uri = ServerStore.Server.started().getBoltUrl();
		refuse(output, this.home, "spring.neo4j.uri=" + uri, "spring.neo4j.authentication.username=neo4j",
				"spring.neo4j.authentication.password=wrong-one");
		assertThat(output)
			.contains("The graph store at " + uri + " refused the credentials", "spring.neo4j.authentication.password")
			.doesNotContain("wrong-one");
	}

	private static void refuse(CapturedOutput output, Path store, String... settings) {
		assertThatExceptionOfType(Exception.class).isThrownBy(() -> Service.start(store, settings).close());
		assertThat(output).contains("APPLICATION FAILED TO START", "Description:", "Action:")
			.doesNotContain("\tat org.");
	}

	private static int freePort() throws IOException {
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return free.getLocalPort();
		}
	}

}
