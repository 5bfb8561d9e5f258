package org.postergraph.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * A graph in the shapes of docs/graph.md, as plain data. What is derived follows from its
 * sources by {@link #about}, {@link #reviewed} and {@link #presented}.
 */
record RandomGraph(List<Topic> topics, List<Reviewer> reviewers, List<Conference> conferences, List<Day> days,
		List<Digest> digests, List<Paper> papers, List<Summary> summaries) {

	/** The closest first. */
	static final List<String> ROLES = List.of("subject", "compared", "passing");

	/** Nodes by their place in the list: two kinds may share an id. */
	private static final String WRITE = """
			UNWIND $nodes AS row
			CREATE (n:$(row.label)) SET n = row.properties
			WITH collect(n) AS nodes
			UNWIND $relationships AS row
			WITH row, nodes[row.from] AS a, nodes[row.to] AS b
			CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties
			""";

	record Topic(String id, String label, @Nullable String labelRu, List<String> aliases, List<String> keys,
			List<String> broader) {

	}

	record Reviewer(String id, String name) {

	}

	record Conference(String id, String name, int year) {

	}

	record Day(String id, Conference conference, int number) {

		String label() {
			return this.conference.name() + ", day " + this.number;
		}

	}

	record Digest(String id, @Nullable Conference conference, @Nullable Day day, String basis, List<String> signed) {

		String evidence() {
			return "as " + this.id + " says";
		}

	}

	/** With what an official programme says. Authors and keywords by name. */
	record Paper(String id, String title, List<String> aliases, String conference, @Nullable String status,
			List<String> authors, List<String> keywords) {

	}

	record Summary(Digest digest, String paper, int position, String title, String text, List<String> signed,
			List<Mention> mentions) {

		String id() {
			return this.digest.id() + "/" + this.paper;
		}

	}

	record Mention(String topic, double score, List<Quote> inText, List<Quote> inTitle) {

		String role() {
			return Stream.concat(this.inText.stream(), this.inTitle.stream())
				.map(Quote::role)
				.min((one, other) -> ROLES.indexOf(one) - ROLES.indexOf(other))
				.orElseThrow();
		}

	}

	record Quote(String words, int start, String role, String sentence) {

	}

	record About(String role, double score) {

		boolean isCloserThan(About other) {
			int closer = ROLES.indexOf(other.role) - ROLES.indexOf(this.role);
			return closer > 0 || closer == 0 && this.score > other.score;
		}

	}

	static String idOf(String name) {
		return name.toLowerCase().replace(' ', '-');
	}

	List<Summary> summariesOf(String paper) {
		return this.summaries.stream().filter((summary) -> summary.paper().equals(paper)).toList();
	}

	/** The topics of a paper: the closest role, and the best score in it. */
	Map<String, About> about(String paper) {
		Map<String, About> about = new TreeMap<>();
		for (Summary summary : summariesOf(paper)) {
			for (Mention mention : summary.mentions()) {
				about.merge(mention.topic(), new About(mention.role(), mention.score()),
						(one, other) -> other.isCloserThan(one) ? other : one);
			}
		}
		return about;
	}

	/** The reviewers of a paper, each with the attribution. */
	Map<String, String> reviewed(String paper) {
		Map<String, String> reviewed = new TreeMap<>();
		summariesOf(paper)
			.forEach((summary) -> summary.digest().signed().forEach((reviewer) -> reviewed.put(reviewer, "digest")));
		summariesOf(paper)
			.forEach((summary) -> summary.signed().forEach((reviewer) -> reviewed.put(reviewer, "summary")));
		return reviewed;
	}

	/** The days of a paper, each with the basis. */
	Map<String, String> presented(String paper) {
		Map<String, String> presented = new TreeMap<>();
		for (Summary summary : summariesOf(paper)) {
			Day day = summary.digest().day();
			if (day != null && !"stated".equals(presented.get(day.id()))) {
				presented.put(day.id(), summary.digest().basis());
			}
		}
		return presented;
	}

	/** Replaces whatever the store holds, except for the record of its migrations. */
	void load(Driver driver) {
		Rows rows = new Rows();
		this.topics.forEach(rows::add);
		this.topics.forEach((topic) -> topic.broader()
			.forEach((broader) -> rows.relate("Topic", topic.id(), "BROADER", "Topic", broader, Map.of())));
		this.reviewers.forEach((reviewer) -> rows.add("Reviewer", reviewer.id(),
				Map.of("name", reviewer.name(), "aliases", List.of(), "keys", List.of(reviewer.id()))));
		this.conferences.forEach((conference) -> rows.add("Conference", conference.id(),
				Map.of("name", conference.name(), "series", "", "year", conference.year())));
		this.days.forEach(rows::add);
		this.digests.forEach(rows::add);
		for (Paper paper : this.papers) {
			rows.add(paper);
			about(paper.id()).forEach((topic, about) -> rows.relate("Paper", paper.id(), "ABOUT", "Topic", topic,
					Map.of("role", about.role(), "score", about.score())));
			reviewed(paper.id()).forEach((reviewer, attribution) -> rows.relate("Reviewer", reviewer, "REVIEWED",
					"Paper", paper.id(), Map.of("attribution", attribution)));
			presented(paper.id()).forEach((day, basis) -> rows.relate("Paper", paper.id(), "PRESENTED_ON",
					"ConferenceDay", day, Map.of("basis", basis)));
		}
		this.summaries.forEach(rows::add);
		try (Session session = driver.session()) {
			session.run("MATCH (n) WHERE none(l IN labels(n) WHERE l STARTS WITH '__Neo4jMigration') DETACH DELETE n")
				.consume();
			session.run(WRITE, Map.of("nodes", rows.nodes, "relationships", rows.relationships)).consume();
		}
	}

	/** The graph as the store takes it. */
	private static final class Rows {

		private final List<Map<String, Object>> nodes = new ArrayList<>();

		private final List<Map<String, Object>> relationships = new ArrayList<>();

		private final Map<String, Integer> places = new HashMap<>();

		void add(String label, String id, Map<String, Object> properties) {
			if (this.places.putIfAbsent(label + id, this.nodes.size()) == null) {
				Map<String, Object> all = new HashMap<>(properties);
				all.put("id", id);
				this.nodes.add(Map.of("label", label, "properties", all));
			}
		}

		void relate(String label, String from, String type, String otherLabel, String to,
				Map<String, Object> properties) {
			this.relationships.add(Map.of("from", this.places.get(label + from), "to", this.places.get(otherLabel + to),
					"type", type, "properties", properties));
		}

		void add(Topic topic) {
			Map<String, Object> properties = new HashMap<>(
					Map.of("label", topic.label(), "aliases", topic.aliases(), "keys", topic.keys()));
			properties.put("labelRu", topic.labelRu());
			add("Topic", topic.id(), properties);
		}

		void add(Day day) {
			add("ConferenceDay", day.id(), Map.of("number", day.number()));
			relate("ConferenceDay", day.id(), "DAY_OF", "Conference", day.conference().id(), Map.of());
		}

		void add(Digest digest) {
			add("Digest", digest.id(), Map.of("title", "Posts " + digest.id(), "hashtags", List.of(), "format", "test",
					"contentHash", digest.id()));
			Day day = digest.day();
			if (day != null) {
				relate("Digest", digest.id(), "REPORTS_ON", "ConferenceDay", day.id(),
						Map.of("basis", digest.basis(), "evidence", digest.evidence()));
			}
			else if (digest.conference() != null) {
				relate("Digest", digest.id(), "REPORTS_ON", "Conference", digest.conference().id(), Map.of());
			}
			digest.signed()
				.forEach((reviewer) -> relate("Reviewer", reviewer, "SIGNED", "Digest", digest.id(), Map.of()));
		}

		void add(Paper paper) {
			Map<String, Object> properties = new HashMap<>(Map.of("title", paper.title(), "titleKey", paper.id(),
					"conference", paper.conference(), "aliases", paper.aliases(), "keys", List.of(paper.id())));
			properties.put("status", paper.status());
			add("Paper", paper.id(), properties);
			for (int i = 0; i < paper.authors().size(); i++) {
				String name = paper.authors().get(i);
				add("Author", idOf(name), Map.of("name", name, "keys", List.of(idOf(name))));
				relate("Author", idOf(name), "WROTE", "Paper", paper.id(), Map.of("position", i + 1));
			}
			for (String label : paper.keywords()) {
				add("Keyword", idOf(label), Map.of("label", label, "keys", List.of(idOf(label))));
				relate("Paper", paper.id(), "TAGGED", "Keyword", idOf(label), Map.of());
			}
		}

		void add(Summary summary) {
			add("Summary", summary.id(), Map.of("title", summary.title(), "text", summary.text(), "language", "ru"));
			relate("Digest", summary.digest().id(), "CONTAINS", "Summary", summary.id(),
					Map.of("position", summary.position()));
			relate("Summary", summary.id(), "SUMMARIZES", "Paper", summary.paper(), Map.of());
			summary.signed()
				.forEach((reviewer) -> relate("Reviewer", reviewer, "SIGNED", "Summary", summary.id(), Map.of()));
			for (Mention mention : summary.mentions()) {
				Map<String, Object> properties = new HashMap<>(
						Map.of("role", mention.role(), "score", mention.score(), "vocabulary", "test"));
				put(properties, "quotes", "starts", "ends", "roles", "rules", mention.inText());
				put(properties, "titleQuotes", "titleStarts", "titleEnds", "titleRoles", "titleRules",
						mention.inTitle());
				relate("Summary", summary.id(), "MENTIONS", "Topic", mention.topic(), properties);
			}
		}

		private static void put(Map<String, Object> properties, String words, String starts, String ends, String roles,
				String rules, List<Quote> quotes) {
			properties.put(words, quotes.stream().map(Quote::words).toList());
			properties.put(starts, quotes.stream().map(Quote::start).toList());
			properties.put(ends, quotes.stream().map((quote) -> quote.start() + quote.words().length()).toList());
			properties.put(roles, quotes.stream().map(Quote::role).toList());
			properties.put(rules, quotes.stream().map((quote) -> "label").toList());
		}

	}

}
