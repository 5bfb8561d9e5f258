package org.postergraph.topic.evaluation;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
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
 * @param subject ids of the concepts that the paper does or studies
 * @param also ids of concepts on which careful readers differ: found or not, both are
 * right
 */
public record GoldSummary(String title, String text, Set<String> subject, Set<String> also) {

	private static final Set<String> KEYS = Set.of("title", "text", "subject", "also");

	private static final int MAX_TEXT = 100_000;

	public GoldSummary {
		subject = Set.copyOf(subject);
		also = Set.copyOf(also);
	}

	/**
	 * Reads {@code summaries:}, a list of mappings with {@code title}, {@code text},
	 * {@code subject} and, where needed, {@code also}.
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
		return new GoldSummary(title.text(), text, topics(fields.get("subject"), faults, vocabulary),
				topics(fields.get("also"), faults, vocabulary));
	}

	private static Set<String> topics(@Nullable Node node, YamlFaults faults, Vocabulary vocabulary) {
		Set<String> topics = new LinkedHashSet<>();
		for (Entry entry : faults.texts(node, "topics")) {
			boolean known = vocabulary.concepts().stream().anyMatch((concept) -> concept.id().equals(entry.text()));
			if (!known) {
				faults.add(entry.line(), "the vocabulary has no topic '" + entry.text() + "'");
			}
			else if (!topics.add(entry.text())) {
				faults.add(entry.line(), "topic '" + entry.text() + "' stands twice");
			}
		}
		return topics;
	}

}
