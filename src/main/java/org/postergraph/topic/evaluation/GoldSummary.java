package org.postergraph.topic.evaluation;

import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postergraph.topic.Vocabulary;
import org.postergraph.topic.yaml.YamlFaults;
import org.postergraph.topic.yaml.YamlFaults.Entry;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A summary and what a person says it is about.
 *
 * @param title the paper's title
 * @param text the summary's text
 * @param topics ids of concepts by what they are to the summary, each in one place
 */
public record GoldSummary(String title, String text, Map<Label, Set<String>> topics) {

	private static final Set<String> KEYS = Stream
		.concat(Stream.of("title", "text"), Stream.of(Label.values()).map(Label::key))
		.collect(Collectors.toUnmodifiableSet());

	private static final int MAX_TEXT = 100_000;

	public GoldSummary {
		topics = Map.copyOf(topics);
	}

	public Set<String> topics(Label label) {
		return this.topics.getOrDefault(label, Set.of());
	}

	/** Whether the label leaves open if the topic is found as a subject. */
	boolean leavesOpen(String topic) {
		return topics(Label.ALSO).contains(topic) || topics(Label.DESCRIBED).contains(topic);
	}

	/**
	 * Reads {@code summaries:}, a list of mappings with {@code title}, {@code text},
	 * {@code subject} and, where needed, the others.
	 * @param source what to call the file in messages
	 * @throws GoldException naming the line of everything that is wrong, topics that the
	 * vocabulary lacks included
	 */
	public static List<GoldSummary> read(Reader yaml, String source, Vocabulary vocabulary) {
		YamlFaults faults = new YamlFaults();
		List<GoldSummary> summaries = new ArrayList<>();
		Node root = faults.compose(yaml);
		if (root != null) {
			Map<String, Node> top = faults.mapping(root, "the file", Set.of("summaries"));
			faults.list(top.get("summaries"), "summaries")
				.forEach((node) -> summaries.add(summary(node, faults, vocabulary)));
			if (summaries.isEmpty() && faults.isEmpty()) {
				faults.add(1, "no summary");
			}
		}
		if (!faults.isEmpty()) {
			throw new GoldException(source + "\n" + faults.told());
		}
		return summaries;
	}

	private static GoldSummary summary(Node node, YamlFaults faults, Vocabulary vocabulary) {
		int line = YamlFaults.line(node);
		Map<String, Node> fields = faults.mapping(node, "a summary", KEYS);
		Entry title = faults.text(fields.get("title"), line, "a summary", "title");
		Node body = fields.get("text");
		String text = (body instanceof ScalarNode scalar) ? scalar.getValue().strip() : "";
		if (text.isEmpty() || text.length() > MAX_TEXT) {
			faults.add(line, "'" + title.text() + "': text is missing or longer than " + MAX_TEXT + " characters");
		}
		if (!fields.containsKey("subject")) {
			faults.add(line, "'" + title.text() + "': subject is missing; write [] where there is none");
		}
		return new GoldSummary(title.text(), text, topics(fields, faults, vocabulary));
	}

	private static Map<Label, Set<String>> topics(Map<String, Node> fields, YamlFaults faults, Vocabulary vocabulary) {
		Map<Label, Set<String>> topics = new EnumMap<>(Label.class);
		Set<String> seen = new HashSet<>();
		for (Label label : Label.values()) {
			for (Entry entry : faults.texts(fields.get(label.key()), label.key())) {
				boolean known = vocabulary.concepts().stream().anyMatch((concept) -> concept.id().equals(entry.text()));
				if (!known) {
					faults.add(entry.line(), "the vocabulary has no topic '" + entry.text() + "'");
				}
				else if (!seen.add(entry.text())) {
					faults.add(entry.line(), "topic '" + entry.text() + "' stands twice");
				}
				topics.computeIfAbsent(label, (first) -> new LinkedHashSet<>()).add(entry.text());
			}
		}
		return topics;
	}

}
