package org.postergraph.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.postergraph.web.problem.Problem;
import org.postergraph.web.problem.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a client without credentials that asks too often, and one that tries too many
 * passwords, for each costs the time of a slow hash. Limits come back evenly over the
 * minute. Stands before the check of credentials. Not a bean: it serves one chain.
 */
final class RateLimit extends OncePerRequestFilter {

	/** What is left; the names and values are those of the IETF's draft. */
	static final String LIMIT = "RateLimit";

	/** What is granted. */
	static final String POLICY = "RateLimit-Policy";

	private final int perMinute;

	private final RequestMatcher free;

	private final ProblemWriter problems;

	private final Clients readers;

	private final Clients guessers;

	/**
	 * Makes the filter.
	 * @param perMinute requests of one client; wrong passwords a tenth of that; 0: no
	 * limit
	 * @param free requests that are not counted
	 */
	RateLimit(int perMinute, RequestMatcher free, ProblemWriter problems) {
		this.perMinute = perMinute;
		this.free = free;
		this.problems = problems;
		this.readers = new Clients(perMinute);
		this.guessers = new Clients(Math.max(1, perMinute / 10));
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return this.perMinute == 0;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String client = ClientAddress.of(request.getRemoteAddr());
		if (StringUtils.startsWithIgnoreCase(request.getHeader(HttpHeaders.AUTHORIZATION), "Basic")) {
			letTry(this.guessers.of(client), request, response, chain);
		}
		else if (this.free.matches(request)) {
			chain.doFilter(request, response);
		}
		else {
			letRead(this.readers.of(client), request, response, chain);
		}
	}

	private void letRead(Bucket left, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ConsumptionProbe probe = left.tryConsumeAndReturnRemaining(1);
		response.setHeader(POLICY, "\"client\";q=%d;w=%d".formatted(this.perMinute, Clients.MINUTE.toSeconds()));
		response.setHeader(LIMIT,
				"\"client\";r=%d;t=%d".formatted(probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset())));
		if (probe.isConsumed()) {
			chain.doFilter(request, response);
		}
		else {
			refuse("Of one client, " + this.perMinute + " requests a minute are answered", probe, request, response);
		}
	}

	/** What was right is given back: a curator is not counted. */
	private void letTry(Bucket left, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ConsumptionProbe probe = left.tryConsumeAndReturnRemaining(1);
		if (!probe.isConsumed()) {
			refuse("This client has tried too many wrong passwords", probe, request, response);
			return;
		}
		chain.doFilter(request, response);
		if (response.getStatus() != HttpServletResponse.SC_UNAUTHORIZED) {
			left.addTokens(1);
		}
	}

	private void refuse(String why, ConsumptionProbe probe, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		long wait = seconds(probe.getNanosToWaitForRefill());
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
		this.problems.write(Problem.of(HttpStatus.TOO_MANY_REQUESTS, why + "; try again in " + wait + " s.",
				Problem.instance(request)), response);
	}

	/** Rounded up: who waits so long waits long enough. */
	private static long seconds(long nanos) {
		return Duration.ofNanos(nanos).plusMillis(999).toSeconds();
	}

	/** What is left to each. */
	private static final class Clients {

		static final Duration MINUTE = Duration.ofMinutes(1);

		/** About 25 MB; of more, those that asked once or long ago are forgotten. */
		private static final int MOST = 50_000;

		/**
		 * Who has not asked for a minute has all of his limit again, as a stranger has.
		 */
		private final LoadingCache<String, Bucket> buckets;

		Clients(int perMinute) {
			this.buckets = Caffeine.newBuilder()
				.maximumSize(MOST)
				.expireAfterAccess(MINUTE)
				.build((client) -> newBucket(perMinute));
		}

		private static Bucket newBucket(int perMinute) {
			return Bucket.builder()
				.addLimit((limit) -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
				.build();
		}

		Bucket of(String client) {
			return this.buckets.get(client);
		}

	}

}
