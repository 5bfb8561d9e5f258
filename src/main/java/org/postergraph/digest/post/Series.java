package org.postergraph.digest.post;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.postergraph.digest.ConferenceName;
import org.postergraph.digest.Digest;
import org.postergraph.digest.DigestDay;
import org.postergraph.digest.DigestDay.Basis;
import org.postergraph.digest.DigestIssue;
import org.postergraph.digest.DigestReading;
import org.postergraph.digest.Post;
import org.postergraph.digest.Post.Outcome;

/**
 * The posts of one source side by side: what one leaves open, another may tell.
 */
public final class Series {

	private final List<ReadPost> posts;

	private final List<DigestIssue> issues = new ArrayList<>();

	private Series(List<ReadPost> posts, List<DigestIssue> issues) {
		this.posts = new ArrayList<>(posts);
		this.issues.addAll(issues);
		posts.forEach((post) -> this.issues.addAll(post.issues()));
	}

	/**
	 * The reading of a whole source out of the readings of its posts, in its order.
	 * @param issues that belong to no post
	 */
	public static DigestReading read(String format, List<ReadPost> posts, List<DigestIssue> issues) {
		return new Series(posts, issues).read(format);
	}

	private DigestReading read(String format) {
		inheritConference();
		daysOfRecaps();
		daysInOrder();
		List<Post> told = this.posts.stream()
			.filter((post) -> post.outcome() != Outcome.FURNITURE)
			.map(Series::told)
			.toList();
		List<Digest> digests = this.posts.stream().map(ReadPost::digest).filter(Objects::nonNull).toList();
		if (digests.isEmpty()) {
			noDigest(told);
		}
		this.issues.sort(Comparator.comparingInt(DigestIssue::line));
		return new DigestReading(format, digests, told, this.posts.size() - told.size(), this.issues);
	}

	private static Post told(ReadPost post) {
		Digest digest = post.digest();
		int papers = (digest != null) ? digest.summaries().size() : 0;
		return new Post(DigestIssue.shorten(post.heading().text()), post.outcome(), papers,
				(digest != null) ? digest.day() : null, post.heading().number());
	}

	private void inheritConference() {
		Set<ConferenceName> named = this.posts.stream()
			.map(ReadPost::conference)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		ConferenceName only = (named.size() == 1) ? named.iterator().next() : null;
		for (int i = 0; i < this.posts.size(); i++) {
			Digest digest = this.posts.get(i).digest();
			if (digest != null && digest.conference() == null) {
				String excerpt = DigestIssue.shorten(digest.heading());
				if (only == null) {
					this.issues.add(new DigestIssue.NoConference(digest.line(), excerpt));
				}
				else {
					this.issues.add(new DigestIssue.ConferenceInferred(digest.line(), excerpt, only.name()));
					this.posts.set(i, this.posts.get(i).withDigest(digest.withConference(only)));
				}
			}
		}
	}

	private void daysOfRecaps() {
		RecapMatch.days(this.posts).forEach((i, day) -> setDay(i, day));
	}

	/**
	 * A digest that nothing dates continues the series: it follows the dated one before
	 * it.
	 */
	private void daysInOrder() {
		Map<Optional<ConferenceName>, Digest> last = new HashMap<>();
		for (int i = 0; i < this.posts.size(); i++) {
			Digest digest = this.posts.get(i).digest();
			if (digest == null) {
				continue;
			}
			Digest before = last.get(Optional.ofNullable(digest.conference()));
			if (this.posts.get(i).undated() && before != null && before.day() != null) {
				String evidence = "follows \"" + before.heading() + "\" (day " + before.day().number() + ")";
				digest = setDay(i, new DigestDay(before.day().number() + 1, Basis.INFERRED, evidence));
			}
			if (digest.day() != null) {
				last.put(Optional.ofNullable(digest.conference()), digest);
			}
			else {
				String excerpt = DigestIssue.shorten(digest.heading());
				this.issues.add(this.posts.get(i).severalDays() ? new DigestIssue.SeveralDays(digest.line(), excerpt)
						: new DigestIssue.NoDay(digest.line(), excerpt));
			}
		}
	}

	private Digest setDay(int i, DigestDay day) {
		ReadPost post = this.posts.get(i);
		Digest dated = Objects.requireNonNull(post.digest()).withDay(day);
		this.posts.set(i, post.withDigest(dated));
		return dated;
	}

	private void noDigest(List<Post> told) {
		String reason = "no post in it names papers on lines of their own, with text under them and a sign-off.";
		if (told.stream().anyMatch((post) -> post.outcome() == Outcome.UNREADABLE)) {
			reason = "what looks like one could not be read.";
		}
		else if (!told.isEmpty()) {
			reason = "it only looks back on days.";
		}
		String excerpt = this.posts.isEmpty() ? "" : DigestIssue.shorten(this.posts.get(0).heading().text());
		int line = this.posts.isEmpty() ? 1 : this.posts.get(0).heading().number();
		this.issues.add(new DigestIssue.NoDigest(line, excerpt, reason));
	}

}
