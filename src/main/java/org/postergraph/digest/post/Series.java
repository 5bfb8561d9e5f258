package org.postergraph.digest.post;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postergraph.digest.ConferenceName;
import org.postergraph.digest.Digest;
import org.postergraph.digest.DigestDay;
import org.postergraph.digest.DigestDay.Basis;
import org.postergraph.digest.DigestIssue;
import org.postergraph.digest.SourceIssue;
import org.postergraph.digest.PostIssue;
import org.postergraph.digest.DigestReading;
import org.postergraph.digest.Post;
import org.postergraph.digest.Post.Outcome;

/**
 * The posts of one source side by side: what one leaves open, another may tell.
 */
public final class Series {

	/** All but furniture, of which a source may have a hundred thousand. */
	private final List<ReadPost> posts = new ArrayList<>();

	private final List<DigestIssue> issues = new ArrayList<>();

	private final Set<ConferenceName> conferences = new HashSet<>();

	private @Nullable Line first;

	private int furniture;

	/** Takes the next post of the source. */
	public void add(ReadPost post) {
		if (this.first == null) {
			this.first = post.heading();
		}
		if (post.conference() != null) {
			this.conferences.add(post.conference());
		}
		if (post.outcome() == Outcome.FURNITURE) {
			this.furniture++;
			return;
		}
		this.posts.add(post);
		post.issues().forEach((issue) -> addIssue(post, issue));
	}

	/** Takes an issue that belongs to no post. */
	public void add(DigestIssue issue) {
		this.issues.add(issue);
	}

	/** In a source whose posts have names, a line alone does not tell where to look. */
	private void addIssue(ReadPost post, DigestIssue issue) {
		this.issues.add(post.name().isEmpty() ? issue : new PostIssue.OfPost(post.name(), issue));
	}

	/** Takes a post that holds nothing. */
	public void addFurniture() {
		this.furniture++;
	}

	/**
	 * The reading of the whole source.
	 * @param empty why a source without a single post holds no digest
	 */
	public DigestReading read(String format, String empty) {
		inheritConference();
		daysOfRecaps();
		daysInOrder();
		List<Post> told = this.posts.stream().map(Series::told).toList();
		List<Digest> digests = this.posts.stream().map(ReadPost::digest).filter(Objects::nonNull).toList();
		if (digests.isEmpty()) {
			noDigest(told, empty);
		}
		this.issues.sort(Comparator.comparingInt(DigestIssue::line));
		return new DigestReading(format, digests, told, this.furniture, this.issues);
	}

	private static Post told(ReadPost post) {
		Digest digest = post.digest();
		int papers = (digest != null) ? digest.summaries().size() : 0;
		return new Post(DigestIssue.shorten(post.heading().text()), post.outcome(), papers,
				(digest != null) ? digest.day() : null, post.heading().number());
	}

	private void inheritConference() {
		ConferenceName only = (this.conferences.size() == 1) ? this.conferences.iterator().next() : null;
		for (int i = 0; i < this.posts.size(); i++) {
			Digest digest = this.posts.get(i).digest();
			if (digest != null && digest.conference() == null) {
				String excerpt = DigestIssue.shorten(digest.heading());
				if (only == null) {
					addIssue(this.posts.get(i), new PostIssue.NoConference(digest.line(), excerpt));
				}
				else {
					addIssue(this.posts.get(i), new PostIssue.ConferenceInferred(digest.line(), excerpt, only.name()));
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
				ReadPost post = this.posts.get(i);
				addIssue(post, post.severalDays() ? new PostIssue.SeveralDays(digest.line(), excerpt)
						: new PostIssue.NoDay(digest.line(), excerpt));
			}
		}
	}

	private Digest setDay(int i, DigestDay day) {
		ReadPost post = this.posts.get(i);
		Digest dated = Objects.requireNonNull(post.digest()).withDay(day);
		this.posts.set(i, post.withDigest(dated));
		return dated;
	}

	private void noDigest(List<Post> told, String empty) {
		String reason = "no post in it names papers on lines of their own, with text under them and a sign-off.";
		if (told.stream().anyMatch((post) -> post.outcome() == Outcome.UNREADABLE)) {
			reason = "what looks like one could not be read.";
		}
		else if (!told.isEmpty()) {
			reason = "it only looks back on days.";
		}
		Line heading = (this.first != null) ? this.first : new Line(1, "");
		this.issues.add(new SourceIssue.NoDigest(heading.number(), DigestIssue.shorten(heading.text()),
				(this.first != null) ? reason : empty));
	}

}
