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
 * @param issues what could not be read or had to be guessed, in the order of lines
 */
public record DigestReading(String format, List<Digest> digests, List<Post> posts, int furniture,
		List<DigestIssue> issues) {

	public DigestReading {
		digests = List.copyOf(digests);
		posts = List.copyOf(posts);
		issues = List.copyOf(issues);
	}

}
