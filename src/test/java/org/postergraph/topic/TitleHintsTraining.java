package org.postergraph.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import tools.jackson.databind.json.JsonMapper;

import org.postergraph.topic.text.TextAnalyzer;

/**
 * Fits {@code title-hints.tsv} to labelled titles of public lists of papers, which are no
 * part of the project: {@code title-labels.tsv} tells them by a hash. Argument: the
 * folder of those lists.
 */
final class TitleHintsTraining {

	private static final Path LABELS = Path.of("src/test/resources/org/postergraph/topic/title-labels.tsv");

	private static final Path HINTS = Path.of("src/main/resources/org/postergraph/topic/title-hints.tsv");

	/** Digits of the hash. */
	private static final int DIGITS = 12;

	/** Of fewer titles nothing can be learnt. */
	private static final int MIN_TITLES = 5;

	/** Words of one title only tell nothing of others. */
	private static final int MIN_TIMES = 2;

	/**
	 * Larger: weights closer to what these titles say. By the summaries left out in turn.
	 */
	private static final double TRUST = 0.5;

	/** Smaller ones change nothing but the size of the file. */
	private static final double MIN_WEIGHT = 0.3;

	private final TopicExtractor extractor = new TopicExtractor(FittedNames.vocabulary());

	private final List<Labelled> titles = new ArrayList<>();

	public static void main(String[] args) throws IOException {
		TitleHintsTraining training = new TitleHintsTraining();
		training.read(Path.of(args[0]));
		training.write();
	}

	/** What the labels call a title. */
	private static String hash(String title) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest(title.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest).substring(0, DIGITS);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void read(Path lists) throws IOException {
		Map<String, String[]> labels = new HashMap<>();
		for (String line : Files.readAllLines(LABELS)) {
			if (!line.startsWith("#")) {
				labels.put(line.substring(0, DIGITS), line.split("\t", -1));
			}
		}
		int wanted = labels.size();
		try (CSVParser rows = CSVParser.parse(lists.resolve("iclr2025_openreview_papers.csv"), StandardCharsets.UTF_8,
				CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).build())) {
			rows.forEach((row) -> take(row.get("Title"), labels));
		}
		JsonMapper json = JsonMapper.builder().build();
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				new GZIPInputStream(Files.newInputStream(lists.resolve("paperlists_slim_all.jsonl.gz"))),
				StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				take(json.readTree(line).path("title").asString(), labels);
			}
		}
		System.out.printf(Locale.ROOT, "%d of %d labelled titles are in the lists%n", this.titles.size(), wanted);
	}

	private void take(String title, Map<String, String[]> labels) {
		String[] cells = labels.remove(hash(title));
		if (cells != null) {
			Set<String> words = TitleHints.words(TextAnalyzer.analyze(title), this.extractor.facts(title, "").keySet());
			this.titles.add(new Labelled(words, concepts(cells[1]), concepts(cells[2])));
		}
	}

	private static Set<String> concepts(String cell) {
		return Arrays.stream(cell.split(" ")).filter((id) -> !id.isEmpty()).collect(Collectors.toSet());
	}

	private void write() throws IOException {
		Map<String, Long> times = this.titles.stream()
			.flatMap((title) -> title.words.stream())
			.filter((word) -> !word.isBlank())
			.collect(Collectors.groupingBy((word) -> word, TreeMap::new, Collectors.counting()));
		times.values().removeIf((count) -> count < MIN_TIMES);
		List<String> words = List.copyOf(times.keySet());
		Map<String, Integer> index = new HashMap<>();
		words.forEach((word) -> index.put(word, index.size() + 1));
		this.titles.forEach((title) -> title.index(index));
		Map<String, Long> concepts = this.titles.stream()
			.flatMap((title) -> title.subject.stream())
			.collect(Collectors.groupingBy((id) -> id, TreeMap::new, Collectors.counting()));
		concepts.values().removeIf((count) -> count < MIN_TITLES);
		StringBuilder text = new StringBuilder(
				"# Concept, odds of a title without these words, and what each word adds; by TitleHintsTraining, not to be edited.\n");
		for (String concept : concepts.keySet()) {
			text.append(fit(concept, words)).append('\n');
		}
		Files.writeString(HINTS, text);
	}

	private String fit(String concept, List<String> words) {
		List<Labelled> known = this.titles.stream().filter((title) -> !title.leavesOpen(concept)).toList();
		Problem problem = new Problem();
		problem.l = known.size();
		problem.n = words.size() + 1;
		problem.bias = 1;
		problem.x = known.stream().map((title) -> title.withBias(words.size() + 1)).toArray(Feature[][]::new);
		problem.y = known.stream().mapToDouble((title) -> title.subject.contains(concept) ? 1 : -1).toArray();
		Linear.disableDebugOutput();
		Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, TRUST, 1e-3));
		double sign = (model.getLabels()[0] == 1) ? 1 : -1;
		double[] weights = model.getFeatureWeights();
		StringBuilder line = new StringBuilder(concept);
		line.append(String.format(Locale.ROOT, "\t%.2f", sign * weights[words.size()]));
		for (int i = 0; i < words.size(); i++) {
			if (Math.abs(weights[i]) >= MIN_WEIGHT) {
				line.append(String.format(Locale.ROOT, "\t%s=%.2f", words.get(i), sign * weights[i]));
			}
		}
		return line.toString();
	}

	/** A title: its words, and the concepts that it is about for sure and arguably. */
	private static final class Labelled {

		private final Set<String> words;

		private final Set<String> subject;

		private final Set<String> also;

		private List<Feature> features = List.of();

		private Labelled(Set<String> words, Set<String> subject, Set<String> also) {
			this.words = words;
			this.subject = subject;
			this.also = also;
		}

		private void index(Map<String, Integer> index) {
			this.features = this.words.stream()
				.filter(index::containsKey)
				.map(index::get)
				.collect(Collectors.toCollection(TreeSet::new))
				.stream()
				.map((place) -> (Feature) new FeatureNode(place, 1))
				.toList();
		}

		private Feature[] withBias(int place) {
			List<Feature> all = new ArrayList<>(this.features);
			all.add(new FeatureNode(place, 1));
			return all.toArray(Feature[]::new);
		}

		private boolean leavesOpen(String concept) {
			return this.also.contains(concept) && !this.subject.contains(concept);
		}

	}

}
