package org.postergraph.digest.markdown;

import java.util.ArrayList;
import java.util.List;
import org.postergraph.digest.DigestReader;
import org.postergraph.digest.DigestReading;
import org.postergraph.digest.DigestSource;
import org.postergraph.digest.post.Draft;
import org.postergraph.digest.post.Known;
import org.postergraph.digest.post.Line;
import org.postergraph.digest.post.PostReader;
import org.postergraph.digest.post.ReadPost;
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
		List<ReadPost> posts = new ArrayList<>();
		for (Draft draft : drafts) {
			posts.add(PostReader.readMarked(draft, (drafts.size() > 1) ? known.sharedBy(posts.size() + 1) : known));
		}
		return Series.read(format(), posts, frontMatter.issues());
	}

}
