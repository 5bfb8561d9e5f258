package org.postergraph.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postergraph.explore.Page;
import org.postergraph.explore.Paging;
import org.postergraph.web.problem.BadParametersException;
import org.postergraph.web.problem.ParameterError;

/** Places in a list by key, as clients hand them back: the key, made opaque. */
final class Cursors {

	/** Asks for the first page. */
	static final String FIRST = "*";

	private Cursors() {
	}

	/**
	 * The paging that a client asked for.
	 * @param sorted whether it asked for an order as well
	 * @throws BadParametersException when the cursor is none that was handed out, or
	 * comes with a page or an order
	 */
	static Paging paging(@Nullable String cursor, PageParameters page, boolean sorted) {
		if (cursor == null) {
			return page.paging();
		}
		if (page.page() != null || sorted) {
			throw new BadParametersException(
					new ParameterError("cursor", "goes by id, so it stands without page and sort", List.of(FIRST)));
		}
		return new Paging(1, page.size(), cursor.equals(FIRST) ? "" : key(cursor));
	}

	private static String key(String cursor) {
		try {
			return StandardCharsets.UTF_8.newDecoder()
				.decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor)))
				.toString();
		}
		catch (IllegalArgumentException | CharacterCodingException ex) {
			throw new BadParametersException(
					new ParameterError("cursor", "is none that next_cursor gave", List.of(FIRST)));
		}
	}

	static @Nullable String next(Page<?> page) {
		String key = page.next();
		return (key == null) ? null
				: Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
	}

}
