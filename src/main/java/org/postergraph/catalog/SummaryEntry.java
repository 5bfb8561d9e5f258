package org.postergraph.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postergraph.catalog.identity.TitleSpelling;

/**
 * What a digest says of one paper.
 *
 * @param paper the paper's id
 * @param title as this digest spells it
 * @param position in its digest, from 1
 * @param vocabulary the version of the vocabulary that the mentions were found with
 * @param openReviewId that the summary links to, if to exactly one
 * @param arxivId that the summary links to, without version, if to exactly one
 * @param former titles that it had before edits, the first one first, when a backup tells
 * them; the graph remembers those of a summary that it holds
 */
public record SummaryEntry(String paper, String title, String text, String language, int position,
		List<SignatureEntry> signatures, List<MentionsEntry> mentions, String vocabulary, @Nullable String openReviewId,
		@Nullable String arxivId, List<FormerTitle> former) {

	/**
	 * Of what the digest says: spellings count, the ids they resolve to, the mentions
	 * found in them and the order of names do not.
	 */
	public String contentHash() {
		return ContentHash.of(this.title, this.text, this.language, this.position,
				SignatureEntry.names(this.signatures), this.openReviewId, this.arxivId);
	}

	String id(String digest) {
		return digest + "/" + this.paper;
	}

	/** The key of its title. */
	String titleKey(String conference) {
		return TitleSpelling.key(conference, this.title);
	}

	/** By what its title is found. */
	Map<String, String> titleProperties(String conference) {
		String titleKey = titleKey(conference);
		return Map.of("titleKey", titleKey, "titleStart", TitleSpelling.start(titleKey), "titleEnd",
				TitleSpelling.end(titleKey));
	}

	Map<String, @Nullable Object> properties(String conference) {
		Map<String, @Nullable Object> properties = new HashMap<>(titleProperties(conference));
		properties.put("title", this.title);
		properties.put("openReviewId", this.openReviewId);
		properties.put("arxivId", this.arxivId);
		properties.put("text", this.text);
		properties.put("language", this.language);
		properties.put("contentHash", contentHash());
		properties.put("vocabulary", this.vocabulary);
		return properties;
	}

}
