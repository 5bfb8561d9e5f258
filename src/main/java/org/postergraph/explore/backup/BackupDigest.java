package org.postergraph.explore.backup;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A digest with all that the graph is made of.
 *
 * @param format that it was first read from
 * @param sourceKeys channel and message id, one for each format that has its own
 * @param signers names as written, by alphabet
 */
record BackupDigest(String type, String id, String heading, @Nullable BackupConference conference,
		@Nullable BackupDay day, @Nullable String format, List<String> sourceKeys, @Nullable String publishedAt,
		@Nullable String url, @Nullable String authorSignature, @Nullable String forwardedFrom, List<String> hashtags,
		List<String> signers, List<BackupSummary> summaries) {

	BackupDigest {
		signers = List.copyOf(new TreeSet<>(signers));
	}

	/** The conference. */
	record BackupConference(String series, int year) {

	}

	/**
	 * The conference day, and how it is known.
	 *
	 * @param basis {@code stated} or {@code inferred}
	 */
	record BackupDay(int number, String basis, String evidence) {

	}

	/**
	 * What the digest says of one paper.
	 *
	 * @param paper the paper's id
	 * @param signers who signed the summary itself
	 * @param links that tell which paper it is
	 * @param former titles that it had before edits, the first one first
	 */
	record BackupSummary(String paper, String title, String text, String language, List<String> signers,
			List<String> links, List<FormerTitle> former) {

		BackupSummary {
			signers = List.copyOf(new TreeSet<>(signers));
		}

	}

	/**
	 * A title before an edit.
	 *
	 * @param key its folded form with the conference
	 */
	record FormerTitle(String title, String key) {

	}

}
