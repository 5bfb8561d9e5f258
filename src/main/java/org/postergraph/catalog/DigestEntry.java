package org.postergraph.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A digest as it shall stand in the graph.
 *
 * @param id its key
 * @param title its heading
 * @param conference absent when nothing names one
 * @param day absent when nothing tells it, and without a conference
 * @param format that tells the most, of those it was read from
 * @param signatures the people who saw all of its posters
 */
public record DigestEntry(String id, String title, @Nullable ConferenceEntry conference, @Nullable DayEntry day,
		OriginEntry origin, List<String> hashtags, String format, List<SignatureEntry> signatures,
		List<SummaryEntry> summaries) {

	/** Says whether a stored digest is this one; the format does not count. */
	public String contentHash() {
		return ContentHash.of(this.title, (this.conference != null) ? this.conference.id() : null,
				(this.day != null) ? List.of(this.day.number(), this.day.basis(), this.day.evidence()) : null,
				this.origin.sourceKeys(), this.origin.publishedAt(), this.origin.url(), this.origin.authorSignature(),
				this.origin.forwardedFrom(), this.hashtags, SignatureEntry.names(this.signatures),
				this.summaries.stream().map(SummaryEntry::contentHash).toList());
	}

	Map<String, @Nullable Object> properties() {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("title", this.title);
		properties.putAll(this.origin.properties());
		properties.put("hashtags", this.hashtags);
		properties.put("format", this.format);
		properties.put("contentHash", contentHash());
		return properties;
	}

}
