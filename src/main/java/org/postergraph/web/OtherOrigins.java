package org.postergraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postergraph.web.problem.Problem;
import org.postergraph.web.problem.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.CorsFilter;

/**
 * What pages of other origins may do: read, without credentials, where the settings name
 * their origin; else nothing, and a problem says so.
 */
final class OtherOrigins extends DefaultCorsProcessor {

	private final ProblemWriter problems;

	private OtherOrigins(ProblemWriter problems) {
		this.problems = problems;
	}

	/** Not a bean: it serves one chain. */
	static CorsFilter filter(List<String> allowed, ProblemWriter problems) {
		CorsConfiguration reading = new CorsConfiguration();
		reading.setAllowedOrigins(allowed);
		reading.setAllowedMethods(List.of("GET", "HEAD"));
		reading.setAllowedHeaders(List.of(HttpHeaders.ACCEPT, HttpHeaders.CACHE_CONTROL, HttpHeaders.CONTENT_TYPE,
				HttpHeaders.IF_NONE_MATCH));
		reading.setExposedHeaders(List.of(HttpHeaders.ETAG, HttpHeaders.LINK, HttpHeaders.LOCATION,
				HttpHeaders.RETRY_AFTER, RateLimit.LIMIT, RateLimit.POLICY));
		reading.setAllowCredentials(false);
		reading.setMaxAge(Duration.ofHours(1));
		CorsFilter filter = new CorsFilter((request) -> reading);
		filter.setCorsProcessor(new OtherOrigins(problems));
		return filter;
	}

	@Override
	public boolean processRequest(@Nullable CorsConfiguration configuration, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		if (isAnOrigin(request) && super.processRequest(configuration, request, response)) {
			return true;
		}
		this.problems.write(
				Problem.of(HttpStatus.FORBIDDEN,
						"Pages of another origin may not ask here, but those that "
								+ "postergraph.cors.allowed-origins names may read.",
						Problem.instance(request)),
				response);
		return false;
	}

	/** An origin that is no address is not ours either. */
	private static boolean isAnOrigin(HttpServletRequest request) {
		try {
			CorsUtils.isCorsRequest(request);
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/** The problem says it. */
	@Override
	protected void rejectRequest(ServerHttpResponse response) {
	}

}
