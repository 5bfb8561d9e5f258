package org.postergraph.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Takes YAML nodes apart and keeps what is wrong with them, to be told all at once. */
final class YamlFaults {

	private static final int MAX_FAULTS = 100;

	private static final int MAX_TEXT = 200;

	private final List<Fault> faults = new ArrayList<>();

	static int line(Node node) {
		return node.getStartMark().getLine() + 1;
	}

	void add(int line, String message) {
		this.faults.add(new Fault(line, message));
	}

	boolean isEmpty() {
		return this.faults.isEmpty();
	}

	/** Throws when anything is wrong. */
	void raise() {
		if (this.faults.isEmpty()) {
			return;
		}
		List<String> messages = this.faults.stream()
			.sorted((one, other) -> Integer.compare(one.line(), other.line()))
			.limit(MAX_FAULTS)
			.map((fault) -> "line " + fault.line() + ": " + fault.message())
			.toList();
		String more = (this.faults.size() > MAX_FAULTS) ? "\nand " + (this.faults.size() - MAX_FAULTS) + " more" : "";
		throw new VocabularyException(String.join("\n", messages) + more);
	}

	Map<String, Node> mapping(@Nullable Node node, String what, Set<String> allowed) {
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

	List<Node> list(@Nullable Node node, String what) {
		if (node == null) {
			return List.of();
		}
		if (node instanceof SequenceNode sequence) {
			return sequence.getValue();
		}
		add(line(node), what + " must be a list");
		return List.of();
	}

	List<Entry> texts(@Nullable Node node, String what) {
		return list(node, what).stream()
			.map((entry) -> text(entry, line(entry), what, "an entry"))
			.filter((entry) -> !entry.text().isEmpty())
			.toList();
	}

	/** Empty, with a fault, where the text is missing. */
	Entry text(@Nullable Node node, int line, String what, String key) {
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

	boolean flag(@Nullable Node node, String what) {
		if (node == null) {
			return false;
		}
		String text = (node instanceof ScalarNode scalar) ? scalar.getValue() : "";
		if (!text.equals("true") && !text.equals("false")) {
			add(line(node), what + " must be true or false");
		}
		return text.equals("true");
	}

	record Entry(String text, int line) {

	}

	private record Fault(int line, String message) {

	}

}
