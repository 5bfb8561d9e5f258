package org.postergraph.digest;

import java.util.List;
import java.util.Map;

/**
 * What a backup tells of a digest beside what the post says: how the graph kept it, as
 * far as that does not follow from the digests themselves.
 *
 * @param id the digest's id
 * @param format that it was first read from
 * @param sourceKeys of the post in each format that it was read from
 * @param papers what its summaries were taken for, by their titles
 */
public record Restored(String id, String format, List<String> sourceKeys, Map<String, RestoredPaper> papers) {

	public Restored {
		sourceKeys = List.copyOf(sourceKeys);
		papers = Map.copyOf(papers);
	}

	/**
	 * What a summary was taken for.
	 *
	 * @param id the paper's id
	 * @param former titles that the summary had before edits, the first one first
	 */
	public record RestoredPaper(String id, List<FormerTitle> former) {

		public RestoredPaper {
			former = List.copyOf(former);
		}

	}

	/**
	 * A title that a summary had before an edit.
	 *
	 * @param title as written
	 * @param key its folded form, with the conference that the digest was of then
	 */
	public record FormerTitle(String title, String key) {

	}

}
