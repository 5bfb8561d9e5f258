package org.postergraph.explore;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.postergraph.catalog.Slug;
import org.postergraph.explore.search.Search;
import org.postergraph.support.Service;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * How long it takes to find a reviewer by what people write, among 1,000 reviewers (the
 * baseline), 10,000 and 100,000. The command is in docs/performance.md.
 */
final class NamesBenchmark {

	private static final List<String> SYLLABLES = List.of("ба", "ве", "го", "да", "жи", "зо", "ка", "ле", "ми", "но",
			"пе", "ра", "со", "ту", "фи", "ха", "чу", "ше", "ю", "я");

	private static final List<String> FIRST_NAMES = List.of("Анна", "Борис", "Вера", "Глеб", "Дарья", "Егор", "Зоя",
			"Илья", "Кира", "Лев", "Мария", "Никита", "Ольга", "Павел", "Роман", "Софья", "Тимур", "Ульяна", "Фёдор",
			"Юлия");

	private static final int QUESTIONS = 200;

	private NamesBenchmark() {
	}

	public static void main(String[] arguments) throws Exception {
		Path store = Files.createTempDirectory(Path.of("target"), "benchmark");
		try (ConfigurableApplicationContext context = Service.start(store)) {
			Neo4jClient client = context.getBean(Neo4jClient.class);
			Names names = context.getBean(Names.class);
			Search search = context.getBean(Search.class);
			int created = 0;
			System.out.println("| reviewers | id | full name | surname | near miss | search with a typo |");
			for (int count : new int[] { 1_000, 1_000, 10_000, 100_000 }) {
				created = create(client, created, count);
				client.query("CALL db.awaitIndexes(300)").run();
				client.query("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()").run();
				System.out.printf("| %,d | %.1f | %.1f | %.1f | %.1f | %.1f |%n", count,
						millis(count, (name) -> names.findId(NameKind.REVIEWER, Slug.of(name))),
						millis(count, (name) -> names.findId(NameKind.REVIEWER, name)),
						millis(count, (name) -> names.findId(NameKind.REVIEWER, name.split(" ")[1])),
						millis(count, (name) -> names.listNearest(NameKind.REVIEWER, name.substring(1))),
						millis(count, (name) -> search.find(Words.of(name.split(" ")[1].replace('о', 'а')),
								new Paging(1, 25))));
			}
		}
	}

	private static int create(Neo4jClient client, int from, int to) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (int i = from; i < to; i++) {
			String name = name(i);
			String id = Slug.of(name);
			rows.add(Map.of("id", id + "-" + i, "name", name, "keys", List.of(id)));
			if (rows.size() == 1000 || i == to - 1) {
				client.query("UNWIND $rows AS row CREATE (r:Reviewer) SET r = row")
					.bind(List.copyOf(rows))
					.to("rows")
					.run();
				rows.clear();
			}
		}
		return to;
	}

	private static String name(int number) {
		Random random = new Random(number);
		StringBuilder surname = new StringBuilder();
		for (int i = 0; i < 4; i++) {
			surname.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
		}
		surname.setCharAt(0, Character.toUpperCase(surname.charAt(0)));
		return FIRST_NAMES.get(random.nextInt(FIRST_NAMES.size())) + " " + surname + "ин";
	}

	/** The mean of many questions. */
	private static double millis(int count, Consumer<String> question) {
		Random random = new Random(count);
		long start = System.nanoTime();
		for (int i = 0; i < QUESTIONS; i++) {
			question.accept(name(random.nextInt(count)));
		}
		return (System.nanoTime() - start) / 1e6 / QUESTIONS;
	}

}
