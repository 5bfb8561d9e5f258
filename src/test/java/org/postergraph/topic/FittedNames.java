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
			Map<Object, Set<String>> later = new HashMap<>();
			Files.readAllLines(LATER)
				.stream()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split("\t"))
				.forEach((cells) -> later.computeIfAbsent(cells[0], (id) -> new HashSet<>()).add(cells[1]));
			LoaderOptions options = new LoaderOptions();
			options.setCodePointLimit(Integer.MAX_VALUE);
			Map<String, List<Map<String, Object>>> root = new Yaml(options).load(yaml);
			root.get("concepts").forEach((concept) -> remove(concept, later));
			later.values().removeIf(Set::isEmpty);
			if (!later.isEmpty()) {
				throw new IllegalStateException("the vocabulary has no such names: " + later);
			}
			return Vocabulary.read(new StringReader(new Yaml().dump(root)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Takes the names of a concept off it, and those that it had off them. */
	private static void remove(Map<String, Object> concept, Map<Object, Set<String>> later) {
		Set<String> names = later.getOrDefault(concept.get("id"), new HashSet<>());
		Set<String> found = new HashSet<>();
		for (String key : KEYS) {
			if (concept.get(key) instanceof List<?> list) {
				list.stream().map(FittedNames::text).filter(names::contains).forEach(found::add);
				list.removeIf((name) -> names.contains(text(name)));
			}
		}
		names.removeAll(found);
	}

	/** An alias stands alone or with its context. */
	private static String text(Object name) {
		return String.valueOf((name instanceof Map<?, ?> map) ? map.get("alias") : name);
	}

}
