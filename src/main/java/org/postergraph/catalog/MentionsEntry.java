package org.postergraph.catalog;

import java.util.HashMap;
import java.util.Map;

/**
 * All that one summary says of one topic.
 *
 * @param topic the concept's id
 * @param role the closest of all mentions
 * @param score from 0 to 1
 */
public record MentionsEntry(String topic, String role, double score, EvidenceEntry inText, EvidenceEntry inTitle) {

	Map<String, Object> properties(String vocabulary) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("role", this.role);
		properties.put("score", this.score);
		properties.put("quotes", this.inText.quotes());
		properties.put("starts", this.inText.starts());
		properties.put("ends", this.inText.ends());
		properties.put("roles", this.inText.roles());
		properties.put("rules", this.inText.rules());
		properties.put("titleQuotes", this.inTitle.quotes());
		properties.put("titleStarts", this.inTitle.starts());
		properties.put("titleEnds", this.inTitle.ends());
		properties.put("titleRoles", this.inTitle.roles());
		properties.put("titleRules", this.inTitle.rules());
		properties.put("vocabulary", vocabulary);
		return properties;
	}

}
