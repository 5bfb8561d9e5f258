package org.postergraph.web.browser;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/** Neo4j Browser's own files and the discovery document; only GET and HEAD. */
@SuppressWarnings("serial")
class BrowserServlet extends HttpServlet {

	private static final String CHANGES = "no-cache";

	private static final String STAYS = "max-age=31536000, immutable";

	private static final String MAY_CHANGE = "max-age=3600";

	private final transient BrowserFiles files = new BrowserFiles();

	private final transient Discovery discovery;

	BrowserServlet(Discovery discovery) {
		this.discovery = discovery;
	}

	@Override
	protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("X-Frame-Options", "DENY");
		if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
			response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
			response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
			return;
		}
		String path = (request.getPathInfo() != null) ? request.getPathInfo() : "/";
		switch (path) {
			case "/" -> root(request, response);
			case "/browser" -> response.sendRedirect("/browser/");
			default -> file(path, request, response);
		}
	}

	private void root(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		response.setHeader(HttpHeaders.CACHE_CONTROL, CHANGES);
		if (!acceptsJson(request)) {
			response.sendRedirect(this.discovery.page());
			return;
		}
		try {
			write(response, MediaType.APPLICATION_JSON_VALUE, this.discovery.document(), request);
		}
		catch (DataAccessException ex) {
			response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "The store does not answer");
		}
	}

	private static boolean acceptsJson(HttpServletRequest request) {
		return Collections.list(request.getHeaders(HttpHeaders.ACCEPT))
			.stream()
			.anyMatch((accept) -> accept.contains(MediaType.APPLICATION_JSON_VALUE));
	}

	private static void write(HttpServletResponse response, String type, String text, HttpServletRequest request)
			throws IOException {
		byte[] body = text.getBytes(StandardCharsets.UTF_8);
		response.setContentType(type);
		response.setContentLength(body.length);
		if (request.getMethod().equals("GET")) {
			response.getOutputStream().write(body);
		}
	}

	private void file(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
		Resource file = this.files.find(path).orElse(null);
		if (file == null) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
			return;
		}
		response.setContentType(type(file));
		response.setContentLengthLong(file.contentLength());
		response.setHeader(HttpHeaders.CACHE_CONTROL, caching(file.getFilename()));
		if (request.getMethod().equals("GET")) {
			try (InputStream content = file.getInputStream()) {
				content.transferTo(response.getOutputStream());
			}
		}
	}

	private static String type(Resource file) {
		String type = MediaTypeFactory.getMediaType(file).orElse(MediaType.APPLICATION_OCTET_STREAM).toString();
		boolean text = type.startsWith("text/") || type.endsWith("javascript") || type.endsWith("json");
		return text ? type + ";charset=UTF-8" : type;
	}

	/**
	 * The build of Neo4j Browser puts a hash of 20 digits into the names of its scripts.
	 */
	private static String caching(@Nullable String name) {
		if (name == null || name.equals("index.html")) {
			return CHANGES;
		}
		return name.matches("[a-z0-9-]*[-.][0-9a-f]{20,32}\\..*") ? STAYS : MAY_CHANGE;
	}

}
