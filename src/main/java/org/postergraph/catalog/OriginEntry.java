package org.postergraph.catalog;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a digest comes from, as far as the formats that it was read from tell.
 *
 * @param sourceKeys of the same post in each format, such as {@code channel/17}; sorted
 * @param publishedAt in UTC
 * @param url the post's own address
 * @param authorSignature the name that its channel puts under it
 * @param forwardedFrom whose post it first was
 */
public record OriginEntry(List<String> sourceKeys, @Nullable ZonedDateTime publishedAt, @Nullable String url,
		@Nullable String authorSignature, @Nullable String forwardedFrom) {

	public OriginEntry {
		sourceKeys = List.copyOf(new TreeSet<>(sourceKeys));
	}

	/** The same, with what only an earlier reading told. */
	public OriginEntry or(OriginEntry earlier) {
		Collection<String> keys = new TreeSet<>(this.sourceKeys);
		keys.addAll(earlier.sourceKeys);
		return new OriginEntry(List.copyOf(keys), or(this.publishedAt, earlier.publishedAt), or(this.url, earlier.url),
				or(this.authorSignature, earlier.authorSignature), or(this.forwardedFrom, earlier.forwardedFrom));
	}

	private static <T> @Nullable T or(@Nullable T now, @Nullable T earlier) {
		return (now != null) ? now : earlier;
	}

	Map<String, @Nullable Object> properties() {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("sourceKeys", this.sourceKeys);
		properties.put("publishedAt", this.publishedAt);
		properties.put("url", this.url);
		properties.put("authorSignature", this.authorSignature);
		properties.put("forwardedFrom", this.forwardedFrom);
		return properties;
	}

}
