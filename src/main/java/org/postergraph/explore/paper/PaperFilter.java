package org.postergraph.explore.paper;

import java.util.List;
import org.postergraph.explore.RoleFilter;

/**
 * Which papers, by ids. An empty list asks for nothing.
 *
 * @param topics all of them, or any when {@code anyTopic}
 * @param role in which each topic counts
 * @param narrower whether a narrower topic counts as the one asked for
 * @param reviewers all of them
 * @param days any of them
 * @param conferences any of them
 * @param digests any of them
 * @param authors all of them
 * @param keywords all of them
 * @param statuses any of them
 * @param words a Lucene query over titles and texts; empty where none is asked for
 */
public record PaperFilter(List<String> topics, boolean anyTopic, RoleFilter role, boolean narrower,
		List<String> reviewers, List<String> days, List<String> conferences, List<String> digests, List<String> authors,
		List<String> keywords, List<String> statuses, String words) {

	public PaperFilter {
		topics = List.copyOf(topics);
		reviewers = List.copyOf(reviewers);
		days = List.copyOf(days);
		conferences = List.copyOf(conferences);
		digests = List.copyOf(digests);
		authors = List.copyOf(authors);
		keywords = List.copyOf(keywords);
		statuses = List.copyOf(statuses);
	}

	public PaperFilter withWords(String other) {
		return new PaperFilter(this.topics, this.anyTopic, this.role, this.narrower, this.reviewers, this.days,
				this.conferences, this.digests, this.authors, this.keywords, this.statuses, other);
	}

}
