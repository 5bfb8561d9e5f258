package org.postergraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Enumeration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postergraph.explore.GraphRevision;
import org.postergraph.web.problem.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.MethodParameter;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Tags answers with the graph's revision and their address, and says 304 before anything
 * else is asked. The revision is read before the answer is: an answer may be newer than
 * its tag, never older.
 */
@RestControllerAdvice
@ConditionalOnWebApplication
class EntityTags implements HandlerInterceptor, ResponseBodyAdvice<Object> {

	private static final String TAG = EntityTags.class.getName();

	private final GraphRevision revision;

	/** Another version may word the same graph in another way. */
	private final String version;

	EntityTags(GraphRevision revision, @Value("${spring.application.version:}") String version) {
		this.revision = revision;
		this.version = version;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
			return true;
		}
		String variant = Representations.variant(request);
		String tag = "\"" + this.version + "-" + this.revision.current() + "-" + place(request)
				+ ((variant != null) ? "-" + variant : "") + "\"";
		request.setAttribute(TAG, tag);
		if (isKnown(request.getHeaders(HttpHeaders.IF_NONE_MATCH), tag)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			tag(response, tag);
			return false;
		}
		return true;
	}

	/**
	 * A tag is of one address: who has it got a good answer there at this revision, and
	 * would get it again. One tag for all would say 304 of what does not exist.
	 */
	private static String place(HttpServletRequest request) {
		return Integer.toHexString((request.getRequestURI() + "?" + request.getQueryString()).hashCode());
	}

	/**
	 * Compared weakly, as RFC 9110 has it for this header: a proxy may have compressed.
	 */
	private static boolean isKnown(Enumeration<String> ifNoneMatch, String tag) {
		return Collections.list(ifNoneMatch)
			.stream()
			.flatMap((header) -> Stream.of(StringUtils.commaDelimitedListToStringArray(header)))
			.map(String::strip)
			.anyMatch((known) -> (known.startsWith("W/") ? known.substring(2) : known).equals(tag));
	}

	@Override
	public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
		return true;
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returnType, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (!(body instanceof Problem) && request instanceof ServletServerHttpRequest servlet
				&& servlet.getServletRequest().getAttribute(TAG) instanceof String tag) {
			response.getHeaders().setETag(tag);
			response.getHeaders().setCacheControl(CacheControl.noCache());
		}
		return body;
	}

	/** Tags an answer that a handler writes itself, as it is written. */
	static void tag(HttpServletRequest request, HttpServletResponse response) {
		if (request.getAttribute(TAG) instanceof String tag) {
			tag(response, tag);
		}
	}

	private static void tag(HttpServletResponse response, String tag) {
		response.setHeader(HttpHeaders.ETAG, tag);
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
	}

}
