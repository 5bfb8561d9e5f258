package org.postergraph.web;

import jakarta.validation.constraints.Min;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How often a client may ask.
 *
 * @param requestsPerMinute of one client without credentials; 0: as often as it likes;
 * unset: that on loopback, 600 elsewhere
 */
@Validated
@ConfigurationProperties("postergraph.rate-limit")
record RateLimitProperties(@Nullable @Min(0) Integer requestsPerMinute) {

	private static final int FOR_STRANGERS = 600;

	/**
	 * The limit of a service that listens there; 0: none.
	 * @param address null for all of the machine
	 */
	int on(@Nullable InetAddress address) {
		if (this.requestsPerMinute != null) {
			return this.requestsPerMinute;
		}
		return (address != null && address.isLoopbackAddress()) ? 0 : FOR_STRANGERS;
	}

}
