package org.postergraph.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** What a list of papers should hold, worked out in plain Java from the bare graph. */
final class PaperOracle {

	record Paper(String id, String title, String conference, List<About> about, Set<String> reviewers, List<Day> days,
			Set<String> digests, Set<String> authors, Set<String> keywords, Set<String> statuses) {

	}

	record About(String topic, String role, double score) {

	}

	record Day(String id, List<Long> place) {

	}

	/** The question, as the contract words it. */
	record Question(List<String> topics, boolean any, String role, boolean narrower, List<String> reviewers,
			List<String> days, List<String> conferences, List<String> digests, List<String> authors,
			List<String> keywords, List<String> statuses) {

		static Question ofTopics(String... topics) {
			return new Question(List.of(topics), false, "subject", true, List.of(), List.of(), List.of(), List.of(),
					List.of(), List.of(), List.of());
		}

	}

	final List<Paper> papers;

	/** Narrow and broad, one step. */
	private final List<List<String>> broader;

	PaperOracle(Driver driver) {
		try (Session session = driver.session()) {
			this.papers = session
				.run("""
						MATCH (p:Paper) RETURN p.id AS id, p.title AS title, p.conference AS conference,
						COLLECT { MATCH (p)-[a:ABOUT]->(t) RETURN {topic: t.id, role: a.role, score: a.score} } AS about,
						COLLECT { MATCH (p)<-[:REVIEWED]-(r) RETURN r.id } AS reviewers,
						COLLECT { MATCH (p)-[:PRESENTED_ON]->(d)-[:DAY_OF]->(c) RETURN {id: d.id, place: [c.year, d.number]} } AS days,
						COLLECT { MATCH (p)<--(:Summary)<--(g:Digest) RETURN g.id } AS digests,
						COLLECT { MATCH (p)<-[:WROTE]-(a) RETURN a.id } AS authors,
						COLLECT { MATCH (p)-[:TAGGED]->(k) RETURN k.id } AS keywords,
						CASE WHEN p.status IS NULL THEN [] ELSE [p.status] END AS statuses
						""")
				.list((row) -> row.as(Row.class))
				.stream()
				.map(Row::toPaper)
				.toList();
			this.broader = session.run("MATCH (n)-[:BROADER]->(b) RETURN [n.id, b.id] AS pair")
				.list((row) -> row.get("pair").asList((value) -> value.asString()));
		}
	}

	private record Row(String id, String title, String conference, List<About> about, List<String> reviewers,
			List<Day> days, List<String> digests, List<String> authors, List<String> keywords, List<String> statuses) {

		Paper toPaper() {
			return new Paper(this.id, this.title, this.conference, this.about, Set.copyOf(this.reviewers), this.days,
					new HashSet<>(this.digests), Set.copyOf(this.authors), Set.copyOf(this.keywords),
					Set.copyOf(this.statuses));
		}

	}

	List<String> ids(Question question, Comparator<Paper> order) {
		return this.papers.stream().filter(matches(question)).sorted(order).map(Paper::id).toList();
	}

	/** How many of the papers have each value. */
	Map<String, Long> groups(Question question, String by) {
		return this.papers.stream()
			.filter(matches(question))
			.flatMap((paper) -> values(paper, question, by).stream())
			.collect(Collectors.groupingBy((value) -> value, Collectors.counting()));
	}

	private Set<String> values(Paper paper, Question question, String by) {
		return switch (by) {
			case "reviewer" -> paper.reviewers();
			case "day" -> paper.days().stream().map(Day::id).collect(Collectors.toSet());
			case "conference" -> paper.conference().isEmpty() ? Set.of() : Set.of(paper.conference());
			case "status" -> paper.statuses();
			case "topic" -> paper.about()
				.stream()
				.filter((about) -> question.role().equals("any") || about.role().equals(question.role()))
				.flatMap((about) -> question.narrower() ? withBroader(about.topic()) : Stream.of(about.topic()))
				.collect(Collectors.toSet());
			default -> throw new IllegalArgumentException(by);
		};
	}

	private Stream<String> withBroader(String topic) {
		return Stream.concat(Stream.of(topic),
				this.broader.stream()
					.filter((pair) -> pair.get(0).equals(topic))
					.flatMap((pair) -> withBroader(pair.get(1))));
	}

	static Comparator<Paper> byTitle() {
		return Comparator.comparing(Paper::title).thenComparing(Paper::id);
	}

	static Comparator<Paper> byDay() {
		return Comparator
			.comparing((Paper paper) -> paper.days()
				.stream()
				.map(Day::place)
				.map((place) -> place.get(0) * 1000 + place.get(1))
				.min(Comparator.naturalOrder())
				.orElse(Long.MAX_VALUE))
			.thenComparing(byTitle());
	}

	Comparator<Paper> byScore(String topic) {
		return Comparator
			.comparing((Paper paper) -> -paper.about()
				.stream()
				.filter((about) -> about.role().equals("subject") && isNarrower(about.topic(), topic))
				.mapToDouble(About::score)
				.max()
				.orElseThrow())
			.thenComparing(byTitle());
	}

	private Predicate<Paper> matches(Question question) {
		return (paper) -> hasTopics(paper, question) && paper.reviewers().containsAll(question.reviewers())
				&& anyOf(question.days(), paper.days().stream().map(Day::id).toList())
				&& anyOf(question.conferences(), List.of(paper.conference()))
				&& anyOf(question.digests(), paper.digests()) && paper.authors().containsAll(question.authors())
				&& paper.keywords().containsAll(question.keywords()) && anyOf(question.statuses(), paper.statuses());
	}

	private static boolean anyOf(List<String> wanted, Collection<String> had) {
		return wanted.isEmpty() || wanted.stream().anyMatch(had::contains);
	}

	private boolean hasTopics(Paper paper, Question question) {
		Predicate<String> has = (topic) -> paper.about()
			.stream()
			.anyMatch((about) -> (question.role().equals("any") || about.role().equals(question.role()))
					&& (question.narrower() ? isNarrower(about.topic(), topic) : about.topic().equals(topic)));
		return question.topics().isEmpty() || (question.any() ? question.topics().stream().anyMatch(has)
				: question.topics().stream().allMatch(has));
	}

	private boolean isNarrower(String topic, String broad) {
		return topic.equals(broad) || this.broader.stream()
			.anyMatch((pair) -> pair.get(0).equals(topic) && isNarrower(pair.get(1), broad));
	}

}
