package org.postergraph.digest.markdown;

import java.util.List;
import org.postergraph.digest.DigestReader;
import org.postergraph.digest.DigestReading;
import org.postergraph.digest.DigestSource;
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

	@Override
	public String format() {
		return "markdown";
	}

	@Override
	public boolean recognises(DigestSource source) {
		String text = source.text();
		List<String> lines = text.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
		boolean heading = !lines.isEmpty() && lines.get(0).startsWith("# ");
		return heading || FrontMatter.isPresent(text) || lines.stream().anyMatch((line) -> line.startsWith("## "));
	}

	@Override
	public DigestReading read(DigestSource source) {
		String text = source.text();
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
