package org.postergraph.web;

import org.postergraph.web.problem.ProblemWriter;
import org.postergraph.web.problem.SecurityHeaders;
import org.springframework.boot.actuate.info.InfoEndpoint;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Everyone may read; what writes needs a curator, by HTTP Basic with every request. There
 * is no session, hence nothing for a forged request to ride on; what a page of another
 * origin sends is refused all the same, since a browser remembers Basic credentials.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Security {

	private static final String CURATOR = "CURATOR";

	@Bean
	SecurityFilterChain securityFilterChain(HttpSecurity http, ProblemWriter problems, CorsProperties cors,
			RateLimitProperties limit, ServerProperties server) {
		RequestMatcher health = EndpointRequest.to(HealthEndpoint.class);
		return http.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.httpBasic((basic) -> basic.authenticationEntryPoint(askForCurator(problems)))
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(askForCurator(problems))
				.accessDeniedHandler(
						(request, response, ex) -> problems.write(HttpStatus.FORBIDDEN, request, response)))
			.addFilter(OtherOrigins.filter(cors.allowedOrigins(), problems))
			.addFilterBefore(new RateLimit(limit.on(server.getAddress()), health, problems),
					BasicAuthenticationFilter.class)
			.authorizeHttpRequests((requests) -> requests
				.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
				.permitAll()
				.requestMatchers(EndpointRequest.toAnyEndpoint().excluding(HealthEndpoint.class, InfoEndpoint.class))
				.hasRole(CURATOR)
				.requestMatchers(HttpMethod.GET)
				.permitAll()
				.requestMatchers(HttpMethod.HEAD)
				.permitAll()
				.requestMatchers(HttpMethod.OPTIONS)
				.permitAll()
				.anyRequest()
				.hasRole(CURATOR))
			.headers((headers) -> headers.defaultsDisabled().httpStrictTransportSecurity(Customizer.withDefaults()))
			.build();
	}

	/**
	 * Before anything else may answer; once more where the container starts afresh to
	 * tell an error.
	 */
	@Bean
	FilterRegistrationBean<Filter> securityHeaders() {
		FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>((request, response, chain) -> {
			SecurityHeaders.write((HttpServletResponse) response);
			chain.doFilter(request, response);
		});
		filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

	/** Paths that the firewall refuses, such as those with an encoded slash. */
	@Bean
	RequestRejectedHandler requestRejectedHandler(ProblemWriter problems) {
		return (request, response, ex) -> problems.write(HttpStatus.BAD_REQUEST, request, response);
	}

	private static AuthenticationEntryPoint askForCurator(ProblemWriter problems) {
		return (request, response, ex) -> {
			response.setHeader("WWW-Authenticate", "Basic realm=\"PosterGraph\", charset=\"UTF-8\"");
			problems.write(HttpStatus.UNAUTHORIZED, request, response);
		};
	}

}
