package org.postergraph.digest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a post comes from, as far as its format tells.
 *
 * @param sourceKey the source's own key: channel, {@code /}, message id
 * @param authorSignature the name that a channel puts under a post
 * @param forwardedFrom the channel or person whose post it first was
 */
public record Origin(@Nullable String sourceKey, @Nullable Instant publishedAt, @Nullable String url,
		@Nullable String authorSignature, @Nullable String forwardedFrom) {

	public static final Origin UNKNOWN = new Origin(null, null, null, null, null);

	/** The same with another key. */
	public Origin withSourceKey(@Nullable String key) {
		return new Origin(key, this.publishedAt, this.url, this.authorSignature, this.forwardedFrom);
	}

}
