package org.postergraph.topic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.postergraph.topic.evaluation.Gold;
import org.postergraph.topic.evaluation.GoldSummary;

/** How fast the extractor is; docs/performance.md tells how to run it. */
final class TopicBenchmark {

	private static final int ROUNDS = 5;

	private TopicBenchmark() {
	}

	public static void main(String[] arguments) throws IOException {
		Path gold = Path.of("src/test/resources/org/postergraph/topic");
		String prose = Gold.prose(gold);
		TopicExtractor full = new TopicExtractor(Seeds.vocabulary());
		String megabyte = repeat(prose, 1_000_000);
		double seconds = seconds(full, List.of(megabyte));
		double megabytes = megabyte.getBytes(StandardCharsets.UTF_8).length / 1e6;
		print("prose, %d names: %.0f MB/min", full.vocabulary().names().size(), megabytes * 60 / seconds);
		List<GoldSummary> summaries = Gold.summaries(gold);
		double bytes = summaries.stream()
			.mapToInt((summary) -> (summary.title() + summary.text()).getBytes(StandardCharsets.UTF_8).length)
			.sum() / 1e6;
		print("%d summaries with their titles: %.0f MB/min", summaries.size(),
				bytes * 60 / best(() -> summaries.forEach((one) -> full.extract(one.title(), one.text()))));
		for (int size : new int[] { 200, 5000 }) {
			double time = seconds(new TopicExtractor(names(size)), List.of(megabyte));
			print("prose, %d aliases: %.0f ns per character", size, time * 1e9 / megabyte.length());
		}
		hostile(full, "one word", "x");
		hostile(full, "combining marks", "\u0301");
		hostile(full, "one alias again and again", "kv-кэш ");
		hostile(full, "beginnings of names", "direct preference reward over process ");
		hostile(full, "begun gaps", "прибавлять кэш сама ");
		hostile(full, "cues", "в отличие от ");
		hostile(full, "commas", ",");
	}

	private static void hostile(TopicExtractor extractor, String name, String part) {
		StringBuilder line = new StringBuilder(String.format("%-28s", name));
		for (int length = 125_000; length <= 1_000_000; length *= 2) {
			line.append(
					String.format(Locale.ROOT, " %7.1f ms", 1e3 * seconds(extractor, List.of(repeat(part, length)))));
		}
		print("%s", line);
	}

	/** The best of some rounds, after as many to warm up. */
	private static double seconds(TopicExtractor extractor, List<String> texts) {
		return best(() -> texts.forEach((text) -> extractor.extract("", text)));
	}

	private static double best(Runnable run) {
		double best = Double.MAX_VALUE;
		for (int round = 0; round < 2 * ROUNDS; round++) {
			long begin = System.nanoTime();
			run.run();
			best = Math.min(best, (System.nanoTime() - begin) / 1e9);
		}
		return best;
	}

	private static String repeat(String text, int length) {
		return text.repeat(length / text.length() + 1).substring(0, length);
	}

	/** The first names of the shipped vocabulary, then made-up ones of its words. */
	private static Vocabulary names(int size) {
		List<String> shipped = Seeds.vocabulary()
			.concepts()
			.stream()
			.flatMap((concept) -> concept.aliases().stream())
			.filter((alias) -> !alias.contains("..."))
			.limit(150)
			.toList();
		StringBuilder yaml = new StringBuilder("- id: a\n  label: Label one\n  label_ru: Ярлык один\n  aliases:\n");
		for (int i = 0; i < size; i++) {
			String alias = (i < shipped.size()) ? shipped.get(i) : shipped.get(i % shipped.size()) + " вид " + i;
			yaml.append("    - '").append(alias.replace("'", "''")).append("'\n");
		}
		return TestVocabulary.of(yaml.toString());
	}

	private static void print(String format, Object... values) {
		System.out.println(String.format(Locale.ROOT, format, values));
	}

}
