package org.postergraph.web;

import org.postergraph.web.problem.ProblemWriter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import jakarta.servlet.DispatcherType;

/**
 * Everyone may read; what writes needs a curator, by HTTP Basic with every request. There
 * is no session, hence nothing for a forged request to ride on; what a page of another
 * origin sends is refused all the same, since a browser remembers Basic credentials.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Security {

	/** Swagger UI sets styles of its own and draws with data addresses. */
	private static final String CONTENT = "default-src 'self'; style-src 'self' 'unsafe-inline'; "
			+ "img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

	@Bean
	SecurityFilterChain securityFilterChain(HttpSecurity http, ProblemWriter problems) {
		return http.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.httpBasic((basic) -> basic.authenticationEntryPoint(askForCurator(problems)))
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(askForCurator(problems))
				.accessDeniedHandler(
						(request, response, ex) -> problems.write(HttpStatus.FORBIDDEN, request, response)))
			.addFilterBefore(new SameOrigin(problems), BasicAuthenticationFilter.class)
			.authorizeHttpRequests((requests) -> requests
				.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
				.permitAll()
				.requestMatchers(HttpMethod.GET)
				.permitAll()
				.requestMatchers(HttpMethod.HEAD)
				.permitAll()
				.anyRequest()
				.hasRole("CURATOR"))
			.headers((headers) -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
				.contentSecurityPolicy((content) -> content.policyDirectives(CONTENT))
				.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
			.build();
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
