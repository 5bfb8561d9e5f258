package org.postergraph.digest.telegram;

import org.postergraph.digest.DigestReader;
import org.postergraph.digest.DigestReading;
import org.postergraph.digest.DigestSource;
import org.postergraph.digest.post.Draft;
import org.postergraph.digest.post.Line;
import org.postergraph.digest.post.OddText;
import org.postergraph.digest.post.PostReader;
import org.postergraph.digest.post.Series;

/** Reads plain text: a channel's page, or one post of it. */
public final class TelegramTextReader implements DigestReader {

	@Override
	public String format() {
		return "telegram-text";
	}

	/** Any text may be such a page, so this format is asked last. */
	@Override
	public boolean recognises(DigestSource source) {
		return true;
	}

	@Override
	public DigestReading read(DigestSource source) {
		Series series = new Series();
		String text = source.text("\n\r", Line.MOST, "lines");
		OddText.issues(text).forEach(series::add);
		Page.posts(Line.of(text)).forEach((post) -> series.add(PostReader.read(Draft.cut(post))));
		return series.read(format(), "there is no post in it.");
	}

}
