package org.postergraph.topic;

import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.postergraph.topic.text.TextAnalyzer;

/** The concepts that the extractor knows. Immutable. */
public final class Vocabulary {

	private final String version;

	private final Map<String, Concept> concepts = new LinkedHashMap<>();

	private final Map<String, List<String>> narrower = new HashMap<>();

	private final Map<String, Concept> byName = new HashMap<>();

	private final List<Name> names;

	private final Set<Name> incidental = Collections.newSetFromMap(new IdentityHashMap<>());

	private final Set<Name> labels = Collections.newSetFromMap(new IdentityHashMap<>());

	private final Set<String> means;

	Vocabulary(List<Concept> concepts, List<Name> names, Collection<Name> incidental, Set<String> means) {
		this.means = Set.copyOf(means);
		this.names = List.copyOf(names);
		this.incidental.addAll(incidental);
		for (Concept concept : concepts) {
			this.concepts.put(concept.id(), concept);
			for (String broader : concept.broader()) {
				this.narrower.computeIfAbsent(broader, (key) -> new ArrayList<>()).add(concept.id());
			}
		}
		for (Name name : names) {
			this.byName.putIfAbsent(name.key(), concept(name));
		}
		concepts.forEach((concept) -> this.byName.putIfAbsent(key(concept.id()), concept));
		Map<String, Set<String>> labelKeys = new HashMap<>();
		this.concepts.forEach((id, concept) -> labelKeys.put(id, labelKeys(concept)));
		names.stream()
			.filter((name) -> labelKeys.getOrDefault(name.concept(), Set.of()).contains(joined(name.key())))
			.forEach(this.labels::add);
		this.version = hash();
	}

	/**
	 * Reads and validates a vocabulary.
	 * @param yaml the text of a vocabulary file
	 * @throws VocabularyException naming line and concept of everything that is wrong
	 */
	public static Vocabulary read(Reader yaml) {
		return new VocabularyReader().read(yaml);
	}

	/**
	 * Changes whenever the extractor may find other mentions: a hash of the content and
	 * of the extractor's rules, 12 hexadecimal digits.
	 */
	public String version() {
		return this.version;
	}

	public List<Concept> concepts() {
		return List.copyOf(this.concepts.values());
	}

	/**
	 * The concept that an id, a label or an alias in either language names, however it is
	 * spelled: case, hyphens, grammatical form and look-alike letters do not matter.
	 */
	public Optional<Concept> find(String name) {
		Concept byId = this.concepts.get(name.strip());
		return Optional.ofNullable((byId != null) ? byId : this.byName.get(key(name)));
	}

	/**
	 * A concept and all that are narrower, however deep: what a filter on it must accept.
	 * @param id of a concept; one that is unknown has itself only
	 */
	public Set<String> withNarrower(String id) {
		return closure(id, this.narrower);
	}

	/** A concept and all that are broader, however far up. */
	public Set<String> withBroader(String id) {
		Map<String, List<String>> broader = new HashMap<>();
		this.concepts.forEach((key, concept) -> broader.put(key, concept.broader()));
		return closure(id, broader);
	}

	List<Name> names() {
		return this.names;
	}

	/** A metric, a common tool: what papers name without being about it. */
	boolean isIncidental(Name name) {
		return this.incidental.contains(name);
	}

	/** Something that papers do their work with more often than they study it. */
	boolean isMeans(String concept) {
		return this.means.contains(concept);
	}

	/** Is it what people call the concept first, however it is written? */
	boolean isLabel(Name name) {
		return this.labels.contains(name);
	}

	private static Set<String> labelKeys(Concept concept) {
		return Set.copyOf(List.of(joined(key(concept.label())), joined(key(concept.labelRu()))));
	}

	private static String joined(String key) {
		return key.replace(" ", "");
	}

	private static Set<String> closure(String id, Map<String, List<String>> edges) {
		Set<String> seen = new LinkedHashSet<>(Set.of(id));
		Deque<String> queue = new ArrayDeque<>(seen);
		while (!queue.isEmpty()) {
			for (String next : edges.getOrDefault(queue.remove(), List.of())) {
				if (seen.add(next)) {
					queue.add(next);
				}
			}
		}
		return seen;
	}

	private Concept concept(Name name) {
		Concept concept = this.concepts.get(name.concept());
		if (concept == null) {
			throw new IllegalArgumentException("No concept " + name.concept());
		}
		return concept;
	}

	private static String key(String name) {
		return String.join(" ", Name.keys(TextAnalyzer.analyze(name)));
	}

	private String hash() {
		StringBuilder content = new StringBuilder(TopicExtractor.RULES).append(Cues.TEXT)
			.append(SubjectModel.TEXT)
			.append(TitleHints.TEXT);
		this.concepts.values().forEach((concept) -> content.append('\n').append(concept).append(isMeans(concept.id())));
		for (Name name : this.names) {
			content.append('\n')
				.append(name.text())
				.append(name.verb())
				.append(name.requires())
				.append(name.excludes())
				.append(isIncidental(name));
		}
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest(content.toString().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest).substring(0, 12);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
