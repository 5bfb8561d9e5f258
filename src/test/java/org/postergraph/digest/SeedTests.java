package org.postergraph.digest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postergraph.digest.DigestDay.Basis;

import static org.assertj.core.api.Assertions.assertThat;

class SeedTests {

	static Path seed(int day) {
		return Path.of("seeds/iclr-2025-day-" + day + ".md");
	}

	@ParameterizedTest
	@CsvSource({ "1, 5, 4", "2, 4, 2", "3, 6, 5" })
	void eachSeedIsOneDigestWithoutIssues(int day, int papers, int reviewers) throws IOException {
		DigestReading reading = DigestReaders.read(new DigestSource("seed", Files.readAllBytes(seed(day))));
		assertThat(reading.format()).isEqualTo("markdown");
		assertThat(reading.issues()).isEmpty();
		assertThat(reading.digests()).singleElement().satisfies((digest) -> {
			assertThat(digest.conference()).isEqualTo(new ConferenceName("ICLR", 2025));
			assertThat(digest.day()).isEqualTo(new DigestDay(day, Basis.STATED, "day: " + day));
			assertThat(digest.summaries()).hasSize(papers);
			assertThat(digest.signedBy()).hasSize(reviewers);
		});
	}

}
