package org.postergraph.web.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.TreeMap;

/**
 * What every answer tells a browser, whoever writes it: a controller, the firewall, the
 * container.
 */
public final class SecurityHeaders {

	/** Swagger UI sets styles of its own and draws with data addresses. */
	private static final String CONTENT = "default-src 'self'; style-src 'self' 'unsafe-inline'; "
			+ "img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

	/** By name. A request with CORS is no matter of the resource policy. */
	public static final Map<String, String> ALL = Map.of("Content-Security-Policy", CONTENT,
			"Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Resource-Policy", "same-origin",
			"Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
			"Referrer-Policy", "no-referrer", "X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY");

	private SecurityHeaders() {
	}

	public static void write(HttpServletResponse response) {
		new TreeMap<>(ALL).forEach(response::setHeader);
	}

}
