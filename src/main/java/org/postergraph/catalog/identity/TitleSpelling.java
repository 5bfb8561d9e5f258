package org.postergraph.catalog.identity;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.postergraph.catalog.Slug;

/**
 * A title within a conference, with all that digests say under it; and whether another
 * one is the same paper.
 *
 * @param key the conference's id, {@code /}, the folded title
 * @param names the titles that fold to the key
 * @param openReviewIds of its summaries
 * @param arxivIds of its summaries, without version
 * @param former keys of the titles that its summaries had before an edit
 * @param digests ids of the digests that hold it now
 * @param neverEdited whether some digest had this title from the beginning
 */
public record TitleSpelling(String key, SortedSet<String> names, Set<String> openReviewIds, Set<String> arxivIds,
		Set<String> former, Set<String> digests, boolean neverEdited) {

	/** The key of a title. */
	public static String key(String conference, String title) {
		return conference + "/" + Slug.idOf(title);
	}

	/** The conference's id, {@code ""} for none. */
	public static String conference(String key) {
		return key.substring(0, key.indexOf('/'));
	}

	/** The folded title. */
	public static String titleKey(String key) {
		return key.substring(key.indexOf('/') + 1);
	}

	/**
	 * The conference and the first letters: titles that are near share this or the end.
	 */
	public static String start(String key) {
		return conference(key) + "/" + new TitleForm(titleKey(key)).start();
	}

	/** The conference, the last letters and the numbers. */
	public static String end(String key) {
		return conference(key) + "/" + new TitleForm(titleKey(key)).end();
	}

	/** By which rule another title may be this paper, if by any. */
	public Optional<Rule> compare(TitleSpelling other) {
		if (!conference(this.key).equals(conference(other.key))) {
			return Optional.empty();
		}
		if (!Collections.disjoint(this.openReviewIds, other.openReviewIds)) {
			return Optional.of(Rule.SAME_OPEN_REVIEW);
		}
		if (!Collections.disjoint(this.arxivIds, other.arxivIds)) {
			return Optional.of(Rule.SAME_ARXIV);
		}
		if (other.former.contains(this.key)) {
			return Optional.of(editedTo(other));
		}
		if (this.former.contains(other.key)) {
			return Optional.of(other.editedTo(this));
		}
		if (!Collections.disjoint(this.former, other.former)) {
			return Optional.of(Rule.EDITED_TITLE);
		}
		return (areOther(this.openReviewIds, other.openReviewIds) || areOther(this.arxivIds, other.arxivIds))
				? Optional.empty() : new TitleForm(titleKey(this.key)).compare(new TitleForm(titleKey(other.key)));
	}

	/**
	 * Two titles that digests use by themselves may be two papers, one named by mistake.
	 */
	private Rule editedTo(TitleSpelling later) {
		return (!this.digests.isEmpty() && later.neverEdited) ? Rule.EDITED_TO_KNOWN : Rule.EDITED_TITLE;
	}

	private static boolean areOther(Set<String> ids, Set<String> others) {
		return !ids.isEmpty() && !others.isEmpty();
	}

}
