package org.postergraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postergraph.web.format.PaperFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Chooses the representation of an answer that has several: by the parameter
 * {@code format}, which wins, or by {@code Accept}. The choice is made before the answer
 * is, because each representation has a tag of its own: a cache that has one of them must
 * not take it for another.
 */
final class Representations implements HandlerInterceptor, ContentNegotiationStrategy {

	private static final String VARIANT = Representations.class.getName();

	private static final String FORMAT = "format";

	private static final ContentNegotiationStrategy HEADER = new HeaderContentNegotiationStrategy();

	/** Where a format is asked for, anything is accepted. */
	@Override
	public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
		HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
		boolean named = servlet != null && !servlet.getMethod().equals("POST") && servlet.getParameter(FORMAT) != null;
		return named ? MEDIA_TYPE_ALL_LIST : HEADER.resolveMediaTypes(request);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws HttpMediaTypeNotAcceptableException {
		if (handler instanceof HandlerMethod method && method.hasMethodAnnotation(InPaperFormats.class)) {
			PaperFormat format = chosen(request);
			// What the framework would choose by itself, made certain.
			request.setAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE, Set.of(format.type()));
			vary(request, response, (format != PaperFormat.JSON) ? format.toString() : null);
		}
		else if (handler instanceof HandlerMethod method && method.getBeanType() == ExportController.class) {
			boolean linkedData = chosen(request, ExportController.OF_SKOS).equals(ExportController.JSONLD);
			vary(request, response, linkedData ? ExportController.JSONLD.getSubtype() : null);
		}
		return true;
	}

	private static PaperFormat chosen(HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
		String named = request.getParameter(FORMAT);
		for (PaperFormat format : PaperFormat.values()) {
			if (format.toString().equals(named)) {
				return format;
			}
		}
		MediaType type = chosen(request, List.of(PaperFormat.values()).stream().map(PaperFormat::type).toList());
		return PaperFormat.of(type).orElse(PaperFormat.JSON);
	}

	/**
	 * The media type that the header accepts most gladly, the first one where nothing is
	 * accepted.
	 */
	private static MediaType chosen(HttpServletRequest request, Collection<MediaType> offered)
			throws HttpMediaTypeNotAcceptableException {
		List<MediaType> accepted = HEADER.resolveMediaTypes(new ServletWebRequest(request));
		return accepted.stream()
			.flatMap((wanted) -> offered.stream().filter(wanted::isCompatibleWith))
			.findFirst()
			.orElse(offered.iterator().next());
	}

	/**
	 * Tells caches that the answer depends on what is accepted.
	 * @param variant which of several representations it is; null for the default one
	 */
	private static void vary(HttpServletRequest request, HttpServletResponse response, @Nullable String variant) {
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		request.setAttribute(VARIANT, variant);
	}

	/** Which of several representations was chosen; null for the default one. */
	static @Nullable String variant(HttpServletRequest request) {
		return (String) request.getAttribute(VARIANT);
	}

}
