package org.postergraph.catalog.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperLinksTests {

	@ParameterizedTest
	@CsvSource({ "https://arxiv.org/abs/2305.18290, 2305.18290", "http://arxiv.org/pdf/2305.18290v3.pdf, 2305.18290",
			"https://www.arxiv.org/html/2305.18290v1#S1, 2305.18290",
			"https://arxiv.org/abs/cs.CL/0101001v2, cs.CL/0101001", "https://alphaxiv.org/abs/2305.18290, 2305.18290" })
	void anArxivIdGoesWithoutItsVersion(String link, String id) {
		assertThat(PaperLinks.arxivId(List.of(link))).contains(id);
	}

	@ParameterizedTest
	@CsvSource({ "https://openreview.net/forum?id=AbC_d-123x", "https://openreview.net/pdf?id=AbC_d-123x",
			"https://openreview.net/forum?noteId=zzzzzzzz&id=AbC_d-123x",
			"https://openreview.net/forum?id=AbC_d-123x&noteId=z#d" })
	void anOpenReviewId(String link) {
		assertThat(PaperLinks.openReviewId(List.of(link))).contains("AbC_d-123x");
	}

	@Test
	void ofSeveralPapersNoneIsMeant() {
		List<String> links = List.of("https://arxiv.org/abs/2305.18290", "https://arxiv.org/pdf/2305.18291");
		assertThat(PaperLinks.arxivId(links)).isEmpty();
		assertThat(
				PaperLinks.arxivId(List.of("https://arxiv.org/abs/2305.18290", "https://arxiv.org/pdf/2305.18290v2")))
			.contains("2305.18290");
	}

	@Test
	void otherAddressesNameNoPaper() {
		List<String> links = List.of("https://example.org/abs/2305.18290", "https://arxiv.org/list/cs.CL",
				"https://openreview.net/profile?id=~Some_One1", "https://openreview.net/group?id=ICLR.cc");
		assertThat(PaperLinks.arxivId(links)).isEmpty();
		assertThat(PaperLinks.openReviewId(links)).isEmpty();
	}

}
