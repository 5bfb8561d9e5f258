package org.postergraph.digest.post;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postergraph.digest.ConferenceName;
import org.postergraph.digest.DigestDay;
import org.postergraph.digest.Origin;

/**
 * What a format tells beside the words of a post; it wins over the words.
 *
 * @param reviewers who saw all posters; empty when only a sign-off may tell
 * @param shared whether it is told of several posts at once: then a post's own day and
 * sign-off win
 */
public record Known(Origin origin, @Nullable ConferenceName conference, @Nullable DigestDay day, List<String> reviewers,
		boolean shared) {

	public static final Known NOTHING = of(Origin.UNKNOWN);

	public Known {
		reviewers = List.copyOf(reviewers);
	}

	/** Only where a post comes from. */
	public static Known of(Origin origin) {
		return new Known(origin, null, null, List.of(), false);
	}

	/** The same for one of several posts, whose keys must differ. */
	public Known sharedBy(int post) {
		String key = this.origin.sourceKey();
		return new Known(this.origin.withSourceKey((key == null) ? null : key + "/" + post), this.conference, this.day,
				this.reviewers, true);
	}

	List<String> reviewers(List<String> signed) {
		return (this.reviewers.isEmpty() || (this.shared && !signed.isEmpty())) ? signed : this.reviewers;
	}

	List<DigestDay> days(List<DigestDay> stated) {
		return (this.day == null || (this.shared && !stated.isEmpty())) ? stated : List.of(this.day);
	}

}
