package org.postergraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.postergraph.digest.DigestReading;
import org.postergraph.digest.Post;
import tools.jackson.databind.json.JsonMapper;

class ImportReportTests {

	private final JsonMapper json = new JsonMapper();

	@Test
	void aReportIsReadBackAsItWasWritten() {
		ImportReport report = withPosts(3).failed("Cancelled by curator.", true);
		assertThat(this.json.readValue(this.json.writeValueAsString(report), ImportReport.class)).isEqualTo(report);
		assertThat(this.json.readValue(this.json.writeValueAsString(ImportItem.of(report)), ImportItem.class))
			.isEqualTo(ImportItem.of(report));
	}

	@Test
	void aLongReportIsCutAndSaysSo() {
		ImportReport cut = withPosts(300).first(10);
		assertThat(cut.posts()).hasSize(10);
		assertThat(cut.issues()).singleElement()
			.satisfies((issue) -> assertThat(issue.message()).contains("Of 300 posts", "first 10"));
	}

	private static ImportReport withPosts(int count) {
		ReportDraft draft = new ReportDraft(
				ImportReport.queued("id", new ImportOrder(List.of(), "curator", false, false)), () -> false);
		List<Post> posts = IntStream.rangeClosed(1, count)
			.mapToObj((line) -> new Post("Heading " + line, Post.Outcome.UNREADABLE, 0, null, line))
			.toList();
		draft.addReading("a.md", new DigestReading("markdown", List.of(), posts, 7, List.of()));
		return draft.done(List.of());
	}

}
