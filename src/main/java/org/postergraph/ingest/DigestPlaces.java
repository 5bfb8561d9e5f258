package org.postergraph.ingest;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postergraph.catalog.Catalog;
import org.postergraph.catalog.ConferenceEntry;
import org.postergraph.catalog.PaperId;
import org.postergraph.catalog.ImportEntry;
import org.postergraph.catalog.StoredDigest;
import org.postergraph.digest.ConferenceName;
import org.postergraph.digest.Digest;
import org.postergraph.digest.Restored;
import org.postergraph.digest.Summary;

/**
 * Finds where the digests of one source belong in the graph. No two of them belong to one
 * place.
 */
final class DigestPlaces {

	/** So many digests of one conference may go by the same heading. */
	static final int SAME_HEADING = 99;

	private final Catalog catalog;

	private final ImportEntry source;

	/** Places of digests that this source holds, found or still to be found. */
	private final Set<String> present;

	/** Ids of stored digests by the source keys of this source's digests. */
	private final Map<String, String> byKey;

	/** Ids that digests of this source had in the graph that it is a backup of. */
	private final Set<String> restored;

	private final Set<String> taken = new HashSet<>();

	DigestPlaces(Catalog catalog, ImportEntry source, List<Digest> digests) {
		this.catalog = catalog;
		this.source = source;
		this.present = digests.stream().map(DigestPlanner::baseId).collect(Collectors.toCollection(HashSet::new));
		this.byKey = catalog
			.findDigestIds(digests.stream().flatMap((digest) -> DigestPlanner.sourceKeys(digest).stream()).toList());
		this.present.addAll(this.byKey.values());
		this.restored = digests.stream()
			.map(Digest::restored)
			.flatMap(Stream::ofNullable)
			.map(Restored::id)
			.collect(Collectors.toSet());
		this.present.addAll(this.restored);
	}

	/**
	 * A single post may come without the others that told its conference; when the post
	 * itself is known, so is that.
	 */
	Digest completed(Digest digest) {
		StoredDigest known = (digest.conference() == null) ? findByKey(digest) : null;
		ConferenceEntry conference = (known != null) ? known.conference() : null;
		return (conference == null) ? digest
				: digest.withConference(new ConferenceName(conference.series(), conference.year()));
	}

	/**
	 * The digest's place; absent when too many digests go by its heading.
	 * @param papers that it holds
	 */
	@Nullable Place find(Digest digest, Collection<PaperId> papers) {
		Set<String> ids = papers.stream().map(PaperId::id).collect(Collectors.toSet());
		Restored copy = digest.restored();
		Place place = (copy != null) ? findRestored(copy.id(), digest, ids) : findUsual(digest, ids);
		if (place != null) {
			this.taken.add(place.id);
			this.present.add(place.id);
		}
		return place;
	}

	private @Nullable StoredDigest findByKey(Digest digest) {
		for (String key : DigestPlanner.sourceKeys(digest)) {
			String id = this.byKey.get(key);
			if (id != null && !this.taken.contains(id)) {
				return stored(id);
			}
		}
		return null;
	}

	/**
	 * A digest from a backup has its id again, unless the graph holds another post under
	 * that id, or the same one under another.
	 */
	private @Nullable Place findRestored(String id, Digest digest, Set<String> papers) {
		StoredDigest there = stored(id);
		if (there == null) {
			Place usual = findUsual(digest, papers);
			StoredDigest stored = (usual != null) ? usual.stored() : null;
			return (usual != null && stored != null && stored.id().equals(usual.id())) ? usual : new Place(id, stored);
		}
		boolean samePost = there.origin().sourceKeys().stream().anyMatch(DigestPlanner.sourceKeys(digest)::contains)
				|| (sharesPaper(there, papers) && !isAnotherPost(there, digest));
		return samePost ? new Place(id, there) : findUsual(digest, papers);
	}

	private static boolean sharesPaper(StoredDigest stored, Set<String> papers) {
		return stored.summaries().keySet().stream().anyMatch(papers::contains);
	}

	private @Nullable Place findUsual(Digest digest, Set<String> papers) {
		String base = DigestPlanner.baseId(digest);
		StoredDigest known = findByKey(digest);
		return (known != null) ? findByHeading(base, known) : findByHeading(base, digest, papers);
	}

	/** A digest that its key tells stays where it is, unless its heading was edited. */
	private @Nullable Place findByHeading(String base, StoredDigest known) {
		List<String> candidates = candidates(base);
		if (candidates.contains(known.id())) {
			return new Place(known.id(), known);
		}
		Map<String, StoredDigest> stored = this.catalog.findDigests(candidates);
		return firstFree(candidates, stored).map((free) -> new Place(free, known)).orElse(null);
	}

	private List<String> candidates(String base) {
		return Stream.concat(Stream.of(base), IntStream.rangeClosed(2, SAME_HEADING).mapToObj((n) -> base + "-" + n))
			.filter((candidate) -> !this.taken.contains(candidate) && !this.restored.contains(candidate))
			.toList();
	}

	private static Optional<String> firstFree(List<String> candidates, Map<String, StoredDigest> stored) {
		return candidates.stream().filter((candidate) -> !stored.containsKey(candidate)).findFirst();
	}

	/**
	 * A heading is no key of its own: a second digest of that heading which shares no
	 * paper with the first one is another digest, not an edit that takes all papers away.
	 */
	private @Nullable Place findByHeading(String base, Digest digest, Set<String> papers) {
		List<String> candidates = candidates(base);
		Map<String, StoredDigest> stored = this.catalog.findDigests(candidates);
		@Nullable StoredDigest nearest = null;
		long most = 0;
		for (String candidate : candidates) {
			StoredDigest there = stored.get(candidate);
			long shared = (there != null && !isAnotherPost(there, digest))
					? there.summaries().keySet().stream().filter(papers::contains).count() : 0;
			if (shared > most) {
				nearest = there;
				most = shared;
			}
		}
		if (nearest != null) {
			return new Place(nearest.id(), nearest);
		}
		return firstFree(candidates, stored).map((free) -> new Place(free, storedUnderAnotherHeading(digest)))
			.orElse(null);
	}

	/**
	 * A digest that the source no longer holds, while a text of it stands under a heading
	 * that is new there: the heading was edited.
	 */
	private @Nullable StoredDigest storedUnderAnotherHeading(Digest digest) {
		List<String> texts = digest.summaries().stream().map(Summary::text).toList();
		return this.catalog.findDigestOf(this.source, texts, this.present)
			.map(this::stored)
			.filter((stored) -> !isAnotherPost(stored, digest))
			.orElse(null);
	}

	/** Two messages of one channel are two posts, however alike. */
	private static boolean isAnotherPost(StoredDigest stored, Digest digest) {
		return DigestPlanner.sourceKeys(digest)
			.stream()
			.anyMatch((key) -> stored.origin()
				.sourceKeys()
				.stream()
				.anyMatch((other) -> !other.equals(key) && channel(other).equals(channel(key))));
	}

	private static String channel(String key) {
		return key.substring(0, Math.max(0, key.lastIndexOf('/')));
	}

	private @Nullable StoredDigest stored(String id) {
		return this.catalog.findDigests(List.of(id)).get(id);
	}

	/**
	 * Where a digest belongs, and what the graph holds of it, be it under the id of a
	 * former heading.
	 */
	record Place(String id, @Nullable StoredDigest stored) {

	}

}
