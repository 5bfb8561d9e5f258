package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;
import org.postergraph.web.PaperOracle.Known;
import org.postergraph.web.PaperOracle.Question;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Random questions about random graphs have the answers that plain Java finds in the same
 * data. A failure names the seed of its graph and questions: {@code -Drandom.seed=} asks
 * them again, {@code -Drandom.questions=} asks more or fewer.
 */
abstract class RandomGraphContract extends RestQuestions {

	private static final int QUESTIONS_OF_A_GRAPH = 50;

	private static final JsonMapper MAPPER = new JsonMapper();

	private RandomQuestions random;

	private PaperOracle papers;

	private GraphOracle around;

	private long seed;

	private String asked = "";

	private int answered;

	/** How many questions there are by default. */
	abstract int questions();

	@Test
	void everyAnswerIsWhatPlainJavaFinds() {
		Long only = Long.getLong("random.seed");
		int graphs = (only != null) ? 1
				: Math.max(1, Integer.getInteger("random.questions", questions()) / QUESTIONS_OF_A_GRAPH);
		long first = (only != null) ? only : System.currentTimeMillis();
		System.out.printf("Random graphs of the seeds %d to %d, %d questions each%n", first, first + graphs - 1,
				QUESTIONS_OF_A_GRAPH);
		for (int i = 0; i < graphs; i++) {
			this.seed = first + i;
			ask(new Random(this.seed * 0x5DEECE66DL));
		}
		if (only == null) {
			assertThat(this.answered).as("questions with an answer").isGreaterThan(graphs * QUESTIONS_OF_A_GRAPH / 3);
		}
	}

	private void ask(Random random) {
		RandomGraph graph = RandomGraphs.make(random);
		graph.load(this.driver);
		this.papers = new PaperOracle(graph);
		this.around = new GraphOracle(this.papers);
		this.random = new RandomQuestions(this.papers, random);
		for (int i = 0; i < QUESTIONS_OF_A_GRAPH; i++) {
			int kind = this.random.number(1, 20);
			switch (kind) {
				case 1, 2 -> askForRelatedPapers();
				case 3 -> askForSharedTopics();
				case 4, 5 -> askForPaths();
				case 6 -> askForTopics();
				case 7 -> askForRelatedTopics();
				case 8 -> askForReviewers();
				case 9 -> askForSurroundings();
				case 10, 11 -> askForPapersByKey();
				default -> askForPapers();
			}
		}
	}

	private void askForPapers() {
		Question question = this.random.question();
		String sort = this.random.any(question.topics().isEmpty() ? List.of("title", "title:desc", "day")
				: List.of("title", "title:desc", "day", "score:desc"));
		List<Known> all = this.papers.list(question, this.papers.order(question, sort));
		String path = path(question);
		String query = this.random.query(question)
				+ (sort.equals("title") && this.random.chance(50) ? "" : "&sort=" + sort);
		String grouping = this.random.chance(50)
				? this.random.any(List.of("topic", "reviewer", "day", "conference", "status")) : null;
		List<Map<String, Object>> items = all.stream().map(this.papers::item).toList();
		if (grouping != null) {
			query += "&group_by=" + grouping;
		}
		if (this.random.chance(10)) {
			List<String> fields = this.random.some(List.of("id", "title", "day", "topics", "reviewers"), 1, 3);
			query += "&fields=" + String.join(",", fields);
			items.forEach((item) -> item.keySet().retainAll(fields));
		}
		JsonNode answer = page(path + "?" + query, items);
		assertThat(plain(answer.get("groups"))).as(this.asked)
			.isEqualTo((grouping != null) ? this.papers.groups(question, grouping) : List.of());
		assertUnderstood(question, answer.at("/meta/query"));
	}

	/** Of what a path names, where it may: the same list as of a filter. */
	private String path(Question question) {
		if (question.topics().size() == 1 && !question.any() && this.random.chance(20)) {
			return "/api/topics/" + encode(this.random.name(question.topics().get(0))) + "/papers";
		}
		return "/api/papers";
	}

	private void assertUnderstood(Question question, JsonNode query) {
		Map<String, List<String>> filters = new LinkedHashMap<>();
		filters.put("topic", question.topics());
		filters.put("reviewer", question.reviewers());
		filters.put("day", question.days());
		filters.put("conference", question.conferences());
		filters.put("digest", question.digests());
		filters.put("author", question.authors());
		filters.put("keyword", question.keywords());
		filters.put("status", question.statuses());
		filters.forEach((name, ids) -> assertThat(query.has(name) ? plain(query.get(name)) : List.of()).as(this.asked)
			.isEqualTo(ids));
	}

	private void askForPapersByKey() {
		Question question = this.random.question();
		List<Map<String, Object>> items = this.papers.list(question, Comparator.comparing(Known::id))
			.stream()
			.map(this.papers::item)
			.toList();
		walk("/api/papers?" + this.random.query(question), items);
	}

	private void askForRelatedPapers() {
		Known paper = this.random.paper();
		page("/api/papers/" + paper.id() + "/related?", this.around.related(paper));
	}

	private void askForSharedTopics() {
		List<String> some = this.random.some(this.papers.papers.keySet(), 2, 3);
		String role = this.random.any(List.of("subject", "compared", "passing", "any", "any"));
		compare("/api/topics/shared?paper=" + String.join("&paper=", some)
				+ (role.equals("subject") ? "" : "&role=" + role), this.around.shared(some, role));
	}

	private void askForPaths() {
		Known from = this.random.paper();
		Known to = this.random.paper();
		List<List<Map<String, Object>>> ways = this.around.ways(from.id(), to.id());
		JsonNode answer = ask("/api/papers/" + from.id() + "/paths?to=" + to.id(), !ways.isEmpty());
		List<List<Map<?, ?>>> found = new ArrayList<>();
		for (JsonNode way : answer.get("results")) {
			List<Map<?, ?>> nodes = new ArrayList<>();
			way.get("steps").forEach((step) -> {
				Map<?, ?> node = (Map<?, ?>) plain(step.get("from"));
				assertThat(nodes.isEmpty() ? node : nodes.get(nodes.size() - 1)).as(this.asked).isEqualTo(node);
				if (nodes.isEmpty()) {
					nodes.add(node);
				}
				nodes.add((Map<?, ?>) plain(step.get("to")));
			});
			assertThat(way.get("length").asInt()).as(this.asked).isEqualTo(nodes.size() - 1);
			found.add(nodes);
		}
		List<Object> expected = new ArrayList<>();
		ways.stream()
			.limit(100)
			.forEach((way) -> expected.add(way.stream()
				.map((node) -> PaperOracle.object("kind", node.get("kind"), "id", node.get("key"), "label",
						node.get("label")))
				.toList()));
		assertThat(found).as(this.asked).isEqualTo(expected);
		assertThat(answer.at("/meta/count").asInt()).as(this.asked).isEqualTo(expected.size());
	}

	private void askForTopics() {
		int minPapers = this.random.number(0, 3);
		String beginning = this.random.any(List.of("", "", "a", "co", "also", "tema", "3", "ore", "nix"));
		String filter = (minPapers > 0 ? "&min_papers=" + minPapers : "")
				+ (beginning.isEmpty() ? "" : "&q=" + beginning);
		String sort = this.random.any(List.of("papers:desc", "label", "id", "by key"));
		List<Map<String, Object>> topics = this.around.topics(minPapers, beginning, sort);
		if (sort.equals("by key")) {
			walk("/api/topics?" + filter, topics);
		}
		else {
			page("/api/topics?sort=" + sort + filter, topics);
		}
	}

	private void askForRelatedTopics() {
		if (!this.papers.graph.topics().isEmpty()) {
			String topic = this.random.any(this.papers.graph.topics()).id();
			page("/api/topics/" + topic + "/related?", this.around.relatedTopics(topic));
		}
	}

	private void askForReviewers() {
		String sort = this.random.any(List.of("papers:desc", "name", "by key"));
		List<Map<String, Object>> reviewers = this.around.reviewers(sort);
		if (sort.equals("by key")) {
			walk("/api/reviewers?", reviewers);
		}
		else {
			page("/api/reviewers?sort=" + sort, reviewers);
		}
	}

	private void askForSurroundings() {
		List<String> nodes = new ArrayList<>();
		this.papers.papers.keySet().forEach((id) -> nodes.add("paper:" + id));
		this.papers.graph.topics().forEach((topic) -> nodes.add("topic:" + topic.id()));
		this.papers.graph.reviewers().forEach((reviewer) -> nodes.add("reviewer:" + reviewer.id()));
		List<String> kinds = List.of("paper", "topic", "reviewer");
		List<String> starts = this.random.some(nodes, 1, 2)
			.stream()
			.sorted(Comparator.comparing((node) -> kinds.indexOf(node.substring(0, node.indexOf(':')))))
			.toList();
		String role = this.random.any(List.of("subject", "compared", "passing", "any"));
		int depth = this.random.number(1, 3);
		JsonNode answer = ask(
				"/api/graph?" + String.join("&", starts).replace(':', '=') + "&role=" + role + "&depth=" + depth, true);
		Map<String, Object> expected = this.around.around(starts, role, depth);
		assertThat(data(answer.at("/elements/nodes"))).as(this.asked).isEqualTo(expected.get("nodes"));
		List<Object> edges = data(answer.at("/elements/edges"));
		assertThat(edges).as(this.asked).doesNotHaveDuplicates();
		assertThat(Set.copyOf(edges)).as(this.asked).isEqualTo(expected.get("edges"));
		assertThat(answer.get("truncated").asBoolean()).as(this.asked).isFalse();
	}

	private static List<Object> data(JsonNode elements) {
		List<Object> data = new ArrayList<>();
		elements.forEach((element) -> data.add(plain(element.get("data"))));
		return data;
	}

	private static Object plain(JsonNode node) {
		return MAPPER.treeToValue(node, Object.class);
	}

	private JsonNode ask(String uri, boolean hasAnswer) {
		this.asked = "-Drandom.seed=" + this.seed + " " + uri;
		this.answered += hasAnswer ? 1 : 0;
		Answer answer = get(uri);
		assertThat(answer.status()).as(this.asked + " " + answer.body()).isEqualTo(200);
		return answer.json();
	}

	/** A list that has no pages. */
	private JsonNode compare(String uri, List<Map<String, Object>> expected) {
		JsonNode answer = ask(uri, !expected.isEmpty());
		assertThat(plain(answer.get("results"))).as(this.asked).isEqualTo(expected);
		return answer;
	}

	/** Any page of a list, the one behind the last included. */
	private JsonNode page(String uri, List<Map<String, Object>> all) {
		int size = this.random.chance(30) ? 100 : this.random.number(1, 12);
		int page = this.random.number(1, (all.size() + size - 1) / size + 1);
		if (this.random.chance(50)) {
			page = 1;
		}
		JsonNode answer = compare(uri + "&per_page=" + size + (page == 1 ? "" : "&page=" + page),
				all.stream().skip((page - 1L) * size).limit(size).toList());
		assertThat(plain(answer.get("meta"))).as(this.asked)
			.asInstanceOf(InstanceOfAssertFactories.MAP)
			.containsEntry("count", all.size())
			.containsEntry("page", page)
			.containsEntry("per_page", size)
			.containsEntry("next_cursor", null);
		return answer;
	}

	/** The whole list, page after page, each after the key of the one before. */
	private void walk(String uri, List<Map<String, Object>> all) {
		int size = this.random.number(1, 12);
		String cursor = "*";
		List<Object> found = new ArrayList<>();
		while (cursor != null) {
			JsonNode answer = ask(uri + "&per_page=" + size + "&cursor=" + cursor, false);
			List<?> results = (List<?>) plain(answer.get("results"));
			found.addAll(results);
			assertThat(answer.at("/meta/count").asInt()).as(this.asked).isEqualTo(all.size());
			cursor = answer.at("/meta/next_cursor").isNull() ? null : answer.at("/meta/next_cursor").asString();
			assertThat(cursor == null || results.size() == size).as(this.asked).isTrue();
		}
		this.answered += all.isEmpty() ? 0 : 1;
		assertThat(found).as(this.asked).isEqualTo(all);
	}

}

@EmbeddedStore
class EmbeddedRandomGraphIT extends RandomGraphContract {

	@Override
	int questions() {
		return 500;
	}

}

@ServerStore
class ServerRandomGraphIT extends RandomGraphContract {

	@Override
	int questions() {
		return 100;
	}

}
