package org.postergraph.digest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One post that reports on posters: what it says, before anything is compared with what
 * is known.
 *
 * @param heading the post's first line, as written
 * @param conference the conference it reports on; absent when neither the post nor its
 * file names one
 * @param day the day it reports on; absent when nothing states it or lets it be inferred
 * @param summaries in the order of the post, at least one
 * @param signedBy the people who saw <em>all</em> posters of this digest, each name as
 * written, without repeats
 * @param hashtags without the {@code #}
 * @param origin what the format tells about the post beside its words
 * @param line the heading's line in the source, from 1
 * @param restored how a graph kept it, when it comes from a backup
 */
public record Digest(String heading, @Nullable ConferenceName conference, @Nullable DigestDay day,
		List<Summary> summaries, List<String> signedBy, List<String> hashtags, Origin origin, int line,
		@Nullable Restored restored) {

	public Digest {
		summaries = List.copyOf(summaries);
		signedBy = List.copyOf(signedBy);
		hashtags = List.copyOf(hashtags);
	}

	/** A digest that comes from no backup. */
	public Digest(String heading, @Nullable ConferenceName conference, @Nullable DigestDay day, List<Summary> summaries,
			List<String> signedBy, List<String> hashtags, Origin origin, int line) {
		this(heading, conference, day, summaries, signedBy, hashtags, origin, line, null);
	}

	public Digest withConference(ConferenceName inferred) {
		return new Digest(this.heading, inferred, this.day, this.summaries, this.signedBy, this.hashtags, this.origin,
				this.line, this.restored);
	}

	public Digest withDay(DigestDay inferred) {
		return new Digest(this.heading, this.conference, inferred, this.summaries, this.signedBy, this.hashtags,
				this.origin, this.line);
	}

}
