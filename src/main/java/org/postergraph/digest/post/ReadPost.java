package org.postergraph.digest.post;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postergraph.digest.ConferenceName;
import org.postergraph.digest.Digest;
import org.postergraph.digest.DigestIssue;
import org.postergraph.digest.Post.Outcome;

/**
 * What one post holds, before it is seen beside the others of its source.
 *
 * @param name of the post in its source, such as {@code message 17}; empty where posts
 * have none
 * @param conference that the post names, digest or not
 * @param severalDays whether the digest names more than one day, so that none can be
 * chosen
 */
public record ReadPost(String name, Line heading, Outcome outcome, @Nullable Digest digest,
		@Nullable ConferenceName conference, List<Recap.Entry> recap, boolean severalDays, List<DigestIssue> issues) {

	public ReadPost {
		recap = List.copyOf(recap);
		issues = List.copyOf(issues);
	}

	ReadPost(Line heading, Outcome outcome, @Nullable ConferenceName conference, List<DigestIssue> issues) {
		this("", heading, outcome, null, conference, List.of(), false, issues);
	}

	/** Whether it holds a digest that names no day at all. */
	boolean undated() {
		return this.digest != null && this.digest.day() == null && !this.severalDays;
	}

	public ReadPost named(String given) {
		return new ReadPost(given, this.heading, this.outcome, this.digest, this.conference, this.recap,
				this.severalDays, this.issues);
	}

	public ReadPost withDigest(Digest changed) {
		return new ReadPost(this.name, this.heading, this.outcome, changed, this.conference, this.recap,
				this.severalDays, this.issues);
	}

}
