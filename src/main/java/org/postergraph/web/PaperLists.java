package org.postergraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postergraph.explore.NameKind;
import org.postergraph.explore.Group;
import org.postergraph.explore.Page;
import org.postergraph.explore.Paging;
import org.postergraph.explore.RoleFilter;
import org.postergraph.explore.paper.PaperFilter;
import org.postergraph.explore.Words;
import org.postergraph.explore.paper.PaperGrouping;
import org.postergraph.explore.paper.PaperItem;
import org.postergraph.explore.paper.PaperSort;
import org.postergraph.explore.paper.Papers;
import org.postergraph.web.PaperParameters.TopicMatch;
import org.postergraph.web.problem.ParameterError;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Lists of papers: all, and those of one topic, reviewer, day. */
@Component
class PaperLists {

	/**
	 * Before the key in a cursor: the list allows typos, and goes on so. No id begins so.
	 */
	private static final String ALMOST = "~";

	private final Papers papers;

	private final NamedIds names;

	PaperLists(Papers papers, NamedIds names) {
		this.papers = papers;
		this.names = names;
	}

	/**
	 * What a client asked for, understood.
	 *
	 * @param almost whether words may have typos
	 */
	record Question(PaperFilter filter, boolean almost, PaperSort sort, Paging paging, @Nullable PaperGrouping grouping,
			Map<String, Object> query) {

	}

	ResponseEntity<Listing<PaperItem>> answer(PaperParameters parameters, PageParameters page,
			HttpServletRequest request) {
		return answer(understand(parameters, page, null, ""), request);
	}

	/**
	 * The papers of what a path names: as if it were one more filter.
	 * @throws org.postergraph.web.problem.NotFoundException when the path names nothing
	 */
	ResponseEntity<Listing<PaperItem>> answer(NameKind kind, String name, PaperParameters parameters,
			PageParameters page, HttpServletRequest request) {
		return answer(understand(parameters, page, kind, this.names.inPath(kind, name)), request);
	}

	private ResponseEntity<Listing<PaperItem>> answer(Question question, HttpServletRequest request) {
		return answer(find(question), question, request);
	}

	/** The answer with these items in place of the papers. */
	<T> ResponseEntity<Listing<T>> answer(Page<T> page, Question question, HttpServletRequest request) {
		List<Group> groups = (question.grouping() != null)
				? this.papers.listGroups(question.filter(), question.grouping()) : List.of();
		return Listings.of(page, groups, question.paging(), question.query(), request);
	}

	Page<PaperItem> find(Question question) {
		Page<PaperItem> page = this.papers.list(question.filter(), question.sort(), question.paging());
		return (question.almost() && page.next() != null) ? new Page<>(page.count(), page.items(), ALMOST + page.next())
				: page;
	}

	/**
	 * Reads the parameters.
	 * @param kind of what the path names, if it names anything
	 * @param id of what the path names
	 */
	Question understand(PaperParameters parameters, PageParameters page, @Nullable NameKind kind, String id) {
		NamedIds.Filters filters = this.names.filters();
		PaperFilter filter = new PaperFilter(ids(filters, NameKind.TOPIC, parameters.topic(), kind, id),
				parameters.topicMatch() == TopicMatch.ANY, orElse(parameters.role(), RoleFilter.SUBJECT),
				orElse(parameters.narrower(), true), ids(filters, NameKind.REVIEWER, parameters.reviewer(), kind, id),
				ids(filters, NameKind.DAY, parameters.day(), kind, id),
				ids(filters, NameKind.CONFERENCE, parameters.conference(), kind, id),
				ids(filters, NameKind.DIGEST, parameters.digest(), kind, id),
				filters.ids(NameKind.AUTHOR, parameters.author()), filters.ids(NameKind.KEYWORD, parameters.keyword()),
				filters.ids(NameKind.STATUS, parameters.status()), "");
		Words words = Words.of(Objects.requireNonNullElse(parameters.q(), ""));
		if (parameters.q() != null && words.isEmpty()) {
			filters.add(new ParameterError("q", "must hold a letter or a digit", List.of()));
		}
		refuseToWiden(filters, parameters, kind);
		PaperSort sort = orElse(parameters.sort(), PaperSort.TITLE);
		if (sort == PaperSort.SCORE_DESC && filter.topics().isEmpty()) {
			filters.add(new ParameterError("sort", "A score needs a topic.", List.of("title", "title:desc", "day")));
		}
		filters.check();
		Paging paging = Cursors.paging(parameters.cursor(), page, parameters.sort() != null);
		boolean almost = !words.isEmpty() && allowsTypos(filter, words, paging.key());
		return new Question(words.isEmpty() ? filter : filter.withWords(almost ? words.almost() : words.all()), almost,
				sort, paging.key().startsWith(ALMOST) ? paging.after(paging.key().substring(ALMOST.length())) : paging,
				parameters.groupBy(), query(filter, sort, parameters));
	}

	/**
	 * Where the words as they are find nothing. Pages by key stay with what the first one
	 * was, even when an import has brought such a paper since.
	 */
	private boolean allowsTypos(PaperFilter filter, Words words, String key) {
		return key.isEmpty() ? !this.papers.hasAny(filter, words) : key.startsWith(ALMOST);
	}

	/**
	 * Where any one of several is enough, a second one would add to what the path names.
	 */
	private static void refuseToWiden(NamedIds.Filters filters, PaperParameters parameters, @Nullable NameKind path) {
		List<String> again = (path == null) ? null : switch (path) {
			case TOPIC -> (parameters.topicMatch() == TopicMatch.ANY) ? parameters.topic() : null;
			case DAY -> parameters.day();
			case CONFERENCE -> parameters.conference();
			case DIGEST -> parameters.digest();
			default -> null;
		};
		if (path != null && again != null && !again.isEmpty()) {
			filters.add(new ParameterError(path.name().toLowerCase(Locale.ROOT),
					"is named by the path already; ask /api/papers for several", List.of()));
		}
	}

	private static List<String> ids(NamedIds.Filters filters, NameKind filter, @Nullable List<String> texts,
			@Nullable NameKind kind, String id) {
		List<String> named = filters.ids(filter, texts);
		return (filter == kind) ? Stream.concat(Stream.of(id), named.stream()).distinct().toList() : named;
	}

	/** Only what was asked for, with ids in place of names. */
	private static Map<String, Object> query(PaperFilter filter, PaperSort sort, PaperParameters parameters) {
		Map<String, Object> query = new LinkedHashMap<>();
		putIfAny(query, "topic", filter.topics());
		if (!filter.topics().isEmpty()) {
			query.put("topic_match", filter.anyTopic() ? TopicMatch.ANY : TopicMatch.ALL);
			query.put("role", filter.role());
			query.put("narrower", filter.narrower());
		}
		putIfAny(query, "reviewer", filter.reviewers());
		putIfAny(query, "day", filter.days());
		putIfAny(query, "conference", filter.conferences());
		putIfAny(query, "digest", filter.digests());
		putIfAny(query, "author", filter.authors());
		putIfAny(query, "keyword", filter.keywords());
		putIfAny(query, "status", filter.statuses());
		if (parameters.q() != null) {
			query.put("q", parameters.q());
		}
		if (parameters.groupBy() != null) {
			query.put("group_by", parameters.groupBy());
		}
		if (parameters.sort() != null) {
			query.put("sort", sort);
		}
		return query;
	}

	private static void putIfAny(Map<String, Object> query, String name, List<String> ids) {
		if (!ids.isEmpty()) {
			query.put(name, ids);
		}
	}

	private static <T> T orElse(@Nullable T value, T other) {
		return Objects.requireNonNullElse(value, other);
	}

}
