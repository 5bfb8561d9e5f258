package org.postergraph.topic.evaluation;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.postergraph.topic.Seeds;

/** The labelled summaries as text to be read fast. */
public final class Gold {

	private Gold() {
	}

	/** All texts of the files in a directory, one after the other. */
	public static String prose(Path directory) throws IOException {
		return summaries(directory).stream().map((summary) -> summary.text() + "\n\n").collect(Collectors.joining());
	}

	/** All summaries of the files in a directory. */
	public static List<GoldSummary> summaries(Path directory) throws IOException {
		List<GoldSummary> summaries = new ArrayList<>();
		List<Path> files;
		try (Stream<Path> found = Files.list(directory)) {
			files = found.filter((file) -> file.toString().endsWith(".yaml")).sorted().toList();
		}
		for (Path file : files) {
			try (Reader reader = Files.newBufferedReader(file)) {
				summaries.addAll(GoldSummary.read(reader, file.toString(), Seeds.vocabulary()));
			}
		}
		return summaries;
	}

}
