package org.postergraph.catalog;

import java.util.List;

/**
 * A stored summary whose mentions may be found anew.
 *
 * @param paper the paper's id
 * @param vocabulary the version that its mentions were found with
 */
public record StaleSummary(String id, String paper, String title, String text, String vocabulary,
		StoredMentions mentions) {

	/** Whether another extraction changes nothing. */
	public boolean is(List<MentionsEntry> found, String version) {
		return this.vocabulary.equals(version) && found.size() == this.mentions.byTopic().size()
				&& found.stream().allMatch(this.mentions::holds);
	}

}
