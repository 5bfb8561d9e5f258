package org.postergraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postergraph.explore.Group;
import org.postergraph.explore.Page;
import org.postergraph.explore.Paging;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/** Answers with one page of a list, and with links to the others (RFC 8288). */
final class Listings {

	/** Four copies of a very long query would not fit into a response's header. */
	private static final int MAX_HEADER = 4096;

	private Listings() {
	}

	/**
	 * The answer to a request for a list.
	 * @param query the parameters as they were understood
	 */
	static <T> ResponseEntity<Listing<T>> of(Page<T> page, Paging paging, Map<String, Object> query,
			HttpServletRequest request) {
		return of(page, List.of(), paging, query, request);
	}

	/** The answer to a request for a list, counted by something as well. */
	static <T> ResponseEntity<Listing<T>> of(Page<T> page, List<Group> groups, Paging paging, Map<String, Object> query,
			HttpServletRequest request) {
		String next = Cursors.next(page);
		Listing.Meta meta = new Listing.Meta(page.count(), paging.number(), paging.size(), next, query);
		String links = (paging.after() != null) ? linksByKey(next, request) : links(page.count(), paging, request);
		ResponseEntity.BodyBuilder response = ResponseEntity.ok();
		if (links.length() <= MAX_HEADER) {
			response.header(HttpHeaders.LINK, links);
		}
		return response.body(new Listing<>(meta, page.items(), groups));
	}

	private static String linksByKey(@Nullable String next, HttpServletRequest request) {
		String first = link(request, "cursor", Cursors.FIRST, "first");
		return (next != null) ? first + ", " + link(request, "cursor", next, "next") : first;
	}

	/** The answer with a list that has no pages. */
	static <T> ResponseEntity<Listing<T>> whole(List<T> items, Map<String, Object> query, HttpServletRequest request) {
		return of(new Page<>(items.size(), items), new Paging(1, Math.max(1, items.size())), query, request);
	}

	private static String links(long count, Paging paging, HttpServletRequest request) {
		int last = lastPage(count, paging.size());
		List<String> links = new ArrayList<>();
		links.add(link(request, 1, "first"));
		if (paging.number() > 1) {
			links.add(link(request, Math.min(paging.number() - 1, last), "prev"));
		}
		if (paging.number() < last) {
			links.add(link(request, paging.number() + 1, "next"));
		}
		links.add(link(request, last, "last"));
		return String.join(", ", links);
	}

	/** The last page that may be asked for. */
	private static int lastPage(long count, int size) {
		return (int) Math.max(1, Math.min((count + size - 1) / size, PageParameters.MAX_DEPTH / size));
	}

	/**
	 * Relative, so that it holds behind any proxy; encoded anew, whatever the client
	 * sent.
	 */
	private static String link(HttpServletRequest request, int page, String relation) {
		return link(request, "page", Integer.toString(page), relation);
	}

	private static String link(HttpServletRequest request, String parameter, String place, String relation) {
		StringBuilder target = new StringBuilder(request.getRequestURI()).append('?');
		request.getParameterMap().forEach((name, values) -> {
			if (!parameter.equals(name)) {
				List.of(values)
					.forEach((value) -> target.append(encode(name)).append('=').append(encode(value)).append('&'));
			}
		});
		return "<" + target + parameter + "=" + encode(place) + ">; rel=\"" + relation + "\"";
	}

	private static String encode(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
