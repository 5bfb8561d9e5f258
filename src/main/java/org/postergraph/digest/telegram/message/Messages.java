package org.postergraph.digest.telegram.message;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postergraph.digest.DigestReading;
import org.postergraph.digest.Origin;
import org.postergraph.digest.Post.Outcome;
import org.postergraph.digest.SourceIssue.BadMessage;
import org.postergraph.digest.SourceIssue.BrokenOff;
import org.postergraph.digest.SourceIssue.OddCharacters;
import org.postergraph.digest.post.Draft;
import org.postergraph.digest.post.Known;
import org.postergraph.digest.post.Line;
import org.postergraph.digest.post.OddText;
import org.postergraph.digest.post.PostReader;
import org.postergraph.digest.post.ReadPost;
import org.postergraph.digest.post.Series;

/**
 * The messages of one source, each a post. Only those that hold something are kept: an
 * export may have a hundred thousand others.
 */
public final class Messages {

	private final Series series = new Series();

	private String last = "";

	/**
	 * Reads a message.
	 * @param id as its source has it, for messages to people
	 */
	public void add(String id, Origin origin, RichText text) {
		this.last = "message " + id;
		List<Line> lines = text.lines();
		if (text.isEndless()) {
			addBad(Math.max(1, lines.get(0).number()), id, "it has more than " + Line.MOST + " lines");
			return;
		}
		if (lines.stream().allMatch(Line::isBlank)) {
			this.series.addFurniture();
			return;
		}
		ReadPost post = PostReader.read(Draft.cut(lines), Known.of(origin)).named(this.last);
		this.series.add(post);
		if (post.outcome() != Outcome.FURNITURE) {
			int line = post.heading().number();
			OddText.issues(text.raw())
				.stream()
				.findFirst()
				.map(OddCharacters.class::cast)
				.ifPresent((odd) -> this.series.add(new OddCharacters(line, odd.excerpt(), odd.what())));
		}
	}

	/** Takes a message that cannot be read. */
	public void addBad(int line, @Nullable String id, String problem) {
		this.series.add(new BadMessage(line, (id != null) ? "message " + id : "", problem));
	}

	/** Takes a message whose name cannot be told: it follows the last one. */
	public void addBroken(int line, String problem) {
		this.series.add(new BadMessage(line, after(), problem));
	}

	private String after() {
		return this.last.isEmpty() ? "" : "after " + this.last;
	}

	/** Takes note that the source cannot be read beyond a line. */
	public void breakOff(int line, String problem) {
		this.series.add(new BrokenOff(line, after(), problem));
	}

	/**
	 * What the messages hold.
	 * @param empty why a source without a message holds no digest
	 */
	public DigestReading read(String format, String empty) {
		return this.series.read(format, empty);
	}

}
