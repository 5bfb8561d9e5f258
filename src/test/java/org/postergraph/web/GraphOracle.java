package org.postergraph.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.postergraph.web.PaperOracle.Known;
import org.postergraph.web.RandomGraph.About;
import org.postergraph.web.RandomGraph.Mention;
import org.postergraph.web.RandomGraph.Quote;
import org.postergraph.web.RandomGraph.Reviewer;
import org.postergraph.web.RandomGraph.Summary;
import org.postergraph.web.RandomGraph.Topic;

/** What hangs together and how, worked out in plain Java from plain data. */
final class GraphOracle {

	private static final List<String> KINDS_ON_WAYS = List.of("paper", "topic", "reviewer", "day");

	private final PaperOracle oracle;

	private final RandomGraph graph;

	GraphOracle(PaperOracle oracle) {
		this.oracle = oracle;
		this.graph = oracle.graph;
	}

	private static Set<String> subjects(Known known) {
		return topics(known, "subject");
	}

	private static Set<String> topics(Known known, String role) {
		Set<String> topics = new TreeSet<>();
		known.about().forEach((topic, about) -> {
			if (role.equals("any") || about.role().equals(role)) {
				topics.add(topic);
			}
		});
		return topics;
	}

	/** The papers with a topic, or a narrower one, as a subject. */
	private long papersOf(String topic) {
		return papers()
			.filter((known) -> subjects(known).stream().anyMatch((one) -> this.oracle.withBroader(one).contains(topic)))
			.count();
	}

	/** The papers with this very topic as a subject. */
	private long holders(String topic) {
		return papers().filter((known) -> subjects(known).contains(topic)).count();
	}

	private Stream<Known> papers() {
		return this.oracle.papers.values().stream();
	}

	private static double round(double number) {
		return BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_UP).doubleValue();
	}

	private double weight(String topic) {
		return round(Math.log((this.graph.papers().size() + 1.0) / Math.max(1, holders(topic))));
	}

	private Comparator<String> rarestFirst() {
		return Comparator.comparing((String topic) -> -weight(topic)).thenComparing(Comparator.naturalOrder());
	}

	/** The papers that share subjects with one, best first. */
	List<Map<String, Object>> related(Known here) {
		record Related(Known there, double score, double sureness, List<String> shared) {

		}
		return papers().filter((there) -> there != here).map((there) -> {
			Set<String> shared = subjects(here);
			shared.retainAll(subjects(there));
			double score = round(shared.stream().mapToDouble(this::weight).sum());
			double sureness = round(shared.stream()
				.mapToDouble((topic) -> here.about().get(topic).score() * there.about().get(topic).score())
				.sum());
			return new Related(there, score, sureness, shared.stream().sorted(rarestFirst()).toList());
		})
			.filter((related) -> !related.shared().isEmpty())
			.sorted(Comparator.comparing((Related related) -> -related.score())
				.thenComparing((related) -> -related.sureness())
				.thenComparing((related) -> related.there().id()))
			.map((related) -> PaperOracle.object("paper", this.oracle.item(related.there()), "score", related.score(),
					"shared", related.shared().stream().map((topic) -> share(topic, here, related.there())).toList()))
			.toList();
	}

	private Map<String, Object> share(String topic, Known here, Known there) {
		Quote one = quote(here, topic);
		Quote other = quote(there, topic);
		return PaperOracle.object("topic", topic, "label", this.oracle.topic(topic).label(), "weight", weight(topic),
				"here", one.words(), "there", other.words(), "here_context", one.sentence(), "there_context",
				other.sentence());
	}

	/** Out of a text rather than a title; in the closest role; the first. */
	private Quote quote(Known known, String topic) {
		record Found(boolean inTitle, String summary, Quote quote) {

		}
		List<Found> found = new ArrayList<>();
		for (Summary summary : this.graph.summariesOf(known.id())) {
			for (Mention mention : summary.mentions()) {
				if (mention.topic().equals(topic)) {
					mention.inText().forEach((quote) -> found.add(new Found(false, summary.id(), quote)));
					mention.inTitle().forEach((quote) -> found.add(new Found(true, summary.id(), quote)));
				}
			}
		}
		return found.stream()
			.min(Comparator.comparing(Found::inTitle)
				.thenComparing((one) -> RandomGraph.ROLES.indexOf(one.quote().role()))
				.thenComparing(Found::summary)
				.thenComparing((one) -> one.quote().start()))
			.orElseThrow()
			.quote();
	}

	/** The topics that all of some papers share, the rarest first. */
	List<Map<String, Object>> shared(List<String> papers, String role) {
		List<Known> all = papers.stream().map(this.oracle.papers::get).toList();
		Set<String> shared = topics(all.get(0), role);
		all.forEach((known) -> shared.retainAll(topics(known, role)));
		return shared.stream()
			.sorted(rarestFirst())
			.map((topic) -> PaperOracle.object("topic", topic, "label", this.oracle.topic(topic).label(), "weight",
					weight(topic), "evidence", all.stream().map((known) -> evidence(known, topic)).toList()))
			.toList();
	}

	private Map<String, Object> evidence(Known known, String topic) {
		About about = known.about().get(topic);
		Quote quote = quote(known, topic);
		return PaperOracle.object("paper", known.id(), "topic", topic, "role", about.role(), "score", about.score(),
				"quote", quote.words(), "context", quote.sentence());
	}

	/** The topics with at least so many papers; by papers, by label, or by id. */
	List<Map<String, Object>> topics(long minPapers, String beginning, String sort) {
		Comparator<Topic> byId = Comparator.comparing(Topic::id);
		Comparator<Topic> order = switch (sort) {
			case "papers:desc" -> Comparator.comparing((Topic topic) -> -papersOf(topic.id())).thenComparing(byId);
			case "label" -> Comparator.comparing(Topic::label, PaperOracle.BY_CODE_POINT).thenComparing(byId);
			default -> byId;
		};
		return this.graph.topics()
			.stream()
			.filter((topic) -> papersOf(topic.id()) >= minPapers && topic.keys()
				.stream()
				.anyMatch((key) -> key.startsWith(beginning) || key.contains("-" + beginning)))
			.sorted(order)
			.map((topic) -> PaperOracle.object("id", topic.id(), "label", topic.label(), "label_ru", topic.labelRu(),
					"aliases", topic.aliases(), "papers", (int) papersOf(topic.id()), "broader", topic.broader(),
					"narrower",
					this.graph.topics()
						.stream()
						.filter((other) -> other.broader().contains(topic.id()))
						.map(Topic::id)
						.sorted()
						.toList()))
			.toList();
	}

	/** The topics that papers have together with one, most often first. */
	List<Map<String, Object>> relatedTopics(String here) {
		record Related(String there, long together, long papers, double lift) {

		}
		return this.graph.topics().stream().map(Topic::id).filter((there) -> !there.equals(here)).map((there) -> {
			long together = papers().filter((known) -> subjects(known).containsAll(List.of(here, there))).count();
			return new Related(there, together, holders(there), (together == 0) ? 0
					: round((double) together * this.graph.papers().size() / (holders(here) * holders(there))));
		})
			.filter((related) -> related.together() > 0)
			.sorted(Comparator.comparing((Related related) -> -related.together())
				.thenComparing((related) -> -related.lift())
				.thenComparing(Related::there))
			.map((related) -> PaperOracle.object("id", related.there(), "label",
					this.oracle.topic(related.there()).label(), "together", (int) related.together(), "papers",
					(int) related.papers(), "lift", related.lift()))
			.toList();
	}

	/** The reviewers; those with most papers first, or by name, or by id. */
	List<Map<String, Object>> reviewers(String sort) {
		Comparator<Reviewer> byId = Comparator.comparing(Reviewer::id);
		Comparator<Reviewer> byName = Comparator.comparing(Reviewer::name, PaperOracle.BY_CODE_POINT)
			.thenComparing(byId);
		Comparator<Reviewer> order = switch (sort) {
			case "papers:desc" -> Comparator.comparing((Reviewer one) -> -papersOf(one)).thenComparing(byName);
			case "name" -> byName;
			default -> byId;
		};
		return this.graph.reviewers()
			.stream()
			.sorted(order)
			.map((one) -> PaperOracle.object("id", one.id(), "name", one.name(), "aliases", List.of(), "papers",
					papersOf(one), "digests", digestsOf(one)))
			.toList();
	}

	private int papersOf(Reviewer reviewer) {
		return (int) papers().filter((known) -> known.reviewers().containsKey(reviewer.id())).count();
	}

	private int digestsOf(Reviewer reviewer) {
		Set<String> digests = new HashSet<>();
		this.graph.digests()
			.stream()
			.filter((digest) -> digest.signed().contains(reviewer.id()))
			.forEach((digest) -> digests.add(digest.id()));
		this.graph.summaries()
			.stream()
			.filter((summary) -> summary.signed().contains(reviewer.id()))
			.forEach((summary) -> digests.add(summary.digest().id()));
		return digests.size();
	}

	/** What relates nodes, each as kind and id, for drawing. */
	List<Map<String, Object>> relations(String role) {
		List<Map<String, Object>> relations = new ArrayList<>();
		papers().forEach((known) -> {
			String paper = "paper:" + known.id();
			topics(known, role).forEach((topic) -> relations.add(relation(paper, "topic:" + topic, "about", "role",
					known.about().get(topic).role(), "score", known.about().get(topic).score())));
			known.reviewers()
				.forEach((reviewer, attribution) -> relations
					.add(relation("reviewer:" + reviewer, paper, "reviewed", "attribution", attribution)));
			known.days()
				.forEach((day, basis) -> relations.add(relation(paper, "day:" + day, "presented_on", "basis", basis)));
		});
		this.graph.topics()
			.forEach((topic) -> topic.broader()
				.forEach((broader) -> relations.add(relation("topic:" + topic.id(), "topic:" + broader, "broader"))));
		return relations;
	}

	private static Map<String, Object> relation(String source, String target, String relation, Object... more) {
		Map<String, Object> all = PaperOracle.object("id", source + " " + relation + " " + target, "source", source,
				"target", target, "relation", relation);
		all.putAll(PaperOracle.object(more));
		return all;
	}

	private static Map<String, Set<String>> neighbours(List<Map<String, Object>> relations) {
		Map<String, Set<String>> neighbours = new TreeMap<>();
		for (Map<String, Object> relation : relations) {
			String source = relation.get("source").toString();
			String target = relation.get("target").toString();
			neighbours.computeIfAbsent(source, (node) -> new TreeSet<>()).add(target);
			neighbours.computeIfAbsent(target, (node) -> new TreeSet<>()).add(source);
		}
		return neighbours;
	}

	/** How far each node is that is within some steps. */
	private static Map<String, Integer> depths(Map<String, Set<String>> neighbours, List<String> starts, int steps) {
		Map<String, Integer> depths = new LinkedHashMap<>();
		starts.forEach((start) -> depths.put(start, 0));
		for (int depth = 1; depth <= steps; depth++) {
			Set<String> found = new TreeSet<>();
			depths.keySet().forEach((node) -> found.addAll(neighbours.getOrDefault(node, Set.of())));
			for (String node : found) {
				depths.putIfAbsent(node, depth);
			}
		}
		return depths;
	}

	/** What stands around some nodes. */
	Map<String, Object> around(List<String> starts, String role, int steps) {
		List<Map<String, Object>> relations = relations(role);
		Map<String, Integer> depths = depths(neighbours(relations), starts, steps);
		List<Map<String, Object>> nodes = new ArrayList<>();
		depths.forEach((node, depth) -> {
			Map<String, Object> all = PaperOracle.object("id", node);
			all.putAll(node(node));
			all.put("key", all.remove("key"));
			all.put("depth", depth);
			nodes.add(all);
		});
		relations.removeIf(
				(relation) -> !depths.keySet().containsAll(List.of(relation.get("source"), relation.get("target"))));
		return PaperOracle.object("nodes", nodes, "edges", Set.copyOf(relations));
	}

	private Map<String, Object> node(String node) {
		String kind = node.substring(0, node.indexOf(':'));
		String id = node.substring(node.indexOf(':') + 1);
		return PaperOracle.object("kind", kind, "key", id, "label", switch (kind) {
			case "paper" -> this.oracle.papers.get(id).paper().title();
			case "topic" -> this.oracle.topic(id).label();
			case "reviewer" -> this.oracle.reviewer(id).name();
			default -> this.oracle.day(id).label();
		});
	}

	/** All shortest ways, those through topics first, then through people, then days. */
	List<List<Map<String, Object>>> ways(String from, String to) {
		List<Map<String, Object>> relations = relations("subject");
		relations.removeIf((relation) -> relation.get("relation").equals("broader"));
		Map<String, Set<String>> neighbours = neighbours(relations);
		Map<String, Integer> depths = depths(neighbours, List.of("paper:" + from), 8);
		List<List<String>> ways = from.equals(to) ? List.of() : back(neighbours, depths, "paper:" + to);
		return ways.stream().map((way) -> way.stream().map(this::node).toList()).sorted((one, other) -> {
			for (String part : List.of("kind", "key")) {
				for (int i = 0; i < one.size(); i++) {
					int order = part.equals("kind")
							? KINDS_ON_WAYS.indexOf(one.get(i).get(part))
									- KINDS_ON_WAYS.indexOf(other.get(i).get(part))
							: one.get(i).get(part).toString().compareTo(other.get(i).get(part).toString());
					if (order != 0) {
						return order;
					}
				}
			}
			return 0;
		}).toList();
	}

	private static List<List<String>> back(Map<String, Set<String>> neighbours, Map<String, Integer> depths,
			String node) {
		if (!depths.containsKey(node)) {
			return List.of();
		}
		if (depths.get(node) == 0) {
			return List.of(List.of(node));
		}
		List<List<String>> ways = new ArrayList<>();
		for (String before : neighbours.getOrDefault(node, Set.of())) {
			if (depths.getOrDefault(before, 99) == depths.get(node) - 1) {
				back(neighbours, depths, before)
					.forEach((way) -> ways.add(Stream.concat(way.stream(), Stream.of(node)).toList()));
			}
		}
		return ways;
	}

}
