package org.postergraph.support;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.postergraph.PosterGraphApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts and stops of the service as a person meets them: on any free ports, with a store
 * of their own, without seeds.
 */
public final class Service {

	private Service() {
	}

	/** In this JVM, for as long as the context is open. */
	public static ConfigurableApplicationContext start(Path store, String... settings) {
		return SpringApplication.run(PosterGraphApplication.class, arguments(store, settings).toArray(String[]::new));
	}

	/** In a JVM of its own, whose output goes to that file. */
	public static Process fork(Path store, Path output, String... settings) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
				"-Xmx512m", "-cp", System.getProperty("java.class.path"), PosterGraphApplication.class.getName()));
		command.addAll(arguments(store, settings));
		File log = output.toFile();
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
	}

	private static List<String> arguments(Path store, String... settings) {
		Stream<String> usual = Stream.of("postergraph.store.directory=" + store, "postergraph.store.bolt-port=0",
				"postergraph.browser.port=-1", "postergraph.seeds=", "server.port=0",
				"spring.security.user.password=secret");
		return Stream.concat(usual.filter((setting) -> !set(setting, settings)), Stream.of(settings))
			.map((setting) -> "--" + setting)
			.toList();
	}

	private static boolean set(String usual, String... settings) {
		String name = usual.substring(0, usual.indexOf('=') + 1);
		return Stream.of(settings).anyMatch((setting) -> setting.startsWith(name));
	}

}
