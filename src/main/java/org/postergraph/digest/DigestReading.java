package org.postergraph.digest;

import java.util.List;

/**
 * What was read out of one source.
 *
 * @param format the name of the reader's format
 * @param digests in the order of the source
 * @param posts every post that holds a digest, a recap or something unreadable; furniture
 * is only counted
 * @param furniture how many posts hold nothing to read
 * @param decisions what people said of names; backups hold them
 * @param issues what could not be read or had to be guessed, in the order of lines
 */
public record DigestReading(String format, List<Digest> digests, List<Post> posts, int furniture,
		List<NameDecision> decisions, List<DigestIssue> issues) {

	public DigestReading {
		digests = List.copyOf(digests);
		posts = List.copyOf(posts);
		decisions = List.copyOf(decisions);
		issues = List.copyOf(issues);
	}

	/** A reading of what people wrote. */
	public DigestReading(String format, List<Digest> digests, List<Post> posts, int furniture,
			List<DigestIssue> issues) {
		this(format, digests, posts, furniture, List.of(), issues);
	}

}
