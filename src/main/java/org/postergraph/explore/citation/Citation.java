package org.postergraph.explore.citation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postergraph.explore.paper.PaperDetails.Addresses;
import org.postergraph.explore.paper.PaperItem;

/**
 * A paper as a bibliography names it. Its authors wrote it; the reviewers of its poster
 * did not and are none of them.
 *
 * @param paper as a list shows it
 * @param conference where it was presented, as far as a digest tells
 * @param authors names in their order; empty while no official programme is read
 * @param addresses of the paper elsewhere
 */
public record Citation(PaperItem paper, @Nullable Conference conference, List<String> authors, Addresses addresses) {

	/**
	 * A conference.
	 *
	 * @param name such as {@code ICLR 2025}
	 */
	public record Conference(String name, @Nullable Integer year) {

	}

	public @Nullable Integer year() {
		return (this.conference != null) ? this.conference.year() : null;
	}

	/**
	 * Labels of what the paper is about; what it is only compared with is no keyword.
	 */
	public List<String> keywords() {
		return subjects().stream().map(PaperItem.Topic::label).toList();
	}

	/** The topics that are its subjects. */
	public List<PaperItem.Topic> subjects() {
		return this.paper.topics().stream().filter((topic) -> topic.role().equals("subject")).toList();
	}

	/** Addresses of the paper elsewhere, the most official one first. */
	public List<String> links() {
		return Stream.of(this.addresses.openReview(), this.addresses.arxiv(), this.addresses.url())
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

	/** The first of the addresses. */
	public @Nullable String link() {
		return links().stream().findFirst().orElse(null);
	}

}
