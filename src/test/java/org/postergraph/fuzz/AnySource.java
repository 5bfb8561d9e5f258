package org.postergraph.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.CharacterCodingException;
import java.time.Duration;
import org.postergraph.digest.Digest;
import org.postergraph.digest.DigestIssue;
import org.postergraph.digest.DigestReader;
import org.postergraph.digest.DigestReaders;
import org.postergraph.digest.DigestReading;
import org.postergraph.digest.DigestSource;
import org.postergraph.digest.Post;
import org.postergraph.digest.Summary;
import org.postergraph.digest.UnreadableSourceException;

/** What holds for the reading of any bytes whatever. */
final class AnySource {

	/**
	 * A fuzzer's inputs are a few kilobytes, so a pause of the machine is most of this.
	 */
	private static final Duration LONGEST = Duration.ofSeconds(2);

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private AnySource() {
	}

	/** Reads with one reader, whether it recognises the source or not, and with all. */
	static void read(DigestReader reader, byte[] bytes) {
		long start = THREADS.getCurrentThreadCpuTime();
		readUntimed(reader, bytes);
		assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start)).isLessThan(LONGEST);
	}

	private static void readUntimed(DigestReader reader, byte[] bytes) {
		DigestSource source = new DigestSource("source", bytes);
		try {
			reader.recognises(source);
			check(reader.read(source), lines(source));
			check(DigestReaders.read(source), lines(source));
		}
		catch (UnreadableSourceException ex) {
			assertThat(ex.getMessage()).startsWith("source ").endsWith(".");
		}
	}

	private static void check(DigestReading reading, int lines) {
		for (DigestIssue issue : reading.issues()) {
			assertThat(issue.line()).as(issue.type()).isBetween(1, lines);
			assertThat(issue.excerpt()).as(issue.type()).hasSizeLessThanOrEqualTo(200);
			assertThat(issue.message()).as(issue.type()).isNotBlank();
		}
		for (Post post : reading.posts()) {
			assertThat(post.line()).isBetween(1, lines);
			assertThat(post.heading()).hasSizeLessThanOrEqualTo(200);
		}
		assertThat(reading.posts().stream().filter((post) -> post.outcome() == Post.Outcome.DIGEST))
			.hasSameSizeAs(reading.digests());
		assertThat(reading.digests().isEmpty()).isEqualTo(reading.issues().stream().anyMatch(AnySource::isNoDigest));
		reading.digests().forEach((digest) -> check(digest, lines));
	}

	private static boolean isNoDigest(DigestIssue issue) {
		return issue.type().equals("no-digest");
	}

	private static void check(Digest digest, int lines) {
		assertThat(digest.line()).isBetween(1, lines);
		assertThat(digest.heading()).isNotBlank();
		assertThat(digest.signedBy()).doesNotHaveDuplicates().noneMatch(String::isBlank);
		assertThat(digest.hashtags()).doesNotHaveDuplicates().noneMatch(String::isBlank);
		assertThat(digest.summaries()).isNotEmpty();
		for (Summary summary : digest.summaries()) {
			assertThat(summary.line()).isBetween(1, lines);
			assertThat(summary.title()).isNotBlank().doesNotContain("\n", "\r");
			assertThat(summary.text()).isEqualTo(summary.text().strip()).isNotEmpty();
			assertThat(summary.language()).isIn("ru", "en");
			assertThat(summary.links()).doesNotHaveDuplicates().noneMatch(String::isBlank);
		}
	}

	/** How many lines the source has, whether they end in LF, CRLF or CR. */
	private static int lines(DigestSource source) {
		StringWriter text = new StringWriter();
		try (Reader reader = source.reader()) {
			reader.transferTo(text);
		}
		catch (CharacterCodingException ex) {
			// an export is read up to the bytes that are no text
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString().replace("\r\n", "\n").replace('\r', '\n').split("\n", -1).length;
	}

}
