package org.postergraph.web.problem;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The last resort: requests that the servlet container refuses before any filter sees
 * them, such as an address with characters that no address may hold, and answers that
 * fail after a part of them was sent. Tomcat makes it by its class name.
 */
public class ContainerProblems extends ErrorReportValve {

	private static final String BROKEN_OFF = ContainerProblems.class.getName();

	/** Has the connection closed without the end of an answer that has begun. */
	static void breakOff(HttpServletRequest request, Exception cause) {
		request.setAttribute(BROKEN_OFF, cause);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		super.invoke(request, response);
		if (request.getAttribute(BROKEN_OFF) instanceof Exception cause) {
			response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, cause);
		}
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		HttpStatus status = HttpStatus.resolve(response.getStatus());
		if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		try {
			SecurityHeaders.write(response);
			response.setContentType("application/problem+json");
			response.getOutputStream().write(body(status).getBytes(StandardCharsets.UTF_8));
			response.finishResponse();
		}
		catch (IOException | IllegalStateException ex) {
			this.container.getLogger().debug("The client is gone", ex);
		}
	}

	/** No mapper here: every part is a constant. */
	private static String body(HttpStatus status) {
		return """
				{"type":"about:blank","title":"%s","status":%d,"detail":"%s","instance":"about:blank"}"""
			.formatted(status.getReasonPhrase(), status.value(), detail(status));
	}

	/** Tomcat does not tell one from the other. */
	private static String detail(HttpStatus status) {
		return (status == HttpStatus.BAD_REQUEST)
				? "The request is malformed, or its address and header are longer than what is taken here "
						+ "(server.max-http-request-header-size)."
				: ProblemDetails.of(status);
	}

}
