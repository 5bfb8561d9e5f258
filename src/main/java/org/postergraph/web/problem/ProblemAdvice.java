package org.postergraph.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.ConnectionReadTimeoutException;
import org.postergraph.catalog.Decisions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What goes wrong inside the dispatcher, the framework's own exceptions included. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

	private final MultipartProperties limits;

	ProblemAdvice(MultipartProperties limits) {
		this.limits = limits;
	}

	@ExceptionHandler
	ResponseEntity<Object> handle(BadParametersException ex, HttpServletRequest request) {
		return ex.toProblem(Problem.instance(request)).toResponse();
	}

	@ExceptionHandler
	ResponseEntity<Object> handle(NotFoundException ex, HttpServletRequest request) {
		return ex.toProblem(Problem.instance(request)).toResponse();
	}

	/**
	 * A query string that is not encoded properly; Tomcat tells when it is first read.
	 */
	@ExceptionHandler
	ResponseEntity<Object> handle(InvalidParameterException ex, HttpServletRequest request) {
		return new BadParametersException(new ParameterError("", "is not encoded properly", List.of()))
			.toProblem(Problem.instance(request))
			.toResponse();
	}

	/** A body that is not what its header says, such as a form without its boundary. */
	@ExceptionHandler({ MultipartException.class, BadRequestException.class })
	ResponseEntity<Object> handleMalformedBody(HttpServletRequest request) {
		return Problem.of(HttpStatus.BAD_REQUEST, request).toResponse();
	}

	/** A header that the firewall does not let through; it looks when one is read. */
	@ExceptionHandler
	ResponseEntity<Object> handle(RequestRejectedException ex, HttpServletRequest request) {
		return Problem.of(HttpStatus.BAD_REQUEST, request).toResponse();
	}

	@ExceptionHandler
	ResponseEntity<Object> handle(Decisions.UndecidableException ex, HttpServletRequest request) {
		return Problem.of(HttpStatus.CONFLICT, String.valueOf(ex.getMessage()), Problem.instance(request)).toResponse();
	}

	/** Too many imports wait already, or too many listen to them. */
	@ExceptionHandler
	ResponseEntity<Object> handle(RejectedExecutionException ex, HttpServletRequest request) {
		return tryLater("There is too much to do at the moment; try again later.", request);
	}

	/** Whatever nobody foresaw, and the store when it does not answer. */
	@ExceptionHandler
	@Nullable ResponseEntity<Object> handle(Exception ex, HttpServletRequest request, HttpServletResponse response) {
		if (!canBeTold(ex, request, response)) {
			return null;
		}
		if (storeDoesNotAnswer(ex)) {
			log.warn("The graph store does not answer: {}", ex.getMessage());
			return tryLater(ProblemDetails.of(HttpStatus.SERVICE_UNAVAILABLE), request);
		}
		log.error("{} {} failed", request.getMethod(), request.getRequestURI(), ex);
		return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, request).toResponse();
	}

	/**
	 * Takes back the good answer that had begun. Where a part of it was sent, nothing may
	 * follow: the transfer is broken off, so that no client takes the part for the whole.
	 */
	private static boolean canBeTold(Exception ex, HttpServletRequest request, HttpServletResponse response) {
		boolean gone = isGone(ex);
		if (!gone && !response.isCommitted()) {
			response.resetBuffer();
			response.setHeader(HttpHeaders.ETAG, null);
			response.setHeader(HttpHeaders.CACHE_CONTROL, null);
			return true;
		}
		if (gone) {
			log.debug("{} {}: the client is gone", request.getMethod(), request.getRequestURI(), ex);
		}
		else {
			log.error("{} {} failed, and its answer is broken off", request.getMethod(), request.getRequestURI(), ex);
		}
		ContainerProblems.breakOff(request, ex);
		return false;
	}

	private static boolean isGone(Exception ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof ClientAbortException) {
				return true;
			}
		}
		return false;
	}

	private static ResponseEntity<Object> tryLater(String detail, HttpServletRequest request) {
		return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
			.header(HttpHeaders.RETRY_AFTER, "5")
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, detail, Problem.instance(request)));
	}

	private static boolean storeDoesNotAnswer(Exception ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException
					|| cause instanceof ConnectionReadTimeoutException
					// no connection of the pool became free in time
					|| cause instanceof TimeoutException
					|| (cause instanceof Neo4jException neo4j && neo4j.code().contains("TransactionTimedOut"))) {
				return true;
			}
		}
		return false;
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		Class<?> type = ex.getParameter().getParameterType();
		List<ParameterError> errors = ex.getBindingResult()
			.getFieldErrors()
			.stream()
			.map((FieldError error) -> BoundParameters.describe(type, error))
			.distinct()
			.toList();
		return new BadParametersException(errors).toProblem(instance(request)).toResponse();
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
			HandlerMethodValidationException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		List<ParameterError> errors = ex.getParameterValidationResults()
			.stream()
			.flatMap((result) -> result.getResolvableErrors()
				.stream()
				.map((error) -> new ParameterError(String.valueOf(result.getMethodParameter().getParameterName()),
						String.valueOf(error.getDefaultMessage()), List.of())))
			.toList();
		return new BadParametersException(errors).toProblem(instance(request)).toResponse();
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
			MissingServletRequestParameterException ex, HttpHeaders headers, HttpStatusCode status,
			WebRequest request) {
		return new BadParametersException(new ParameterError(ex.getParameterName(), "is required", List.of()))
			.toProblem(instance(request))
			.toResponse();
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMissingServletRequestPart(MissingServletRequestPartException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return new BadParametersException(new ParameterError(ex.getRequestPartName(), "is required", List.of()))
			.toProblem(instance(request))
			.toResponse();
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(MaxUploadSizeExceededException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		if (NestedExceptionUtils.getMostSpecificCause(ex) instanceof FileCountLimitExceededException tooMany) {
			return Problem
				.of(status,
						"The form has more than %d parts (server.tomcat.max-part-count); send fewer files at a time."
							.formatted(tooMany.getLimit()),
						instance(request))
				.toResponse();
		}
		return Problem
			.of(status,
					"The request is larger than what is taken here: %s a file (%s), %s all files of a request (%s)."
						.formatted(inWords(this.limits.getMaxFileSize()), "spring.servlet.multipart.max-file-size",
								inWords(this.limits.getMaxRequestSize()), "spring.servlet.multipart.max-request-size"),
					instance(request))
			.toResponse();
	}

	private static String inWords(DataSize size) {
		long perMegabyte = DataSize.ofMegabytes(1).toBytes();
		return (size.toBytes() % perMegabyte == 0) ? size.toMegabytes() + " MB" : size.toBytes() + " bytes";
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleTypeMismatch(TypeMismatchException ex, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		String name = (ex instanceof MethodArgumentTypeMismatchException argument) ? argument.getName()
				: String.valueOf(ex.getPropertyName());
		Class<?> type = ex.getRequiredType();
		return new BadParametersException(
				new ParameterError(name, BoundParameters.expected(type), BoundParameters.allowed(type)))
			.toProblem(instance(request))
			.toResponse();
	}

	/** The framework's own words would repeat what the client sent. */
	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception ex, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		HttpServletResponse response = ((ServletWebRequest) request).getResponse();
		if (response != null && !canBeTold(ex, servletRequest(request), response)) {
			return null;
		}
		if (status.is5xxServerError()) {
			log.error("{} failed", instance(request), ex);
		}
		return ResponseEntity.status(status)
			.headers(headers)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(Problem.of(status, servletRequest(request)));
	}

	private static String instance(WebRequest request) {
		return Problem.instance(servletRequest(request));
	}

	private static HttpServletRequest servletRequest(WebRequest request) {
		return ((ServletWebRequest) request).getRequest();
	}

}
