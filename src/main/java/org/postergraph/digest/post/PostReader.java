package org.postergraph.digest.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postergraph.digest.ConferenceName;
import org.postergraph.digest.Digest;
import org.postergraph.digest.DigestDay;
import org.postergraph.digest.DigestIssue;
import org.postergraph.digest.PostIssue.MissingText;
import org.postergraph.digest.PostIssue.MissingTitle;
import org.postergraph.digest.PostIssue.NoSignOff;
import org.postergraph.digest.Post.Outcome;
import org.postergraph.digest.Summary;

/** Reads the words of one post. */
public final class PostReader {

	private final Draft draft;

	private final Known known;

	private final Body intro;

	private final List<Body> bodies;

	private final List<DigestIssue> issues = new ArrayList<>();

	private PostReader(Draft draft, Known known) {
		this.draft = draft;
		this.known = known;
		this.intro = Body.of(draft.intro());
		this.bodies = draft.sections().stream().map((section) -> Body.of(section.body())).toList();
	}

	/**
	 * Reads a post whose titles only its shape tells: one that neither is signed nor
	 * calls itself a digest gives no papers.
	 */
	public static ReadPost read(Draft draft) {
		return read(draft, Known.NOTHING);
	}

	/** The same for a post whose format tells where it comes from. */
	public static ReadPost read(Draft draft, Known known) {
		return new PostReader(draft, known).read(false);
	}

	/** Reads a post whose titles the format itself marks. */
	public static ReadPost readMarked(Draft draft, Known known) {
		return new PostReader(draft, known).read(true);
	}

	private ReadPost read(boolean marked) {
		boolean signed = bodiesAndIntro().anyMatch((body) -> !body.signOffs().isEmpty());
		if (!signed && (!marked || this.bodies.isEmpty())) {
			List<Recap.Entry> recap = Recap.entries(allLines());
			if (!recap.isEmpty()) {
				return new ReadPost("", this.draft.heading(), Outcome.RECAP, null, conference(), recap, false,
						List.of());
			}
		}
		if (!signed && !marked && !callsItselfDigest()) {
			return new ReadPost(this.draft.heading(), Outcome.FURNITURE, conference(), List.of());
		}
		Signatures signatures = Signatures.of(this.intro, this.bodies);
		List<Summary> summaries = Repeats.join(summaries(signatures), this.issues);
		this.issues.addAll(signatures.issues());
		if (summaries.isEmpty()) {
			return withoutPapers(signed);
		}
		Line heading = this.draft.heading();
		if (!signed && this.known.reviewers().isEmpty()) {
			this.issues.add(new NoSignOff(heading.number(), DigestIssue.shorten(heading.text())));
		}
		List<DigestDay> days = this.known.days(days());
		Digest digest = new Digest(heading.text(), conference(), (days.size() == 1) ? days.get(0) : null, summaries,
				this.known.reviewers(signatures.digest()), hashtags(), this.known.origin(), heading.number());
		return new ReadPost("", heading, Outcome.DIGEST, digest, digest.conference(), List.of(), days.size() > 1,
				this.issues);
	}

	private List<Summary> summaries(Signatures signatures) {
		List<Summary> summaries = new ArrayList<>();
		for (int i = 0; i < this.bodies.size(); i++) {
			Line title = this.draft.sections().get(i).title();
			String text = this.bodies.get(i).text();
			if (title.isBlank()) {
				this.issues.add(new MissingTitle(title.number(), DigestIssue.shorten(text)));
			}
			else if (text.isEmpty()) {
				this.issues.add(new MissingText(title.number(), DigestIssue.shorten(title.text())));
			}
			else {
				summaries.add(new Summary(title.text(), text, Letters.in(text).language(), signatures.summary(i),
						links(title, this.bodies.get(i)), title.number()));
			}
		}
		return summaries;
	}

	private static List<String> links(Line title, Body body) {
		return Stream.concat(Links.of(title), body.lines().stream().flatMap(Links::of)).distinct().toList();
	}

	private ReadPost withoutPapers(boolean signed) {
		if (signed && this.bodies.isEmpty()) {
			int line = (this.intro.firstLine() > 0) ? this.intro.firstLine() : this.draft.heading().number();
			String text = this.intro.text().isEmpty() ? this.draft.heading().text() : this.intro.text();
			this.issues.add(new MissingTitle(line, DigestIssue.shorten(text.lines().findFirst().orElse(""))));
		}
		Outcome outcome = (this.issues.isEmpty()) ? Outcome.FURNITURE : Outcome.UNREADABLE;
		return new ReadPost(this.draft.heading(), outcome, conference(), this.issues);
	}

	/**
	 * Without a sign-off, the heading must name posters; one that names only the place or
	 * day needs two titles.
	 */
	private boolean callsItselfDigest() {
		String heading = this.draft.heading().text();
		if (this.bodies.isEmpty() || Headings.isGreeting(heading)) {
			return false;
		}
		boolean place = !heading.endsWith("!")
				&& (ConferenceWords.in(heading).isPresent() || !DayWords.in(heading).isEmpty());
		return Headings.namesPosters(heading) || (place && this.bodies.size() > 1);
	}

	private @Nullable ConferenceName conference() {
		if (this.known.conference() != null) {
			return this.known.conference();
		}
		Optional<ConferenceName> named = ConferenceWords.in(this.draft.heading().text());
		Stream<String> further = Stream.concat(this.intro.text().lines(), hashtags().stream());
		return named.or(() -> further.map(ConferenceWords::in).flatMap(Optional::stream).findFirst()).orElse(null);
	}

	private List<DigestDay> days() {
		List<DigestDay> days = DayWords.in(this.draft.heading().text());
		if (!days.isEmpty()) {
			return days;
		}
		List<DigestDay> mentioned = this.intro.text().lines().flatMap((line) -> DayWords.in(line).stream()).toList();
		boolean one = mentioned.stream().map(DigestDay::number).distinct().count() == 1;
		return one ? mentioned.subList(0, 1) : List.of();
	}

	private List<String> hashtags() {
		return bodiesAndIntro().flatMap((body) -> body.hashtags().stream()).distinct().toList();
	}

	private Stream<Body> bodiesAndIntro() {
		return Stream.concat(Stream.of(this.intro), this.bodies.stream());
	}

	private List<Line> allLines() {
		return Stream
			.concat(this.draft.intro().stream(),
					this.draft.sections().stream().flatMap((section) -> section.body().stream()))
			.toList();
	}

}
