package org.postergraph.web.problem;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** What to say of a status when nothing more particular is known. */
final class ProblemDetails {

	private ProblemDetails() {
	}

	static String of(HttpStatusCode status) {
		HttpStatus known = HttpStatus.resolve(status.value());
		if (known == null) {
			return "The request failed.";
		}
		return switch (known) {
			case BAD_REQUEST -> "The request is malformed.";
			case UNAUTHORIZED -> "This needs the name and password of a curator (HTTP Basic).";
			case FORBIDDEN -> "This is not allowed.";
			case NOT_FOUND -> "There is nothing at this address.";
			case METHOD_NOT_ALLOWED -> "This address does not take this method; the header Allow lists those it takes.";
			case NOT_ACCEPTABLE -> "None of the accepted media types can be given here.";
			case CONTENT_TOO_LARGE -> "The request is larger than what is taken here.";
			case UNSUPPORTED_MEDIA_TYPE -> "This media type is not taken here.";
			case SERVICE_UNAVAILABLE -> "The graph store does not answer at the moment.";
			case INTERNAL_SERVER_ERROR -> "Something went wrong on the server; its log says what.";
			default -> known.getReasonPhrase() + ".";
		};
	}

}
