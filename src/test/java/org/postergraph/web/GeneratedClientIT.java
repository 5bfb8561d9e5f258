package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postergraph.support.EmbeddedStore;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A client that is generated from the description, compiled, and asked the three
 * questions of the README.
 */
@EmbeddedStore
class GeneratedClientIT extends ImportQuestions {

	/** The build puts it there. */
	private static final Path GENERATOR = Path.of("target/tools/openapi-generator-cli.jar");

	@TempDir
	private Path directory;

	@LocalServerPort
	private int port;

	@BeforeEach
	void importSeed() throws IOException {
		for (int day = 1; day <= 3; day++) {
			String name = "iclr-2025-day-" + day + ".md";
			report(upload(IMPORTS, Map.of(name, Files.readAllBytes(Path.of("seeds", name)))));
		}
	}

	@Test
	void aGeneratedClientCompilesAndAsksTheThreeQuestions() throws Exception {
		assumeTrue(Files.exists(GENERATOR), () -> "no " + GENERATOR + ": mvn pre-integration-test puts it there");
		Path description = this.directory.resolve("openapi.json");
		Files.writeString(description, get("/v3/api-docs").body());
		assertThat(generator("validate", "-i", description.toString())).contains("No validation issues detected");
		Path sources = this.directory.resolve("client");
		assertThat(generator("generate", "-i", description.toString(), "-o", sources.toString(), "-g", "java",
				"--library", "native", "--additional-properties",
				"invokerPackage=org.postergraph.client,apiPackage=org.postergraph.client.api,"
						+ "modelPackage=org.postergraph.client.model,openApiNullable=false,useJakartaEe=true,useSingleRequestParameter=true"))
			.doesNotContain("ERROR");
		Path classes = compile(sources, Path.of("docs/client/ThreeQuestions.java"));
		assertThat(ask(classes)).contains("Selective Attention Improves Transformer: kv-cache (KV-кэш, KV-кэша)",
				"RRM: Robust Reward Model Training Mitigates Reward Hacking: digest",
				"paper:think-thinner-key-cache-by-query-driven-pruning about topic:kv-cache");
	}

	private String generator(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", GENERATOR.toString()));
		command.addAll(List.of(arguments));
		Path output = Files.createTempFile(this.directory, "generator", ".log");
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
		int result = process.waitFor();
		String text = Files.readString(output);
		assertThat(result).as(text).isZero();
		return text;
	}

	private Path compile(Path generated, Path own) throws IOException {
		Path classes = Files.createDirectory(this.directory.resolve("classes"));
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (Stream<Path> files = Files.walk(generated.resolve("src/main/java"));
				StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
			List<Path> sources = Stream
				.concat(files.filter((path) -> path.toString().endsWith(".java")), Stream.of(own))
				.toList();
			StringWriter messages = new StringWriter();
			List<String> options = List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"),
					"-proc:none", "-nowarn");
			boolean compiled = compiler
				.getTask(messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
				.call();
			assertThat(compiled).as(messages.toString()).isTrue();
			assertThat(sources).hasSizeGreaterThan(80);
		}
		return classes;
	}

	@SuppressWarnings("unchecked")
	private List<String> ask(Path classes) throws ReflectiveOperationException, IOException {
		URL[] places = { classes.toUri().toURL() };
		try (URLClassLoader loader = new URLClassLoader(places, getClass().getClassLoader())) {
			Class<?> type = loader.loadClass("ThreeQuestions");
			Object questions = type.getConstructor(String.class).newInstance("http://127.0.0.1:" + this.port);
			return (List<String>) type.getMethod("ask").invoke(questions);
		}
	}

}
