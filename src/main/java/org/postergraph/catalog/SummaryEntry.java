package org.postergraph.catalog;

import java.util.List;
import java.util.Map;

/**
 * What a digest says of one paper.
 *
 * @param paper the paper's id
 * @param title as this digest spells it
 * @param position in its digest, from 1
 * @param vocabulary the version of the vocabulary that the mentions were found with
 */
public record SummaryEntry(String paper, String title, String text, String language, int position,
		List<SignatureEntry> signatures, List<MentionsEntry> mentions, String vocabulary) {

	/**
	 * Of what the digest says: spellings count, the ids they resolve to and the mentions
	 * found in them do not.
	 */
	public String contentHash() {
		return ContentHash.of(this.title, this.text, this.language, this.position,
				this.signatures.stream().map(SignatureEntry::name).toList());
	}

	String id(String digest) {
		return digest + "/" + this.paper;
	}

	Map<String, Object> properties() {
		return Map.of("title", this.title, "text", this.text, "language", this.language, "contentHash", contentHash(),
				"vocabulary", this.vocabulary);
	}

}
