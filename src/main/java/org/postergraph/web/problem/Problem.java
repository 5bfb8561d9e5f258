package org.postergraph.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * An error as RFC 9457 describes it. What a client sent is never repeated raw: the
 * instance is the address still percent-encoded.
 *
 * @param type {@code about:blank}: the status says it all; else what kind of problem
 * @param title the same for every problem of a kind
 * @param detail what went wrong this time, in words for a person
 * @param instance the path asked for
 * @param errors the parameters at fault, where some are
 */
@Schema(description = "An error, as RFC 9457 describes it")
public record Problem(@Schema(example = "urn:postergraph:problem:bad-parameter", format = "uri-reference") String type,
		@Schema(example = "Bad parameter") String title, @Schema(example = "400") int status,
		@Schema(example = "1 parameter is not understood.") String detail,
		@Schema(example = "/api/papers", format = "uri-reference") String instance,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) List<ParameterError> errors) {

	/** The status says it all. */
	public static final String BLANK = "about:blank";

	public static Problem of(HttpStatusCode status, String detail, String instance) {
		HttpStatus known = HttpStatus.resolve(status.value());
		return new Problem(BLANK, (known != null) ? known.getReasonPhrase() : "Error", status.value(), detail, instance,
				List.of());
	}

	/** A problem with the detail that suits its status. */
	public static Problem of(HttpStatusCode status, HttpServletRequest request) {
		return of(status, ProblemDetails.of(status), instance(request));
	}

	/** The path asked for, as it was sent: percent-encoded, without its query. */
	public static String instance(HttpServletRequest request) {
		return request.getRequestURI();
	}

	public ResponseEntity<Object> toResponse() {
		return ResponseEntity.status(this.status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(this);
	}

}
