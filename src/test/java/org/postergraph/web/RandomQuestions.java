package org.postergraph.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.postergraph.web.PaperOracle.Known;
import org.postergraph.web.PaperOracle.Question;
import org.postergraph.web.RandomGraph.Conference;
import org.postergraph.web.RandomGraph.Day;
import org.postergraph.web.RandomGraph.Digest;
import org.postergraph.web.RandomGraph.Paper;
import org.postergraph.web.RandomGraph.Reviewer;
import org.postergraph.web.RandomGraph.Topic;

/**
 * Makes questions about a graph up: most about a paper that it has, so that most are
 * answered.
 */
final class RandomQuestions {

	private final PaperOracle oracle;

	private final RandomGraph graph;

	private final Random random;

	/**
	 * How many values each filter has, most often none. The store plans a query anew for
	 * other lengths of its lists, and planning takes longer than answering: so the
	 * questions of a graph have few shapes.
	 */
	private final List<List<Integer>> shapes;

	RandomQuestions(PaperOracle oracle, Random random) {
		this.oracle = oracle;
		this.graph = oracle.graph;
		this.random = random;
		this.shapes = Stream
			.generate(
					() -> Stream.of(3, 2, 2, 2, 2, 2, 2, 2, 2).map((most) -> chance(25) ? number(1, most) : 0).toList())
			.limit(5)
			.toList();
	}

	/** Any combination of the filters of a list of papers. */
	Question question() {
		Known known = paper();
		Paper paper = known.paper();
		String role = any(List.of("subject", "subject", "compared", "passing", "any"));
		boolean narrower = this.random.nextInt(4) > 0;
		List<String> had = known.about()
			.entrySet()
			.stream()
			.filter((entry) -> role.equals("any") || role.equals(entry.getValue().role()))
			.flatMap((entry) -> narrower ? this.oracle.withBroader(entry.getKey()).stream() : Stream.of(entry.getKey()))
			.distinct()
			.toList();
		List<Integer> many = any(this.shapes);
		return new Question(some(had, this.graph.topics().stream().map(Topic::id).toList(), many.get(0)), chance(33),
				role, narrower,
				some(known.reviewers().keySet(), this.graph.reviewers().stream().map(Reviewer::id).toList(),
						many.get(1)),
				some(known.days().keySet(), this.graph.days().stream().map(Day::id).toList(), many.get(2)),
				some(paper.conference().isEmpty() ? List.of() : List.of(paper.conference()),
						this.graph.conferences().stream().map(Conference::id).toList(), many.get(3)),
				some(known.digests(), this.graph.digests().stream().map(Digest::id).toList(), many.get(4)),
				some(ids(paper.authors()), List.of(), many.get(5)), some(ids(paper.keywords()), List.of(), many.get(6)),
				some((paper.status() != null) ? List.of(paper.status()) : List.of(), statuses(), many.get(7)),
				words(known, many.get(8)));
	}

	private static List<String> ids(List<String> names) {
		return names.stream().map(RandomGraph::idOf).toList();
	}

	private List<String> statuses() {
		return this.graph.papers()
			.stream()
			.flatMap((paper) -> Stream.ofNullable(paper.status()))
			.distinct()
			.sorted()
			.toList();
	}

	/** Of one text of the paper, or of none; now and then misspelled. */
	private List<String> words(Known known, int many) {
		List<String> text = new ArrayList<>(new TreeSet<>(any(known.words())));
		text.retainAll(RandomGraphs.WORDS);
		List<String> words = some(text, RandomGraphs.WORDS, many);
		if (words.isEmpty() || this.random.nextInt(5) > 0) {
			return words;
		}
		int place = this.random.nextInt(words.get(0).length());
		return Stream
			.concat(Stream.of(words.get(0).substring(0, place) + "q" + words.get(0).substring(place + 1)),
					words.stream().skip(1))
			.distinct()
			.toList();
	}

	/** The question as a client asks it: by ids, or by other names. */
	String query(Question question) {
		StringBuilder query = new StringBuilder();
		question.topics().forEach((topic) -> query.append("&topic=").append(RestQuestions.encode(name(topic))));
		question.reviewers()
			.forEach((id) -> query.append("&reviewer=")
				.append(RestQuestions.encode(sometimes(this.oracle.reviewer(id).name(), id))));
		question.days()
			.forEach((day) -> query.append("&day=")
				.append(RestQuestions.encode(sometimes(this.oracle.day(day).label(), day))));
		question.conferences()
			.forEach((id) -> query.append("&conference=")
				.append(RestQuestions.encode(sometimes(id.toUpperCase().replace('-', ' '), id))));
		question.digests().forEach((digest) -> query.append("&digest=").append(digest));
		question.authors().forEach((author) -> query.append("&author=").append(author));
		question.keywords().forEach((keyword) -> query.append("&keyword=").append(keyword));
		question.statuses().forEach((status) -> query.append("&status=").append(status));
		if (!question.words().isEmpty()) {
			query.append("&q=").append(RestQuestions.encode(String.join(" ", question.words())));
		}
		if (!question.role().equals("subject") || this.random.nextBoolean()) {
			query.append("&role=").append(question.role());
		}
		if (!question.narrower() || this.random.nextBoolean()) {
			query.append("&narrower=").append(question.narrower());
		}
		if (question.any() || this.random.nextBoolean()) {
			query.append("&topic_match=").append(question.any() ? "any" : "all");
		}
		return query.toString();
	}

	String name(String topic) {
		Topic all = this.oracle.topic(topic);
		return any(Stream
			.concat(Stream.of(topic, topic, all.label()),
					Stream.concat(Stream.ofNullable(all.labelRu()), all.aliases().stream()))
			.toList());
	}

	private String sometimes(String name, String id) {
		return (this.random.nextInt(4) == 0) ? name : id;
	}

	Known paper() {
		return any(List.copyOf(this.oracle.papers.values()));
	}

	int number(int from, int to) {
		return from + this.random.nextInt(to - from + 1);
	}

	boolean chance(int percent) {
		return this.random.nextInt(100) < percent;
	}

	<T> T any(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	<T> List<T> some(Collection<T> values, int least, int most) {
		List<T> shuffled = new ArrayList<>(values);
		Collections.shuffle(shuffled, this.random);
		return List.copyOf(shuffled.subList(0, Math.min(shuffled.size(), number(least, most))));
	}

	/** So many of what the paper has, seldom of what others have. */
	private List<String> some(Collection<String> had, List<String> all, int many) {
		return some(chance(20) ? all : had, many, many);
	}

}
