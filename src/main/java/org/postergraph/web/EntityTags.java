package org.postergraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
 * Tags answers with the graph's revision, and says 304 before anything else is asked. The
 * revision is read before the answer is: an answer may be newer than its tag, never
 * older.
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
		String tag = "\"" + this.version + "-" + this.revision.current() + ((variant != null) ? "-" + variant : "")
				+ "\"";
		request.setAttribute(TAG, tag);
		if (isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			tag(response, tag);
			return false;
		}
		return true;
	}

	/**
	 * Compared weakly, as RFC 9110 has it for this header: a proxy may have compressed.
	 */
	private static boolean isKnown(@Nullable String ifNoneMatch, String tag) {
		for (String known : StringUtils.commaDelimitedListToStringArray(ifNoneMatch)) {
			String trimmed = known.strip();
			if ((trimmed.startsWith("W/") ? trimmed.substring(2) : trimmed).equals(tag)) {
				return true;
			}
		}
		return false;
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
