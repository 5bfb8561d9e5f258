package org.postergraph.topic.evaluation;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.postergraph.topic.Role;
import org.postergraph.topic.TopicExtractor;
import org.postergraph.topic.TopicFinding;

/**
 * What an extractor finds in labelled summaries, counted over topics in the role of
 * subject. Topics that a label leaves open ({@link Label#ALSO}, {@link Label#DESCRIBED})
 * count neither way.
 */
public final class Evaluation {

	private final Map<String, Counts> topics = new TreeMap<>();

	private final List<TopicError> errors = new ArrayList<>();

	private final Calibration calibration = new Calibration();

	private final LabelledRoles roles = new LabelledRoles();

	private int summaries;

	private Evaluation() {
	}

	public static Evaluation of(TopicExtractor extractor, List<GoldSummary> gold) {
		Evaluation evaluation = new Evaluation();
		gold.forEach((summary) -> evaluation.add(summary, extractor.extract(summary.title(), summary.text())));
		return evaluation;
	}

	/**
	 * Reads files of labelled summaries and evaluates on all of them together.
	 * @throws IOException when a file cannot be read
	 * @throws GoldException naming file and line of what is wrong in one
	 */
	public static Evaluation ofFiles(TopicExtractor extractor, List<Path> files) throws IOException {
		List<GoldSummary> gold = new ArrayList<>();
		for (Path file : files) {
			try (Reader reader = Files.newBufferedReader(file)) {
				gold.addAll(GoldSummary.read(reader, file.toString(), extractor.vocabulary()));
			}
		}
		return of(extractor, gold);
	}

	private void add(GoldSummary summary, List<TopicFinding> findings) {
		this.summaries++;
		Map<String, TopicFinding> found = findings.stream()
			.collect(Collectors.toMap(TopicFinding::concept, (finding) -> finding));
		TreeSet<String> topics = new TreeSet<>(summary.topics(Label.SUBJECT));
		findings.stream()
			.filter((finding) -> finding.role() == Role.SUBJECT)
			.map(TopicFinding::concept)
			.filter((topic) -> !summary.leavesOpen(topic))
			.forEach(topics::add);
		for (String topic : topics) {
			compare(summary, topic, found.get(topic));
		}
		summary.topics()
			.forEach((label, labelled) -> labelled.forEach((topic) -> this.roles.add(label, found.get(topic))));
		findings.stream()
			.filter((finding) -> summary.topics().values().stream().noneMatch((all) -> all.contains(finding.concept())))
			.forEach(this.roles::addUnlabelled);
	}

	private void compare(GoldSummary summary, String topic, @Nullable TopicFinding finding) {
		boolean found = finding != null && finding.role() == Role.SUBJECT;
		boolean labelled = summary.topics(Label.SUBJECT).contains(topic);
		Counts counts = new Counts((found && labelled) ? 1 : 0, labelled ? 0 : 1, found ? 0 : 1);
		this.topics.merge(topic, counts, Counts::plus);
		if (finding != null && found) {
			this.calibration.add(finding.score(), labelled);
		}
		if (found != labelled) {
			this.errors.add(new TopicError(summary, topic, finding));
		}
	}

	public int summaries() {
		return this.summaries;
	}

	/** Topic to its counts, by topic. */
	public Map<String, Counts> topics() {
		return Map.copyOf(this.topics);
	}

	public Counts overall() {
		return this.topics.values().stream().reduce(Counts.NONE, Counts::plus);
	}

	public Calibration calibration() {
		return this.calibration;
	}

	/** What was found of the topics that are labelled so. */
	public LabelledRoles roles() {
		return this.roles;
	}

	/** What was found wrongly or not at all, in the order of the summaries. */
	public List<TopicError> errors() {
		return List.copyOf(this.errors);
	}

	/** Prints the figures, the calibration and every error with the words around it. */
	public void print(Appendable out) throws IOException {
		out.append(String.format(Locale.ROOT, "%d summaries, %d topics%n%n", this.summaries, this.topics.size()));
		line(out, "topic", "precision", "recall", "F1", "right", "wrong", "missed");
		for (Map.Entry<String, Counts> topic : this.topics.entrySet()) {
			print(out, topic.getKey(), topic.getValue());
		}
		print(out, "overall", overall());
		this.calibration.print(out);
		this.roles.print(out);
		out.append(String.format("%n%d errors%n", this.errors.size()));
		for (TopicError error : this.errors) {
			out.append(error.told()).append(System.lineSeparator());
		}
	}

	private static void print(Appendable out, String topic, Counts counts) throws IOException {
		line(out, topic, decimal(counts.precision()), decimal(counts.recall()), decimal(counts.f1()),
				Integer.toString(counts.right()), Integer.toString(counts.wrong()), Integer.toString(counts.missed()));
	}

	private static String decimal(double share) {
		return String.format(Locale.ROOT, "%.3f", share);
	}

	private static void line(Appendable out, Object... cells) throws IOException {
		out.append(String.format("%-30s %9s %7s %6s %6s %6s %6s%n", cells));
	}

}
