package org.postergraph.digest.post;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postergraph.digest.ConferenceName;
import org.postergraph.digest.DigestDay;

/**
 * What a format tells beside the words of a post; it wins over the words.
 *
 * @param reviewers who saw all posters; empty when only a sign-off may tell
 * @param shared whether it is told of several posts at once: then a post's own day and
 * sign-off win
 */
public record Known(@Nullable String sourceKey, @Nullable ConferenceName conference, @Nullable DigestDay day,
		List<String> reviewers, @Nullable Instant publishedAt, @Nullable String url, boolean shared) {

	public static final Known NOTHING = new Known(null, null, null, List.of(), null, null, false);

	public Known {
		reviewers = List.copyOf(reviewers);
	}

	/** The same for one of several posts, whose keys must differ. */
	public Known sharedBy(int post) {
		String key = (this.sourceKey == null) ? null : this.sourceKey + "/" + post;
		return new Known(key, this.conference, this.day, this.reviewers, this.publishedAt, this.url, true);
	}

	List<String> reviewers(List<String> signed) {
		return (this.reviewers.isEmpty() || (this.shared && !signed.isEmpty())) ? signed : this.reviewers;
	}

	List<DigestDay> days(List<DigestDay> stated) {
		return (this.day == null || (this.shared && !stated.isEmpty())) ? stated : List.of(this.day);
	}

}
