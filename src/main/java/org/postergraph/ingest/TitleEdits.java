package org.postergraph.ingest;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.postergraph.catalog.Catalog;
import org.postergraph.catalog.PaperId;
import org.postergraph.catalog.Slug;
import org.postergraph.catalog.StoredDigest;
import org.postergraph.catalog.StoredTitle;
import org.postergraph.digest.Digest;
import org.postergraph.digest.Summary;

/**
 * Tells a title that was edited from a paper that went and another that came: the text is
 * the same word for word, or it stands in the same place and most of the title's words
 * stayed. The edited title's paper is the one that it was.
 */
final class TitleEdits {

	private final Catalog catalog;

	private final StoredDigest stored;

	TitleEdits(Catalog catalog, StoredDigest stored) {
		this.catalog = catalog;
		this.stored = stored;
	}

	/**
	 * The papers of a digest, edited titles included.
	 * @param papers by title, as they are without regard to the stored digest
	 */
	Map<String, PaperId> apply(Digest digest, Map<String, PaperId> papers) {
		Set<String> now = papers.values().stream().map(PaperId::id).collect(Collectors.toSet());
		if (now.containsAll(this.stored.summaries().keySet())) {
			return papers;
		}
		List<StoredTitle> gone = this.catalog.listTitles(this.stored.id())
			.stream()
			.filter((title) -> !now.contains(title.paper()))
			.toList();
		Map<String, PaperId> edited = new LinkedHashMap<>(papers);
		Set<String> taken = new HashSet<>();
		for (int i = 0; i < digest.summaries().size(); i++) {
			Summary summary = digest.summaries().get(i);
			PaperId paper = papers.get(summary.title());
			if (paper != null && !this.stored.summaries().containsKey(paper.id())) {
				before(summary, i + 1, gone).filter((title) -> taken.add(title.paper()))
					.ifPresent((title) -> edited.put(summary.title(), new PaperId(title.paper(), true)));
			}
		}
		return edited;
	}

	private static Optional<StoredTitle> before(Summary summary, int position, List<StoredTitle> gone) {
		return gone.stream()
			.filter((title) -> title.text().equals(summary.text()))
			.findFirst()
			.or(() -> gone.stream()
				.filter((title) -> title.position() == position && mostWordsStayed(title.title(), summary.title()))
				.findFirst());
	}

	private static boolean mostWordsStayed(String before, String after) {
		Set<String> words = new HashSet<>(List.of(Slug.idOf(before).split("-", -1)));
		Set<String> others = new HashSet<>(List.of(Slug.idOf(after).split("-", -1)));
		int most = Math.max(words.size(), others.size());
		words.retainAll(others);
		return 2 * words.size() > most;
	}

}
