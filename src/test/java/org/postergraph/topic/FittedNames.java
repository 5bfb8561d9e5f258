package org.postergraph.topic;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * The vocabulary without the names that were added for errors of the labelled summaries,
 * {@code names-after-fit.tsv}: with them a fit would take names to be surer than they are
 * on other summaries.
 */
final class FittedNames {

	private static final Path LATER = Path.of("src/test/resources/org/postergraph/topic/names-after-fit.tsv");

	private static final List<String> KEYS = List.of("aliases", "incidental");

	private FittedNames() {
	}

	static Vocabulary vocabulary() {
		try (Reader yaml = Files.newBufferedReader(Path.of("seeds/topics.yaml"))) {
			Map<String, Set<String>> later = new HashMap<>();
			Files.readAllLines(LATER)
				.stream()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split("\t"))
				.forEach((cells) -> later.computeIfAbsent(cells[0], (id) -> new HashSet<>()).add(cells[1]));
			LoaderOptions options = new LoaderOptions();
			options.setCodePointLimit(Integer.MAX_VALUE);
			Map<String, List<Map<String, Object>>> root = new Yaml(options).load(yaml);
			root.get("concepts").forEach((concept) -> remove(concept, later.getOrDefault(concept.get("id"), Set.of())));
			return Vocabulary.read(new StringReader(new Yaml().dump(root)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void remove(Map<String, Object> concept, Set<String> names) {
		for (String key : KEYS) {
			if (concept.get(key) instanceof List<?> list) {
				list.removeIf((name) -> names.contains(text(name)));
			}
		}
	}

	/** An alias stands alone or with its context. */
	private static String text(Object name) {
		return String.valueOf((name instanceof Map<?, ?> map) ? map.get("alias") : name);
	}

}
