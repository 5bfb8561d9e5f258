package org.postergraph.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postergraph.web.RandomGraph.About;
import org.postergraph.web.RandomGraph.Conference;
import org.postergraph.web.RandomGraph.Day;
import org.postergraph.web.RandomGraph.Digest;
import org.postergraph.web.RandomGraph.Paper;
import org.postergraph.web.RandomGraph.Reviewer;
import org.postergraph.web.RandomGraph.Summary;
import org.postergraph.web.RandomGraph.Topic;

/** What a list of papers should hold, worked out in plain Java from plain data. */
final class PaperOracle {

	/** As the database compares strings; Java's own order is that of UTF-16. */
	static final Comparator<String> BY_CODE_POINT = (one, other) -> Arrays.compare(one.codePoints().toArray(),
			other.codePoints().toArray());

	/** The question, as the contract words it. */
	record Question(List<String> topics, boolean any, String role, boolean narrower, List<String> reviewers,
			List<String> days, List<String> conferences, List<String> digests, List<String> authors,
			List<String> keywords, List<String> statuses, List<String> words) {

		boolean takes(About about) {
			return this.role.equals("any") || this.role.equals(about.role());
		}

	}

	/** A paper, and all that filters ask about it. */
	record Known(Paper paper, Map<String, About> about, Map<String, String> reviewers, Map<String, String> days,
			Set<String> digests, List<Set<String>> words) {

		String id() {
			return this.paper.id();
		}

	}

	final RandomGraph graph;

	final Map<String, Known> papers = new TreeMap<>();

	private final Map<String, Topic> topics;

	private final Map<String, Day> days;

	private final Map<String, Reviewer> reviewers;

	PaperOracle(RandomGraph graph) {
		this.graph = graph;
		this.topics = byKey(graph.topics(), Topic::id);
		this.days = byKey(graph.days(), Day::id);
		this.reviewers = byKey(graph.reviewers(), Reviewer::id);
		for (Paper paper : graph.papers()) {
			List<Summary> summaries = graph.summariesOf(paper.id());
			this.papers.put(paper.id(),
					new Known(paper, graph.about(paper.id()), graph.reviewed(paper.id()), graph.presented(paper.id()),
							summaries.stream()
								.map((summary) -> summary.digest().id())
								.collect(Collectors.toCollection(TreeSet::new)),
							Stream
								.concat(Stream.of(words(paper.title() + " " + paper.aliases())),
										summaries.stream()
											.map((summary) -> words(summary.title() + " " + summary.text())))
								.toList()));
		}
	}

	private static <T> Map<String, T> byKey(List<T> values, Function<T, String> key) {
		return values.stream().collect(Collectors.toMap(key, (value) -> value));
	}

	private static Set<String> words(String text) {
		return Set.copyOf(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
	}

	/** A topic and all that are broader. */
	Set<String> withBroader(String topic) {
		Set<String> found = new LinkedHashSet<>(Set.of(topic));
		topic(topic).broader().forEach((broader) -> found.addAll(withBroader(broader)));
		return found;
	}

	Topic topic(String id) {
		return this.topics.get(id);
	}

	Day day(String id) {
		return this.days.get(id);
	}

	Reviewer reviewer(String id) {
		return this.reviewers.get(id);
	}

	/** The papers in an order; those with typos where there are none without. */
	List<Known> list(Question question, Comparator<Known> order) {
		List<Known> exact = select(question, String::equals).sorted(order).toList();
		return exact.isEmpty() ? select(question, PaperOracle::isAlmost).sorted(order).toList() : exact;
	}

	private Stream<Known> select(Question question, BiPredicate<String, String> same) {
		return this.papers.values()
			.stream()
			.filter(matches(question))
			.filter((known) -> known.words()
				.stream()
				.anyMatch((text) -> question.words()
					.stream()
					.allMatch((word) -> text.stream().anyMatch((other) -> same.test(word, other)))));
	}

	/** One letter is another one. */
	private static boolean isAlmost(String word, String other) {
		int wrong = 0;
		for (int i = 0; i < word.length() && word.length() == other.length(); i++) {
			wrong += (word.charAt(i) == other.charAt(i)) ? 0 : 1;
		}
		return word.length() == other.length() && wrong <= 1;
	}

	private Predicate<Known> matches(Question question) {
		return (known) -> hasTopics(known, question) && known.reviewers().keySet().containsAll(question.reviewers())
				&& anyOf(question.days(), known.days().keySet())
				&& anyOf(question.conferences(), Set.of(known.paper().conference()))
				&& anyOf(question.digests(), known.digests())
				&& ids(known.paper().authors()).containsAll(question.authors())
				&& ids(known.paper().keywords()).containsAll(question.keywords())
				&& anyOf(question.statuses(), statuses(known));
	}

	private static boolean anyOf(List<String> wanted, Collection<String> had) {
		return wanted.isEmpty() || wanted.stream().anyMatch(had::contains);
	}

	private static Set<String> ids(List<String> names) {
		return names.stream().map(RandomGraph::idOf).collect(Collectors.toSet());
	}

	private static Set<String> statuses(Known known) {
		String status = known.paper().status();
		return (status != null) ? Set.of(status) : Set.of();
	}

	private boolean hasTopics(Known known, Question question) {
		Set<String> had = topics(known, question);
		return question.topics().isEmpty() || (question.any() ? question.topics().stream().anyMatch(had::contains)
				: had.containsAll(question.topics()));
	}

	/** All topics by which a question finds a paper. */
	private Set<String> topics(Known known, Question question) {
		Set<String> topics = new HashSet<>();
		known.about().forEach((topic, about) -> {
			if (question.takes(about)) {
				topics.addAll(question.narrower() ? withBroader(topic) : Set.of(topic));
			}
		});
		return topics;
	}

	/** How many papers of the whole list have each value, the most first. */
	List<Object> groups(Question question, String by) {
		Map<String, Integer> counts = new TreeMap<>();
		list(question, Comparator.comparing(Known::id))
			.forEach((known) -> values(known, question, by).forEach((value) -> counts.merge(value, 1, Integer::sum)));
		return counts.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.map((entry) -> (Object) object("key", entry.getKey(), "label", label(by, entry.getKey()), "count",
					entry.getValue()))
			.toList();
	}

	private Set<String> values(Known known, Question question, String by) {
		return switch (by) {
			case "topic" -> topics(known, question);
			case "reviewer" -> known.reviewers().keySet();
			case "day" -> known.days().keySet();
			case "conference" -> known.paper().conference().isEmpty() ? Set.of() : Set.of(known.paper().conference());
			case "status" -> statuses(known);
			default -> throw new IllegalArgumentException(by);
		};
	}

	private String label(String by, String value) {
		return switch (by) {
			case "topic" -> topic(value).label();
			case "reviewer" -> reviewer(value).name();
			case "day" -> day(value).label();
			case "conference" -> this.graph.conferences()
				.stream()
				.filter((conference) -> conference.id().equals(value))
				.map(Conference::name)
				.findFirst()
				.orElseThrow();
			default -> value;
		};
	}

	Comparator<Known> order(Question question, String sort) {
		Comparator<Known> byTitle = Comparator.comparing((Known known) -> known.paper().title(), BY_CODE_POINT)
			.thenComparing(Known::id);
		return switch (sort) {
			case "title" -> byTitle;
			case "title:desc" -> byTitle.reversed();
			case "day" -> Comparator.comparing(this::firstDay).thenComparing(byTitle);
			case "score:desc" ->
				Comparator.comparing((Known known) -> -bestScore(known, question)).thenComparing(byTitle);
			default -> throw new IllegalArgumentException(sort);
		};
	}

	private String firstDay(Known known) {
		return known.days()
			.keySet()
			.stream()
			.map(this.days::get)
			.map((day) -> "%04d %s %04d".formatted(day.conference().year(), day.conference().id(), day.number()))
			.min(Comparator.naturalOrder())
			.orElse("without");
	}

	private double bestScore(Known known, Question question) {
		return known.about()
			.entrySet()
			.stream()
			.filter((entry) -> question.takes(entry.getValue()))
			.filter((entry) -> (question.narrower() ? withBroader(entry.getKey()) : Set.of(entry.getKey())).stream()
				.anyMatch(question.topics()::contains))
			.mapToDouble((entry) -> entry.getValue().score())
			.max()
			.orElseThrow();
	}

	/** A paper as a list shows it. */
	Map<String, Object> item(Known known) {
		Paper paper = known.paper();
		return object("id", paper.id(), "title", paper.title(), "conference",
				paper.conference().isEmpty() ? null : paper.conference(), "status", paper.status(), "day", day(known),
				"topics",
				closestFirst(known)
					.map((entry) -> object("id", entry.getKey(), "label", topic(entry.getKey()).label(), "role",
							entry.getValue().role(), "score", entry.getValue().score()))
					.toList(),
				"reviewers",
				known.reviewers()
					.entrySet()
					.stream()
					.map((entry) -> object("id", entry.getKey(), "name", reviewer(entry.getKey()).name(), "attribution",
							entry.getValue()))
					.toList(),
				"authors", paper.authors(), "digests", List.copyOf(known.digests()));
	}

	private static Stream<Map.Entry<String, About>> closestFirst(Known known) {
		return known.about()
			.entrySet()
			.stream()
			.sorted(Comparator
				.comparing((Map.Entry<String, About> entry) -> RandomGraph.ROLES.indexOf(entry.getValue().role()))
				.thenComparing((entry) -> -entry.getValue().score())
				.thenComparing(Map.Entry::getKey));
	}

	/** The stated one before the inferred ones. */
	private @Nullable Map<String, Object> day(Known known) {
		return known.days()
			.entrySet()
			.stream()
			.min(Comparator.comparing((Map.Entry<String, String> entry) -> entry.getValue().equals("inferred"))
				.thenComparing((entry) -> day(entry.getKey()).number())
				.thenComparing(Map.Entry::getKey))
			.map((entry) -> object("id", entry.getKey(), "number", day(entry.getKey()).number(), "date", null, "basis",
					entry.getValue(), "evidence", evidence(known, entry.getKey(), entry.getValue())))
			.orElse(null);
	}

	private String evidence(Known known, String day, String basis) {
		return this.graph.summariesOf(known.id())
			.stream()
			.map(Summary::digest)
			.filter((digest) -> digest.day() != null && digest.day().id().equals(day) && digest.basis().equals(basis))
			.min(Comparator.comparing(Digest::id))
			.map(Digest::evidence)
			.orElseThrow();
	}

	/** Names and values by turns. */
	static Map<String, Object> object(@Nullable Object... parts) {
		Map<String, Object> object = new LinkedHashMap<>();
		for (int i = 0; i < parts.length; i += 2) {
			object.put(String.valueOf(parts[i]), parts[i + 1]);
		}
		return object;
	}

}
