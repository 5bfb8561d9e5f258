package org.postergraph.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** The summaries of the real page, which is not part of the project. */
final class RealPage {

	private static final Path PAGE = Path.of("../shared/seeds/dushny-nlp-iclr-2025.txt");

	private static final List<String> TITLES = List.of("Earlier Tokens Contribute More", "Progressive Mixed-Precision",
			"What is Wrong with Perplexity", "RRM:", "How new data permeates", "SPaR:", "ParamΔ", "Mitigating Reward",
			"On-the-fly Preference", "Selective Attention", "Scaling FP8", "ReGenesis:", "Q-SFT:",
			"Strong Model Collapse", "ThinK:");

	private RealPage() {
	}

	/** Title to text, in the page's order. */
	static Map<String, String> summaries() throws IOException {
		assumeThat(PAGE).as("the real page is not there: %s", PAGE).exists();
		Map<String, String> summaries = new LinkedHashMap<>();
		String title = null;
		StringBuilder text = new StringBuilder();
		for (String line : Files.readAllLines(PAGE)) {
			boolean begins = TITLES.stream().anyMatch(line::startsWith);
			if (title != null && (begins || line.startsWith("Интересные постеры увидели"))) {
				summaries.put(title, text.toString().strip());
				title = null;
			}
			if (begins) {
				title = line.strip();
				text.setLength(0);
			}
			else {
				text.append(line).append('\n');
			}
		}
		assertThat(summaries).hasSize(15);
		return summaries;
	}

}
