package org.postergraph.ingest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postergraph.catalog.PaperId;
import org.postergraph.catalog.ConferenceEntry;
import org.postergraph.catalog.DayEntry;
import org.postergraph.catalog.DigestEntry;
import org.postergraph.catalog.EvidenceEntry;
import org.postergraph.catalog.FormerTitle;
import org.postergraph.catalog.MentionsEntry;
import org.postergraph.catalog.OriginEntry;
import org.postergraph.catalog.SignatureEntry;
import org.postergraph.catalog.Slug;
import org.postergraph.catalog.StoredDigest;
import org.postergraph.catalog.SummaryEntry;
import org.postergraph.catalog.TitleEntry;
import org.postergraph.catalog.identity.PaperLinks;
import org.postergraph.digest.ConferenceName;
import org.postergraph.digest.Digest;
import org.postergraph.digest.DigestDay;
import org.postergraph.digest.DigestDay.Basis;
import org.postergraph.digest.Origin;
import org.postergraph.digest.Restored;
import org.postergraph.digest.Restored.RestoredPaper;
import org.postergraph.digest.Summary;
import org.postergraph.ingest.DigestPlaces.Place;
import org.postergraph.topic.Mention;
import org.postergraph.topic.TopicExtractor;
import org.postergraph.topic.TopicFinding;

/** Turns a digest as it was read into a digest as it shall stand in the graph. */
final class DigestPlanner {

	/** The most telling first; an unknown one tells of itself. */
	private static final List<String> FORMATS = List.of("telegram-json", "telegram-html", "markdown", "telegram-text");

	private final TopicExtractor extractor;

	private final ReviewerResolver reviewers;

	DigestPlanner(TopicExtractor extractor, ReviewerResolver reviewers) {
		this.extractor = extractor;
		this.reviewers = reviewers;
	}

	static @Nullable ConferenceEntry conference(Digest digest) {
		ConferenceName name = digest.conference();
		return (name != null) ? new ConferenceEntry(Slug.of(name.name()), name.name(), name.series(), name.year())
				: null;
	}

	/**
	 * Made from the heading, and the conference unless the heading names it: the same in
	 * all formats of a post.
	 */
	static String baseId(Digest digest) {
		ConferenceEntry conference = conference(digest);
		String heading = Slug.idOf(digest.heading());
		return (conference == null || heading.contains(conference.id())) ? heading : conference.id() + "-" + heading;
	}

	/**
	 * The digest as it shall stand at its place, with what only another format of it
	 * told.
	 * @param papers the ids of its papers by title; summaries of one paper are kept apart
	 * no longer
	 */
	DigestEntry plan(Place place, Digest digest, String format, Map<String, PaperId> papers) {
		StoredDigest stored = place.stored();
		OriginEntry origin = origin(digest);
		Restored restored = digest.restored();
		return new DigestEntry(place.id(), digest.heading(), conference(digest), day(digest.day(), stored),
				(stored != null) ? origin.or(stored.origin()) : origin, digest.hashtags(),
				format((restored != null) ? restored.format() : format, stored), signatures(digest.signedBy()),
				summaries(digest, papers));
	}

	/**
	 * A day that other posts told stays where a copy of the post comes without them.
	 */
	private static @Nullable DayEntry day(@Nullable DigestDay day, @Nullable StoredDigest stored) {
		if (day != null) {
			return new DayEntry(day.number(), lower(day.basis()), day.evidence());
		}
		DayEntry before = (stored != null) ? stored.day() : null;
		return (before != null && before.basis().equals(lower(Basis.INFERRED))) ? before : null;
	}

	/** What stands does not hang on which of two formats of a post came first. */
	private static String format(String read, @Nullable StoredDigest stored) {
		return Stream.concat(Stream.of(read), Stream.ofNullable(stored).map(StoredDigest::format))
			.min(Comparator.comparingInt(FORMATS::indexOf))
			.orElseThrow();
	}

	/** The keys that the source has for the post; a backup may hold those of several. */
	static List<String> sourceKeys(Digest digest) {
		Restored restored = digest.restored();
		return (restored != null) ? restored.sourceKeys() : Stream.ofNullable(digest.origin().sourceKey()).toList();
	}

	private static OriginEntry origin(Digest digest) {
		Origin origin = digest.origin();
		Instant publishedAt = origin.publishedAt();
		return new OriginEntry(sourceKeys(digest), (publishedAt != null) ? publishedAt.atZone(ZoneOffset.UTC) : null,
				origin.url(), origin.authorSignature(), origin.forwardedFrom());
	}

	private List<SignatureEntry> signatures(List<String> names) {
		List<SignatureEntry> signatures = new ArrayList<>();
		for (String name : names) {
			signatures.add(new SignatureEntry(this.reviewers.resolve(name), name));
		}
		return signatures;
	}

	/**
	 * Two titles of one digest may be one paper to the catalog: then their texts are
	 * joined.
	 */
	private List<SummaryEntry> summaries(Digest digest, Map<String, PaperId> papers) {
		Map<String, Summary> byPaper = new LinkedHashMap<>();
		for (Summary summary : digest.summaries()) {
			PaperId paper = papers.get(summary.title());
			if (paper != null) {
				byPaper.merge(paper.id(), summary, DigestPlanner::join);
			}
		}
		List<SummaryEntry> summaries = new ArrayList<>();
		byPaper.forEach((paper, summary) -> summaries
			.add(summary(paper, summary, summaries.size() + 1, former(digest.restored(), summary.title()))));
		return List.copyOf(summaries);
	}

	private static List<FormerTitle> former(@Nullable Restored restored, String title) {
		RestoredPaper paper = (restored != null) ? restored.papers().get(title) : null;
		return (paper != null)
				? paper.former().stream().map((former) -> new FormerTitle(former.title(), former.key())).toList()
				: List.of();
	}

	private static Summary join(Summary first, Summary second) {
		List<String> signedBy = Stream.concat(first.signedBy().stream(), second.signedBy().stream())
			.distinct()
			.toList();
		return new Summary(first.title(), first.text() + "\n\n" + second.text(), first.language(), signedBy,
				Stream.concat(first.links().stream(), second.links().stream()).distinct().toList(), first.line());
	}

	private SummaryEntry summary(String paper, Summary summary, int position, List<FormerTitle> former) {
		return new SummaryEntry(paper, summary.title(), summary.text(), summary.language(), position,
				signatures(summary.signedBy()), mentions(this.extractor, summary.title(), summary.text()),
				this.extractor.vocabulary().version(), PaperLinks.openReviewId(summary.links()).orElse(null),
				PaperLinks.arxivId(summary.links()).orElse(null), former);
	}

	static TitleEntry title(Summary summary) {
		return new TitleEntry(summary.title(), PaperLinks.openReviewId(summary.links()).orElse(null),
				PaperLinks.arxivId(summary.links()).orElse(null));
	}

	static List<MentionsEntry> mentions(TopicExtractor extractor, String title, String text) {
		return extractor.extract(title, text).stream().map(DigestPlanner::mentions).toList();
	}

	private static MentionsEntry mentions(TopicFinding finding) {
		return new MentionsEntry(finding.concept(), lower(finding.role()), finding.score(),
				evidence(finding, Mention.Field.TEXT), evidence(finding, Mention.Field.TITLE));
	}

	private static EvidenceEntry evidence(TopicFinding finding, Mention.Field field) {
		List<Mention> mentions = finding.mentions().stream().filter((mention) -> mention.field() == field).toList();
		return new EvidenceEntry(mentions.stream().map(Mention::quote).toList(),
				mentions.stream().map(Mention::start).toList(), mentions.stream().map(Mention::end).toList(),
				mentions.stream().map((mention) -> lower(mention.role())).toList(),
				mentions.stream().map(Mention::rule).toList());
	}

	private static String lower(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

}
