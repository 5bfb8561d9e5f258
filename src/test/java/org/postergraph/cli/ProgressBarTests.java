package org.postergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postergraph.ingest.ImportReport.Progress;

class ProgressBarTests {

	@Test
	void digestsAndSummariesAreCountedByWhatTheyAre() {
		assertThat(ProgressBar.line(new Progress(5, 10, "digests", "A heading")))
			.startsWith("[####################                    ] 5/10 digests ");
		assertThat(ProgressBar.line(new Progress(1_000_000, 1_000_000, "summaries", null)))
			.startsWith("[########################################] 1000000/1000000 summaries");
	}

	@Test
	void aBarCoversTheOneBefore() {
		assertThat(ProgressBar.line(new Progress(999_999, 1_000_000, "summaries", null)))
			.hasSameSizeAs(ProgressBar.line(new Progress(0, 5, "digests", null)));
	}

	@Test
	void manySummariesDoNotOverflow() {
		assertThat(ProgressBar.line(new Progress(2_000_000_000, 2_000_000_000, "summaries", null))).contains("#]");
	}

}
