package org.postergraph.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.postergraph.catalog.Catalog;
import org.postergraph.catalog.PaperId;
import org.postergraph.digest.Digest;
import org.postergraph.digest.Restored;
import org.postergraph.digest.Restored.RestoredPaper;

/**
 * Gives papers that a backup brings back the ids that they had, where nothing else has
 * them now.
 */
final class RestoredPapers {

	private final Catalog catalog;

	RestoredPapers(Catalog catalog) {
		this.catalog = catalog;
	}

	/**
	 * The papers of a digest, new ones with their former ids.
	 * @param papers by title, as they are without regard to the backup
	 */
	Map<String, PaperId> apply(Digest digest, Map<String, PaperId> papers) {
		Restored restored = digest.restored();
		if (restored == null || papers.values().stream().allMatch(PaperId::known)) {
			return papers;
		}
		List<String> former = restored.papers().values().stream().map(RestoredPaper::id).toList();
		Set<String> given = papers.values().stream().map(PaperId::id).collect(Collectors.toSet());
		Set<String> taken = this.catalog.findPapers(former);
		Map<String, PaperId> now = new LinkedHashMap<>(papers);
		papers.forEach((title, paper) -> {
			RestoredPaper before = restored.papers().get(title);
			if (before != null && !paper.known() && !taken.contains(before.id()) && given.add(before.id())) {
				now.put(title, new PaperId(before.id(), false));
			}
		});
		return now;
	}

}
