package org.postergraph.ingest;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postergraph.catalog.Catalog;
import org.postergraph.catalog.PaperId;
import org.postergraph.catalog.ImportEntry;
import org.postergraph.catalog.StoredDigest;
import org.postergraph.digest.Digest;
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

	private final Set<String> taken = new HashSet<>();

	DigestPlaces(Catalog catalog, ImportEntry source, List<Digest> digests) {
		this.catalog = catalog;
		this.source = source;
		this.present = digests.stream().map(DigestPlanner::baseId).collect(Collectors.toCollection(HashSet::new));
	}

	/**
	 * The digest's place; absent when too many digests go by its heading.
	 * @param papers that it holds
	 */
	@Nullable Place find(Digest digest, Collection<PaperId> papers) {
		String base = DigestPlanner.baseId(digest);
		Place place = (digest.sourceKey() != null) ? new Place(base, stored(base))
				: findByHeading(base, digest, papers.stream().map(PaperId::id).collect(Collectors.toSet()));
		if (place != null) {
			this.taken.add(place.id);
			this.present.add(place.id);
		}
		return place;
	}

	/**
	 * A heading is no key of its own: a second digest of that heading which shares no
	 * paper with the first one is another digest, not an edit that takes all papers away.
	 */
	private @Nullable Place findByHeading(String base, Digest digest, Set<String> papers) {
		List<String> candidates = Stream
			.concat(Stream.of(base), IntStream.rangeClosed(2, SAME_HEADING).mapToObj((n) -> base + "-" + n))
			.filter((candidate) -> !this.taken.contains(candidate))
			.toList();
		Map<String, StoredDigest> stored = this.catalog.findDigests(candidates);
		@Nullable StoredDigest nearest = null;
		long most = 0;
		for (String candidate : candidates) {
			StoredDigest there = stored.get(candidate);
			long shared = (there != null) ? there.summaries().keySet().stream().filter(papers::contains).count() : 0;
			if (shared > most) {
				nearest = there;
				most = shared;
			}
		}
		if (nearest != null) {
			return new Place(nearest.id(), nearest);
		}
		return candidates.stream()
			.filter((candidate) -> !stored.containsKey(candidate))
			.findFirst()
			.map((free) -> new Place(free, storedUnderAnotherHeading(digest)))
			.orElse(null);
	}

	/**
	 * A digest that the source no longer holds, while a text of it stands under a heading
	 * that is new there: the heading was edited.
	 */
	private @Nullable StoredDigest storedUnderAnotherHeading(Digest digest) {
		List<String> texts = digest.summaries().stream().map(Summary::text).toList();
		return this.catalog.findDigestOf(this.source, texts, this.present).map(this::stored).orElse(null);
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
