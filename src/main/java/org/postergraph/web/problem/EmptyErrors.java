package org.postergraph.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says in words what a handler said by a status alone, as those of the actuator do. */
@Component
class EmptyErrors extends OncePerRequestFilter {

	private final ProblemWriter problems;

	EmptyErrors(ProblemWriter problems) {
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, response);
		@Nullable HttpStatus status = HttpStatus.resolve(response.getStatus());
		if (status != null && status.isError() && !request.isAsyncStarted() && !response.isCommitted()
				&& response.getContentType() == null) {
			this.problems.write(status, request, response);
		}
	}

}
