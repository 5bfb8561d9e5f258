package org.postergraph.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.postergraph.web.RandomGraph.Conference;
import org.postergraph.web.RandomGraph.Day;
import org.postergraph.web.RandomGraph.Digest;
import org.postergraph.web.RandomGraph.Mention;
import org.postergraph.web.RandomGraph.Paper;
import org.postergraph.web.RandomGraph.Quote;
import org.postergraph.web.RandomGraph.Reviewer;
import org.postergraph.web.RandomGraph.Summary;
import org.postergraph.web.RandomGraph.Topic;

/** Makes graphs of 3 to 30 papers up. */
final class RandomGraphs {

	/**
	 * None is another one with two typos, and no analyzer takes one for a form of
	 * another: so plain Java knows which texts hold them.
	 */
	static final List<String> WORDS = List.of("brokam", "zulpid", "fendrox", "glimtar", "kavnorp", "jistomb", "mepwolt",
			"зумкарт", "бредлуп", "фоштинк", "гвалпорз");

	private static final List<String> TOPICS = List.of("amber", "basalt", "cobalt", "dolomite", "emerald", "feldspar",
			"granite", "helium-3", "iron-ore", "jasper");

	private static final List<Reviewer> REVIEWERS = List.of(new Reviewer("anna-severina", "Анна Северина"),
			new Reviewer("boris-lugovoy", "Boris Lugovoy"), new Reviewer("vera-lugovaya", "Вера Луговая"),
			new Reviewer("gleb-severin", "глеб Северин"), new Reviewer("amber", "Amber"),
			new Reviewer("zoya-p", "Zoya P"));

	private static final List<Conference> CONFERENCES = List.of(new Conference("iclr-2025", "ICLR 2025", 2025),
			new Conference("acl-2026", "ACL 2026", 2026), new Conference("icml-2025", "ICML 2025", 2025));

	private static final List<String> AUTHORS = List.of("Ada Lind", "Bea Lind", "Chen Wu", "Oleg Ranny", "Wu Chen");

	private static final List<String> KEYWORDS = List.of("Model compression", "Low-bit weights", "Amber", "Zeal");

	private static final List<String> STATUSES = List.of("oral", "poster", "spotlight");

	/** In the order of UTF-16 the last two stand the other way round. */
	private static final List<String> BEGINNINGS = List.of("", "", "", "", "On ", "on ", "Ёж: ", "Ａ ", "𝛼 ");

	private final Random random;

	private RandomGraphs(Random random) {
		this.random = random;
	}

	static RandomGraph make(Random random) {
		return new RandomGraphs(random).make();
	}

	private RandomGraph make() {
		List<Topic> topics = topics();
		List<Reviewer> reviewers = some(REVIEWERS, REVIEWERS.size());
		List<Conference> conferences = some(CONFERENCES, CONFERENCES.size());
		List<Day> days = new ArrayList<>();
		for (Conference conference : conferences) {
			for (int number : some(List.of(1, 2, 3, 10, 11), 4)) {
				days.add(new Day(conference.id() + "-day-" + number, conference, number));
			}
		}
		List<Digest> digests = IntStream.range(0, this.random.nextInt(9))
			.mapToObj((i) -> digest("posts-" + (i + 1), conferences, days, reviewers))
			.toList();
		List<Paper> papers = papers(conferences);
		List<Summary> summaries = new ArrayList<>();
		for (Paper paper : papers) {
			for (Digest digest : some(digests, 3)) {
				summaries.add(summary(digest, paper, summaries.size() + 1, topics, reviewers));
			}
		}
		return new RandomGraph(topics, reviewers, conferences, days, digests, papers, summaries);
	}

	/**
	 * Each below some of those before it: a forest now and then, most often with
	 * diamonds.
	 */
	private List<Topic> topics() {
		List<Topic> topics = new ArrayList<>();
		for (String id : some(TOPICS, TOPICS.size())) {
			String words = id.replace('-', ' ');
			String label = any(
					List.of(words, words.toUpperCase(), words.substring(0, 1).toUpperCase() + words.substring(1)));
			String labelRu = this.random.nextBoolean() ? "Тема " + TOPICS.indexOf(id) : null;
			List<String> aliases = this.random.nextBoolean() ? List.of("also " + words) : List.of();
			List<String> keys = new ArrayList<>(List.of(id));
			if (labelRu != null) {
				keys.add("tema-" + TOPICS.indexOf(id));
			}
			aliases.forEach((alias) -> keys.add("also-" + id));
			topics.add(new Topic(id, label, labelRu, aliases, keys,
					some(topics, 2).stream().map(Topic::id).sorted().toList()));
		}
		return topics;
	}

	private Digest digest(String id, List<Conference> conferences, List<Day> days, List<Reviewer> reviewers) {
		Day day = (days.isEmpty() || this.random.nextInt(4) == 0) ? null : any(days);
		Conference conference = (day != null) ? day.conference() : anyOrNull(conferences);
		return new Digest(id, conference, day, any(List.of("stated", "inferred")),
				some(reviewers, 3).stream().map(Reviewer::id).toList());
	}

	private List<Paper> papers(List<Conference> conferences) {
		List<Paper> papers = new ArrayList<>();
		Set<String> ids = new TreeSet<>();
		int many = 3 + this.random.nextInt(28);
		for (int i = 1; i <= many; i++) {
			String id = (this.random.nextInt(5) == 0) ? any(TOPICS) : "p-" + i;
			Conference conference = anyOrNull(conferences);
			if (ids.add(id)) {
				papers.add(new Paper(id, title(papers), this.random.nextInt(6) == 0 ? List.of(words(2)) : List.of(),
						(conference != null) ? conference.id() : "", anyOrNull(STATUSES), some(AUTHORS, 3),
						some(KEYWORDS, 2)));
			}
		}
		return papers;
	}

	/** Some titles are equal, or would be but for their case. */
	private String title(List<Paper> papers) {
		if (!papers.isEmpty() && this.random.nextInt(4) == 0) {
			String other = any(papers).title();
			return any(List.of(other, other.toUpperCase(), other.toLowerCase()));
		}
		return any(BEGINNINGS) + words(1 + this.random.nextInt(3));
	}

	private String words(int many) {
		return String.join(" ", IntStream.range(0, many).mapToObj((i) -> any(WORDS)).toList());
	}

	private Summary summary(Digest digest, Paper paper, int position, List<Topic> topics, List<Reviewer> reviewers) {
		List<Topic> named = some(topics, 4);
		Prose title = new Prose();
		title.add(any(List.of(paper.title(), paper.title(), words(2))),
				(this.random.nextInt(3) == 0) ? named : List.of(), "");
		Prose text = new Prose();
		for (int i = this.random.nextInt(4); i >= 0; i--) {
			text.add(any(List.of("Here", "Вот", "Ещё 😀")) + " " + words(1), some(named, 2),
					any(List.of(".", "!", "?")));
		}
		Map<String, Mention> mentions = new TreeMap<>();
		for (Topic topic : named) {
			List<Quote> inText = text.quotes(topic);
			List<Quote> inTitle = title.quotes(topic);
			if (!inText.isEmpty() || !inTitle.isEmpty()) {
				mentions.put(topic.id(),
						new Mention(topic.id(), (6 + this.random.nextInt(14)) / 20.0, inText, inTitle));
			}
		}
		List<String> signed = (this.random.nextInt(5) == 0) ? some(reviewers, 2).stream().map(Reviewer::id).toList()
				: List.of();
		return new Summary(digest, paper.id(), position, title.text.toString(), text.text.toString(), signed,
				List.copyOf(mentions.values()));
	}

	/** Sentences, and what is quoted out of them. */
	private final class Prose {

		private final StringBuilder text = new StringBuilder();

		private final Map<String, List<Quote>> quotes = new TreeMap<>();

		void add(String beginning, List<Topic> topics, String end) {
			StringBuilder sentence = new StringBuilder(beginning);
			int from = this.text.isEmpty() ? 0 : this.text.length() + 1;
			Map<Topic, Integer> starts = new LinkedHashMap<>();
			Map<Topic, String> names = new HashMap<>();
			for (Topic topic : topics) {
				String name = (topic.labelRu() != null && RandomGraphs.this.random.nextBoolean()) ? topic.labelRu()
						: topic.label();
				starts.put(topic, from + sentence.length() + 1);
				names.put(topic, name);
				sentence.append(' ').append(name);
			}
			sentence.append(end);
			this.text.append(this.text.isEmpty() ? "" : " ").append(sentence);
			starts.forEach((topic, start) -> this.quotes.computeIfAbsent(topic.id(), (id) -> new ArrayList<>())
				.add(new Quote(names.get(topic), start, role(), sentence.toString())));
		}

		private String role() {
			return any(List.of("subject", "subject", "subject", "compared", "passing"));
		}

		List<Quote> quotes(Topic topic) {
			return this.quotes.getOrDefault(topic.id(), List.of());
		}

	}

	private <T> T any(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	private <T> @Nullable T anyOrNull(List<T> values) {
		int place = this.random.nextInt(values.size() + 1);
		return (place < values.size()) ? values.get(place) : null;
	}

	/** None to so many of the values, in any order. */
	private <T> List<T> some(Collection<T> values, int most) {
		List<T> shuffled = new ArrayList<>(values);
		Collections.shuffle(shuffled, this.random);
		return List.copyOf(shuffled.subList(0, this.random.nextInt(Math.min(most, shuffled.size()) + 1)));
	}

}
