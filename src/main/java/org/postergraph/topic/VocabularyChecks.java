package org.postergraph.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.postergraph.topic.text.TextAnalyzer;
import org.postergraph.topic.text.Token;
import org.postergraph.topic.yaml.YamlFaults;

/** What must hold between the concepts of a vocabulary. */
final class VocabularyChecks {

	private static final int MAX_CONCEPTS = 20_000;

	private static final int MAX_NAMES = 200_000;

	private static final int MAX_WORDS = 10;

	private static final CharArraySet ENGLISH = EnglishAnalyzer.getDefaultStopSet();

	private static final CharArraySet RUSSIAN = RussianAnalyzer.getDefaultStopSet();

	private final YamlFaults faults;

	private final Map<Object, Integer> lines;

	VocabularyChecks(YamlFaults faults, Map<Object, Integer> lines) {
		this.faults = faults;
		this.lines = lines;
	}

	void check(List<Concept> concepts, List<Name> names) {
		if (concepts.size() > MAX_CONCEPTS || names.size() > MAX_NAMES) {
			this.faults.add(1, "more than " + MAX_CONCEPTS + " concepts or " + MAX_NAMES + " names");
			return;
		}
		Map<String, Concept> byId = ids(concepts);
		names.forEach(this::words);
		names.forEach(this::contexts);
		duplicates(names);
		broader(byId);
		cycles(byId);
	}

	private Map<String, Concept> ids(List<Concept> concepts) {
		Map<String, Concept> byId = new LinkedHashMap<>();
		for (Concept concept : concepts) {
			String id = concept.id();
			if (id.isEmpty()) {
				continue;
			}
			if (!isSlug(id)) {
				fault(concept, "concept " + id + ": the id must be a slug of a-z, 0-9 and single hyphens");
			}
			Concept first = byId.putIfAbsent(id, concept);
			if (first != null) {
				fault(concept, "concept " + id + ": the id stands at line " + line(first) + " already");
			}
		}
		return byId;
	}

	private static boolean isSlug(String id) {
		return id.length() <= 80
				&& id.chars().allMatch((c) -> c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
				&& !id.startsWith("-") && !id.endsWith("-") && !id.contains("--");
	}

	private void words(Name name) {
		List<Token> words = name.parts().stream().flatMap(List::stream).toList();
		if (name.parts().stream().anyMatch(List::isEmpty) || words.stream().anyMatch((word) -> word.key().isEmpty())) {
			fault(name, told(name) + " holds no word that can be matched");
		}
		else if (words.size() > MAX_WORDS) {
			fault(name, told(name) + " has more than " + MAX_WORDS + " words");
		}
		else if (words.stream().allMatch(VocabularyChecks::isStopWord) && !name.isAbbreviation()) {
			fault(name, told(name) + " is made of stop words");
		}
	}

	/** A phrase without words would be met by no summary. */
	private void contexts(Name name) {
		Stream.concat(name.requires().stream(), name.excludes().stream())
			.filter((phrase) -> TextAnalyzer.analyze(phrase).stream().allMatch((word) -> word.key().isEmpty()))
			.forEach((phrase) -> fault(name,
					told(name) + " requires or excludes '" + phrase + "', which holds no word"));
	}

	private static boolean isStopWord(Token word) {
		String lower = word.form().toLowerCase(Locale.ROOT);
		return lower.length() == 1 || ENGLISH.contains(lower) || RUSSIAN.contains(lower);
	}

	/** Equal words name one concept, unless capitals tell them apart. */
	private void duplicates(List<Name> names) {
		Map<String, List<Name>> byKey = new HashMap<>();
		for (Name name : names) {
			List<Name> same = byKey.computeIfAbsent(name.key(), (key) -> new ArrayList<>());
			same.stream()
				.filter((other) -> clash(name, other))
				.findFirst()
				.ifPresent((other) -> fault(name, told(name) + " is also '" + other.text() + "' of " + other.concept()
						+ " at line " + line(other)));
			if (same.size() < 4) {
				same.add(name);
			}
		}
	}

	private static boolean clash(Name name, Name other) {
		if (name.concept().equals(other.concept())) {
			return name.text().equals(other.text());
		}
		return !name.isAbbreviation() || !other.isAbbreviation() || name.text().equals(other.text());
	}

	private void broader(Map<String, Concept> byId) {
		for (Concept concept : byId.values()) {
			Set<String> seen = new HashSet<>();
			for (String broader : concept.broader()) {
				if (!byId.containsKey(broader)) {
					fault(concept, "concept " + concept.id() + ": broader names the unknown concept '" + broader + "'");
				}
				else if (!seen.add(broader)) {
					fault(concept, "concept " + concept.id() + ": broader names '" + broader + "' twice");
				}
			}
		}
	}

	/** Takes away concepts without broader ones until nothing or a cycle is left. */
	private void cycles(Map<String, Concept> byId) {
		Map<String, Set<String>> left = new LinkedHashMap<>();
		byId.forEach((id, concept) -> {
			Set<String> known = new LinkedHashSet<>(concept.broader());
			known.retainAll(byId.keySet());
			left.put(id, known);
		});
		Map<String, List<String>> narrower = new HashMap<>();
		left.forEach((id, above) -> above
			.forEach((one) -> narrower.computeIfAbsent(one, (key) -> new ArrayList<>()).add(id)));
		List<String> free = new ArrayList<>(left.keySet().stream().filter((id) -> isFree(left, id)).toList());
		for (int i = 0; i < free.size(); i++) {
			String id = free.get(i);
			left.remove(id);
			for (String below : narrower.getOrDefault(id, List.of())) {
				if (Objects.requireNonNull(left.get(below)).remove(id) && isFree(left, below)) {
					free.add(below);
				}
			}
		}
		if (!left.isEmpty()) {
			cycle(byId, left);
		}
	}

	private static boolean isFree(Map<String, Set<String>> left, String id) {
		return left.getOrDefault(id, Set.of()).isEmpty();
	}

	private void cycle(Map<String, Concept> byId, Map<String, Set<String>> left) {
		List<String> path = new ArrayList<>();
		String id = left.keySet().iterator().next();
		while (!path.contains(id)) {
			path.add(id);
			id = Objects.requireNonNull(left.get(id)).iterator().next();
		}
		List<String> cycle = new ArrayList<>(path.subList(path.indexOf(id), path.size()));
		cycle.add(id);
		fault(Objects.requireNonNull(byId.get(id)),
				"concept " + id + ": broader runs in a circle: " + String.join(" -> ", cycle));
	}

	private static String told(Name name) {
		return "concept " + name.concept() + ": '" + name.text() + "'";
	}

	private void fault(Object where, String message) {
		this.faults.add(line(where), message);
	}

	private int line(Object where) {
		return this.lines.getOrDefault(where, 1);
	}

}
