package org.postergraph.topic.yaml;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Takes YAML nodes apart and keeps what is wrong with them, to be told all at once. */
public final class YamlFaults {

	private static final int MAX_FAULTS = 100;

	private static final int MAX_CHARACTERS = 4_000_000;

	private static final int MAX_TEXT = 200;

	private final List<Fault> faults = new ArrayList<>();

	public static int line(Node node) {
		return node.getStartMark().getLine() + 1;
	}

	public void add(int line, String message) {
		this.faults.add(new Fault(line, message));
	}

	public boolean isEmpty() {
		return this.faults.isEmpty();
	}

	/** One fault a line, by line of the file; empty when there is none. */
	public String told() {
		List<String> messages = this.faults.stream()
			.sorted(Comparator.comparingInt(Fault::line))
			.limit(MAX_FAULTS)
			.map((fault) -> "line " + fault.line() + ": " + fault.message())
			.toList();
		String more = (this.faults.size() > MAX_FAULTS) ? "\nand " + (this.faults.size() - MAX_FAULTS) + " more" : "";
		return String.join("\n", messages) + more;
	}

	/**
	 * Reads and parses a whole file.
	 * @return null, with a fault, when it is no YAML, empty or too large
	 */
	public @Nullable Node compose(Reader yaml) {
		LoaderOptions options = new LoaderOptions();
		options.setCodePointLimit(MAX_CHARACTERS);
		options.setMaxAliasesForCollections(0);
		try {
			Node root = new Yaml(options).compose(new StringReader(read(yaml)));
			if (root == null) {
				add(1, "the file is empty");
			}
			return root;
		}
		catch (MarkedYAMLException ex) {
			Mark mark = ex.getProblemMark();
			add((mark != null) ? mark.getLine() + 1 : 1, "no valid YAML: " + ex.getProblem());
		}
		catch (YAMLException | IOException ex) {
			add(1, "cannot be read: " + ex.getMessage());
		}
		return null;
	}

	private static String read(Reader yaml) throws IOException {
		StringBuilder text = new StringBuilder();
		char[] buffer = new char[8192];
		for (int read = yaml.read(buffer); read >= 0; read = yaml.read(buffer)) {
			text.append(buffer, 0, read);
			if (text.length() > MAX_CHARACTERS) {
				throw new IOException("larger than " + MAX_CHARACTERS + " characters");
			}
		}
		return text.toString();
	}

	public Map<String, Node> mapping(@Nullable Node node, String what, Set<String> allowed) {
		Map<String, Node> fields = new LinkedHashMap<>();
		if (!(node instanceof MappingNode mapping)) {
			add((node != null) ? line(node) : 1, what + " must be a mapping with the keys " + new TreeSet<>(allowed));
			return fields;
		}
		for (NodeTuple tuple : mapping.getValue()) {
			String key = (tuple.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "?";
			if (!allowed.contains(key)) {
				add(line(tuple.getKeyNode()),
						what + ": unknown key '" + key + "', allowed are " + new TreeSet<>(allowed));
			}
			else if (fields.put(key, tuple.getValueNode()) != null) {
				add(line(tuple.getKeyNode()), what + ": key '" + key + "' stands twice");
			}
		}
		return fields;
	}

	public List<Node> list(@Nullable Node node, String what) {
		if (node == null) {
			return List.of();
		}
		if (node instanceof SequenceNode sequence) {
			return sequence.getValue();
		}
		add(line(node), what + " must be a list");
		return List.of();
	}

	public List<Entry> texts(@Nullable Node node, String what) {
		return list(node, what).stream()
			.map((entry) -> text(entry, line(entry), what, "an entry"))
			.filter((entry) -> !entry.text().isEmpty())
			.toList();
	}

	/** Empty, with a fault, where the text is missing. */
	public Entry text(@Nullable Node node, int line, String what, String key) {
		int at = (node != null) ? line(node) : line;
		String text = (node instanceof ScalarNode scalar) ? scalar.getValue().strip() : "";
		if (text.isEmpty()) {
			add(at, what + ": " + key + " is missing or no text");
		}
		else if (text.length() > MAX_TEXT) {
			add(at, what + ": " + key + " is longer than " + MAX_TEXT + " characters");
			return new Entry("", at);
		}
		return new Entry(text, at);
	}

	public boolean flag(@Nullable Node node, String what) {
		if (node == null) {
			return false;
		}
		String text = (node instanceof ScalarNode scalar) ? scalar.getValue() : "";
		if (!text.equals("true") && !text.equals("false")) {
			add(line(node), what + " must be true or false");
		}
		return text.equals("true");
	}

	public record Entry(String text, int line) {

	}

	private record Fault(int line, String message) {

	}

}
