package org.postergraph.digest.markdown;

import java.util.List;
import java.util.stream.Stream;
import org.postergraph.digest.DigestReader;
import org.postergraph.digest.DigestReading;
import org.postergraph.digest.DigestSource;
import org.postergraph.digest.UnreadableSourceException;
import org.postergraph.digest.post.Line;
import org.postergraph.digest.post.Draft;
import org.postergraph.digest.post.Known;
import org.postergraph.digest.post.OddText;
import org.postergraph.digest.post.PostReader;
import org.postergraph.digest.post.Series;

/**
 * Reads Markdown: {@code #} opens a digest, {@code ##} names a paper, and a front matter
 * may tell conference, day, reviewers and source.
 */
public final class MarkdownReader implements DigestReader {

	/** Its marks cost more memory than plain text does. */
	private static final int MAX_BYTES = 10 << 20;

	/** Each may begin a quote inside the one before. */
	private static final int MAX_QUOTES = 500_000;

	private static final int MAX_MARKS = 3_000_000;

	@Override
	public String format() {
		return "markdown";
	}

	@Override
	public boolean recognises(DigestSource source) {
		String text = source.text();
		boolean heading = lines(text).findFirst().filter((line) -> line.startsWith("# ")).isPresent();
		return heading || FrontMatter.isPresent(text) || lines(text).anyMatch((line) -> line.startsWith("## "));
	}

	private static Stream<String> lines(String text) {
		return text.lines().map(String::strip).filter((line) -> !line.isEmpty());
	}

	@Override
	public DigestReading read(DigestSource source) {
		if (source.size() > MAX_BYTES) {
			throw new UnreadableSourceException("%s holds %d MB of Markdown; one file may hold %d MB."
				.formatted(source.name(), (source.size() >> 20) + 1, MAX_BYTES >> 20));
		}
		source.text(">", MAX_QUOTES, "quote marks");
		source.text("*_`", MAX_MARKS, "marks of one kind");
		String text = source.text("\n\r", Line.MOST, "lines");
		FrontMatter frontMatter = FrontMatter.of(text);
		Known known = frontMatter.known();
		List<Draft> drafts = Outline.of(text, frontMatter.lines());
		Series series = new Series();
		OddText.issues(text).forEach(series::add);
		frontMatter.issues().forEach(series::add);
		for (int i = 0; i < drafts.size(); i++) {
			series.add(PostReader.readMarked(drafts.get(i), (drafts.size() > 1) ? known.sharedBy(i + 1) : known));
		}
		return series.read(format(), "there is no text in it.");
	}

}
