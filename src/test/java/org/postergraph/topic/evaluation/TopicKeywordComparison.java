package org.postergraph.topic.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.postergraph.topic.Concept;
import org.postergraph.topic.Role;
import org.postergraph.topic.Seeds;
import org.postergraph.topic.TopicExtractor;
import org.postergraph.topic.TopicFinding;
import org.postergraph.topic.Vocabulary;

/**
 * Sets subjects found in abstracts beside the keywords that authors chose, for concepts
 * that some author chose. A program, not a test: authors' keywords are no gold.
 */
final class TopicKeywordComparison {

	private static final Path PAPERS = Path.of("../shared/data/miniconf_iclr2020/papers.csv");

	private TopicKeywordComparison() {
	}

	public static void main(String[] arguments) throws IOException {
		TopicExtractor extractor = new TopicExtractor(Seeds.vocabulary());
		List<List<String>> rows = rows(Files.readString(PAPERS));
		Set<String> chosen = rows.stream()
			.skip(1)
			.flatMap((row) -> topics(row, extractor.vocabulary()).stream())
			.collect(Collectors.toSet());
		Counts all = Counts.NONE;
		Counts sure = Counts.NONE;
		int named = 0;
		for (List<String> row : rows.subList(1, rows.size())) {
			Set<String> keywords = topics(row, extractor.vocabulary());
			List<TopicFinding> findings = extractor.extract(row.get(1), row.get(3));
			all = all.plus(counts(keywords, subjects(findings, chosen, 0.5)));
			sure = sure.plus(counts(keywords, subjects(findings, chosen, 0.9)));
			Set<String> anyhow = findings.stream().map(TopicFinding::concept).collect(Collectors.toSet());
			named += (int) keywords.stream().filter(anyhow::contains).count();
		}
		System.out.printf(Locale.ROOT, "%d papers, %d concepts that are keywords of some, %d uses%n", rows.size() - 1,
				chosen.size(), all.right() + all.missed());
		System.out.printf(Locale.ROOT, "named in title or abstract, in whatever role: %d%n", named);
		print("subjects", all);
		print("subjects scored 0.9 or more", sure);
	}

	private static void print(String what, Counts counts) {
		System.out.printf(Locale.ROOT, "%s: precision %.3f, recall %.3f, right %d, wrong %d, missed %d%n", what,
				counts.precision(), counts.recall(), counts.right(), counts.wrong(), counts.missed());
	}

	private static Set<String> topics(List<String> row, Vocabulary vocabulary) {
		Set<String> topics = new HashSet<>();
		for (String keyword : row.get(4).split("\\|")) {
			vocabulary.find(keyword).map(Concept::id).ifPresent(topics::add);
		}
		return topics;
	}

	private static Set<String> subjects(List<TopicFinding> findings, Set<String> chosen, double score) {
		return findings.stream()
			.filter((finding) -> finding.role() == Role.SUBJECT && finding.score() >= score)
			.map(TopicFinding::concept)
			.filter(chosen::contains)
			.collect(Collectors.toSet());
	}

	private static Counts counts(Set<String> labelled, Set<String> found) {
		int right = (int) found.stream().filter(labelled::contains).count();
		return new Counts(right, found.size() - right, labelled.size() - right);
	}

	/** CSV with quoted fields that may hold commas, line breaks and doubled quotes. */
	private static List<List<String>> rows(String csv) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		StringBuilder field = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < csv.length(); i++) {
			char character = csv.charAt(i);
			if (character == '"') {
				boolean doubled = quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
				if (doubled) {
					field.append('"');
					i++;
				}
				else {
					quoted = !quoted;
				}
			}
			else if (!quoted && (character == ',' || character == '\n')) {
				row.add(field.toString().strip());
				field.setLength(0);
				if (character == '\n') {
					rows.add(row);
					row = new ArrayList<>();
				}
			}
			else {
				field.append(character);
			}
		}
		return rows;
	}

}
