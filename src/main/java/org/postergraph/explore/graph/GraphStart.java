package org.postergraph.explore.graph;

import java.util.List;

/** The ids of the nodes to begin with. */
public record GraphStart(List<String> papers, List<String> topics, List<String> reviewers) {

	public GraphStart {
		papers = List.copyOf(papers);
		topics = List.copyOf(topics);
		reviewers = List.copyOf(reviewers);
	}

	public boolean isEmpty() {
		return this.papers.isEmpty() && this.topics.isEmpty() && this.reviewers.isEmpty();
	}

}
