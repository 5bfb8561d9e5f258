package org.postergraph.topic;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;

import org.postergraph.topic.evaluation.GoldSummary;
import org.postergraph.topic.evaluation.Label;

/**
 * Fits {@code subject-model.tsv} to the labelled summaries by a logistic regression.
 * Tells first how weights that are fitted without one writer's summaries do on them, for
 * the later ones, without the names that were added for their errors. With the argument
 * {@code write} the weights of all are written.
 */
final class SubjectModelTraining {

	private static final Path GOLD = Path.of("src/test/resources/org/postergraph/topic");

	private static final Path WEIGHTS = Path.of("src/main/resources/org/postergraph/topic/subject-model.tsv");

	/** What must be right: the seeds, and what is denied. */
	private static final List<String> SURE = List.of("gold-iclr-2025", "gold-dev-seeds", "gold-hard");

	private static final int SURE_TIMES = 2;

	/** As a logarithm of odds: a bit more than as likely as not. */
	private static final double SURE_ODDS = 0.4;

	/** Names were added for their errors, so names look better on them than they are. */
	private static final List<String> EARLIER = List.of("gold-dev", "gold-dev-2", "gold-dev-3", "gold-dev-4",
			"gold-dev-5", "gold-dev-6", "gold-dev-7", "gold-dev-8", "gold-dev-9", "gold-dev-10", "gold-dev-11",
			"gold-dev-12");

	private static final int EARLIER_TIMES = 1;

	private static final List<String> LATER = List.of("gold-dev-13", "gold-dev-14", "gold-dev-15", "gold-dev-16",
			"gold-dev-17", "gold-dev-18", "gold-dev-19", "gold-dev-20", "gold-dev-21");

	private static final int LATER_TIMES = 2;

	/** Smaller: weights closer to nothing. */
	private static final double TRUST = 1.0 / 6;

	/** A fit is surer of what it has seen than of new writers; by those left out. */
	private static final double CAUTION = 0.8;

	/** Of what is rarer nothing can be learnt. */
	private static final int MIN_TIMES = 3;

	private final TopicExtractor extractor = new TopicExtractor(FittedNames.vocabulary());

	private final List<Example> examples = new ArrayList<>();

	public static void main(String[] args) throws IOException {
		SubjectModelTraining training = new SubjectModelTraining();
		training.read(SURE, SURE_TIMES);
		training.read(EARLIER, EARLIER_TIMES);
		training.read(LATER, LATER_TIMES);
		training.leaveOut();
		if (List.of(args).contains("write")) {
			training.write();
		}
	}

	private void read(List<String> files, int times) throws IOException {
		for (String file : files) {
			read(GOLD.resolve(file + ".yaml"), times);
		}
	}

	private void read(Path file, int times) throws IOException {
		try (Reader yaml = Files.newBufferedReader(file)) {
			for (GoldSummary summary : GoldSummary.read(yaml, file.toString(), this.extractor.vocabulary())) {
				List<String> named = new ArrayList<>();
				this.extractor.facts(summary.title(), summary.text()).forEach((one, facts) -> {
					named.add(one.concept());
					boolean subject = summary.topics(Label.SUBJECT).contains(one.concept());
					boolean open = summary.topics(Label.ALSO).contains(one.concept())
							|| summary.topics(Label.DESCRIBED).contains(one.concept());
					if (!open) {
						this.examples.add(new Example(file, times, one.mayBeSubject() ? facts : Map.of(), subject));
					}
				});
				summary.topics(Label.SUBJECT)
					.stream()
					.filter((concept) -> !named.contains(concept))
					.forEach((concept) -> this.examples.add(new Example(file, times, Map.of(), true)));
			}
		}
	}

	private void leaveOut() {
		int[] all = new int[5];
		for (Path file : LATER.stream().map((name) -> GOLD.resolve(name + ".yaml")).toList()) {
			Map<String, Double> weights = fit((one) -> !one.file.equals(file));
			int[] counts = new int[5];
			this.examples.stream().filter((one) -> one.file.equals(file)).forEach((one) -> {
				double chance = one.chance(weights);
				boolean found = chance >= 0.5;
				counts[0] += (found && one.subject) ? 1 : 0;
				counts[1] += (found && !one.subject) ? 1 : 0;
				counts[2] += (!found && one.subject) ? 1 : 0;
				counts[3] += (chance >= 0.9) ? 1 : 0;
				counts[4] += (chance >= 0.9 && one.subject) ? 1 : 0;
			});
			tell(file.getFileName().toString(), counts);
			for (int i = 0; i < all.length; i++) {
				all[i] += counts[i];
			}
		}
		tell("all", all);
	}

	private static void tell(String name, int[] counts) {
		double precision = (double) counts[0] / Math.max(1, counts[0] + counts[1]);
		double recall = (double) counts[0] / Math.max(1, counts[0] + counts[2]);
		System.out.printf(Locale.ROOT, "%-22s precision %.3f recall %.3f F1 %.3f, %d of %d at 0.9 or more%n", name,
				precision, recall, 2 * precision * recall / Math.max(1e-9, precision + recall), counts[4], counts[3]);
	}

	private void write() throws IOException {
		StringBuilder text = new StringBuilder("""
				# Weights of what is known of a concept in a summary, fitted by SubjectModelTraining; not to be edited.
				""");
		new TreeMap<>(fit((one) -> true)).forEach((fact, weight) -> {
			String told = String.format(Locale.ROOT, "%.3f", weight);
			if (!told.matches("-?0\\.000")) {
				text.append(fact).append('\t').append(told).append('\n');
			}
		});
		Files.writeString(WEIGHTS, text);
	}

	private Map<String, Double> fit(Predicate<Example> wanted) {
		List<Example> known = this.examples.stream().filter((one) -> wanted.test(one) && !one.facts.isEmpty()).toList();
		Map<String, Long> times = known.stream()
			.flatMap((one) -> one.facts.keySet().stream())
			.collect(Collectors.groupingBy((fact) -> fact, TreeMap::new, Collectors.counting()));
		times.values().removeIf((count) -> count < MIN_TIMES);
		Map<String, Integer> index = new HashMap<>();
		times.keySet().forEach((fact) -> index.put(fact, index.size() + 1));
		List<Example> rows = known.stream().flatMap((one) -> Collections.nCopies(one.times, one).stream()).toList();
		Problem problem = new Problem();
		problem.l = rows.size();
		problem.n = index.size();
		problem.x = rows.stream().map((one) -> features(one, index)).toArray(Feature[][]::new);
		problem.y = rows.stream().mapToDouble((one) -> one.subject ? 1 : -1).toArray();
		Linear.disableDebugOutput();
		Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, TRUST, 1e-4));
		double sign = (model.getLabels()[0] == 1) ? 1 : -1;
		Map<String, Double> weights = new HashMap<>();
		index.forEach((fact, place) -> weights.put(fact, CAUTION * sign * model.getFeatureWeights()[place - 1]));
		makeSure(weights);
		return weights;
	}

	/**
	 * Moves what its concept tells as far as each example needs that must be right, and
	 * nothing else: readers of the seeds ask for these topics.
	 */
	private void makeSure(Map<String, Double> weights) {
		for (Example one : this.examples) {
			if (SURE.contains(one.file.getFileName().toString().replace(".yaml", "")) && !one.facts.isEmpty()) {
				double odds = SubjectModel.odds(one.facts, weights);
				double missing = one.subject ? Math.max(0, SURE_ODDS - odds) : Math.min(0, -SURE_ODDS - odds);
				String concept = one.facts.keySet()
					.stream()
					.filter((fact) -> fact.matches("concept=\\S+ (text|title)"))
					.findFirst()
					.orElseThrow();
				weights.merge(concept, missing, Double::sum);
			}
		}
	}

	private static Feature[] features(Example one, Map<String, Integer> index) {
		return one.facts.entrySet()
			.stream()
			.filter((fact) -> index.containsKey(fact.getKey()))
			.map((fact) -> new FeatureNode(index.get(fact.getKey()), fact.getValue()))
			.sorted(Comparator.comparingInt(FeatureNode::getIndex))
			.toArray(Feature[]::new);
	}

	/**
	 * A concept in a labelled summary.
	 *
	 * @param times how often it counts
	 * @param facts none where no words name it, or only deny it
	 */
	private record Example(Path file, int times, Map<String, Double> facts, boolean subject) {

		private double chance(Map<String, Double> weights) {
			if (this.facts.isEmpty()) {
				return 0;
			}
			return 1 / (1 + Math.exp(-SubjectModel.odds(this.facts, weights)));
		}

	}

}
