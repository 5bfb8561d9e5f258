package org.postergraph.topic;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.postergraph.topic.yaml.YamlFaults;
import org.postergraph.topic.yaml.YamlFaults.Entry;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads a vocabulary file; tells every fault at once, each with its line. */
final class VocabularyReader {

	private static final Set<String> KEYS = Set.of("id", "label", "label_ru", "aliases", "verbs", "broader",
			"incidental", "means");

	private static final Set<String> ALIAS_KEYS = Set.of("alias", "requires", "excludes");

	private final YamlFaults faults = new YamlFaults();

	private final List<Concept> concepts = new ArrayList<>();

	private final List<Name> names = new ArrayList<>();

	private final List<Name> incidental = new ArrayList<>();

	private final Set<String> means = new HashSet<>();

	private final Map<Object, Integer> lines = new IdentityHashMap<>();

	Vocabulary read(Reader yaml) {
		Node root = this.faults.compose(yaml);
		if (root != null) {
			Map<String, Node> top = this.faults.mapping(root, "the vocabulary", Set.of("concepts"));
			for (Node node : this.faults.list(top.get("concepts"), "concepts")) {
				concept(node);
			}
			if (this.concepts.isEmpty() && this.faults.isEmpty()) {
				this.faults.add(1, "the vocabulary holds no concept");
			}
			new VocabularyChecks(this.faults, this.lines).check(this.concepts, this.names);
		}
		if (!this.faults.isEmpty()) {
			throw new VocabularyException(this.faults.told());
		}
		return new Vocabulary(this.concepts, this.names, this.incidental, this.means);
	}

	private void concept(Node node) {
		Map<String, Node> fields = this.faults.mapping(node, told(node), KEYS);
		if (fields.isEmpty()) {
			return;
		}
		int line = YamlFaults.line(node);
		String subject = told(node);
		Entry id = this.faults.text(fields.get("id"), line, subject, "id");
		Entry label = this.faults.text(fields.get("label"), line, subject, "label");
		Entry labelRu = this.faults.text(fields.get("label_ru"), line, subject, "label_ru");
		List<String> aliases = new ArrayList<>();
		label(id.text(), label);
		if (!labelRu.text().equals(label.text())) {
			label(id.text(), labelRu);
		}
		for (Node alias : this.faults.list(fields.get("aliases"), subject + ": aliases")) {
			alias(id.text(), subject, alias, aliases);
		}
		for (Entry verb : this.faults.texts(fields.get("verbs"), subject + ": verbs")) {
			aliases.add(verb.text());
			name(Name.of(id.text(), verb.text(), true, List.of(), List.of()), verb.line());
		}
		List<Entry> broader = this.faults.texts(fields.get("broader"), subject + ": broader");
		incidental(id.text(), subject, fields.get("incidental"));
		Node means = fields.get("means");
		if (means != null && this.faults.flag(means, subject + ": means")) {
			this.means.add(id.text());
		}
		Concept concept = new Concept(id.text(), label.text(), labelRu.text(), aliases,
				broader.stream().map(Entry::text).toList());
		this.lines.put(concept, line);
		this.concepts.add(concept);
	}

	/** What to call a concept in messages, before anything is known to be right. */
	private static String told(Node node) {
		if (node instanceof MappingNode mapping) {
			for (NodeTuple tuple : mapping.getValue()) {
				if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals("id")
						&& tuple.getValueNode() instanceof ScalarNode id) {
					return "concept " + id.getValue();
				}
			}
		}
		return "a concept";
	}

	/** Either true, for all names of the concept, or a list of some of them. */
	private void incidental(String concept, String subject, @Nullable Node node) {
		List<Name> own = this.names.stream().filter((name) -> name.concept().equals(concept)).toList();
		if (node instanceof ScalarNode && this.faults.flag(node, subject + ": incidental")) {
			this.incidental.addAll(own);
		}
		if (node instanceof ScalarNode) {
			return;
		}
		for (Entry entry : this.faults.texts(node, subject + ": incidental")) {
			List<Name> meant = own.stream().filter((name) -> name.text().equals(entry.text())).toList();
			this.incidental.addAll(meant);
			if (meant.isEmpty()) {
				this.faults.add(entry.line(),
						subject + ": incidental names '" + entry.text() + "', which is no name of it");
			}
		}
	}

	private void label(String concept, Entry label) {
		if (!label.text().isEmpty()) {
			name(Name.of(concept, label.text(), false, List.of(), List.of()), label.line());
		}
	}

	private void alias(String concept, String subject, Node node, List<String> aliases) {
		Entry text;
		List<String> requires = List.of();
		List<String> excludes = List.of();
		if (node instanceof MappingNode) {
			String what = subject + ": an alias";
			Map<String, Node> fields = this.faults.mapping(node, what, ALIAS_KEYS);
			text = this.faults.text(fields.get("alias"), YamlFaults.line(node), what, "alias");
			requires = phrases(fields.get("requires"), what + ": requires");
			excludes = phrases(fields.get("excludes"), what + ": excludes");
		}
		else {
			text = this.faults.text(node, YamlFaults.line(node), subject, "alias");
		}
		if (!text.text().isEmpty()) {
			aliases.add(text.text());
			name(Name.of(concept, text.text(), false, requires, excludes), text.line());
		}
	}

	private List<String> phrases(@Nullable Node node, String what) {
		return this.faults.texts(node, what).stream().map(Entry::text).toList();
	}

	private void name(Name name, int line) {
		this.names.add(name);
		this.lines.put(name, line);
	}

}
