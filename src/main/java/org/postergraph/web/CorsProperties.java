package org.postergraph.web;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Pages that may ask.
 *
 * @param allowedOrigins whose pages may read, such as {@code https://example.org};
 * {@code *}: those of all
 */
@Validated
@ConfigurationProperties("postergraph.cors")
record CorsProperties(@DefaultValue List<@Pattern(regexp = "\\*|https?://[^/?#*\\s]+",
		message = "must be * or an origin such as https://example.org, without a path") String> allowedOrigins) {

}
