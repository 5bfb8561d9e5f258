package org.postergraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.postergraph.web.problem.Problem;
import org.postergraph.web.problem.ProblemWriter;
import org.springframework.http.HttpStatus;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what a page of another origin sends. Not a bean: it serves one chain. */
final class SameOrigin extends OncePerRequestFilter {

	private final ProblemWriter problems;

	SameOrigin(ProblemWriter problems) {
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isOfAnotherOrigin(request)) {
			this.problems.write(Problem.of(HttpStatus.FORBIDDEN, "Pages of another origin may not ask here.",
					Problem.instance(request)), response);
			return;
		}
		chain.doFilter(request, response);
	}

	/** An origin that is no address is not ours either. */
	private static boolean isOfAnotherOrigin(HttpServletRequest request) {
		try {
			return CorsUtils.isCorsRequest(request);
		}
		catch (IllegalArgumentException ex) {
			return true;
		}
	}

}
