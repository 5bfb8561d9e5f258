package org.postergraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.postergraph.web.problem.ContainerProblems;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How requests are read. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebConfiguration implements WebMvcConfigurer {

	private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");

	private final EntityTags tags;

	private final ChosenFields fields;

	private final Representations representations = new Representations();

	WebConfiguration(EntityTags tags, ChosenFields fields) {
		this.tags = tags;
		this.fields = fields;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new KnownParameters()).addPathPatterns("/", "/api/**");
		registry.addInterceptor(this.representations).addPathPatterns("/api/**");
		registry.addInterceptor(this.fields).addPathPatterns("/api/**");
		registry.addInterceptor(this.tags).addPathPatterns("/api/**").excludePathPatterns("/api/imports/**");
	}

	@Override
	public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
		configurer.strategies(List.of(this.representations));
	}

	/**
	 * Enums go by the values that the contract names, numbers and truths by the one
	 * spelling that everybody means: neither {@code 0x10} nor {@code on}. A comma is part
	 * of a name and does not divide it: a parameter is repeated instead.
	 */
	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverterFactory(new NamedValues());
		registry.addConverter(String.class, Integer.class, WebConfiguration::number);
		registry.addConverter(String.class, Boolean.class, WebConfiguration::truth);
		registry.removeConvertible(String.class, Collection.class);
	}

	private static Integer number(String text) {
		if (!NUMBER.matcher(text).matches()) {
			throw new NumberFormatException("Not a whole number");
		}
		return Integer.valueOf(text);
	}

	private static Boolean truth(String text) {
		if (!text.equals("true") && !text.equals("false")) {
			throw new IllegalArgumentException("Neither true nor false");
		}
		return Boolean.valueOf(text);
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheContainer() {
		return (tomcat) -> tomcat.addContextCustomizers((context) -> {
			if (context.getParent() instanceof org.apache.catalina.core.StandardHost host) {
				host.setErrorReportValveClass(ContainerProblems.class.getName());
			}
		});
	}

	/** Events are a stream and have no tag. */
	@Bean
	FilterRegistrationBean<TagsOfImports> tagsOfImports() {
		FilterRegistrationBean<TagsOfImports> filter = new FilterRegistrationBean<>(new TagsOfImports());
		filter.addUrlPatterns("/api/imports/*");
		return filter;
	}

	/**
	 * An import goes on without the graph's revision: its answers have the tag of their
	 * bytes, which the container leaves out for HEAD.
	 */
	private static final class TagsOfImports extends ShallowEtagHeaderFilter {

		@Override
		protected boolean shouldNotFilter(HttpServletRequest request) {
			return request.getRequestURI().endsWith("/events");
		}

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws ServletException, IOException {
			if (isRead(request)) {
				response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
			}
			super.doFilterInternal(request, response, chain);
		}

		@Override
		protected boolean isEligibleForEtag(HttpServletRequest request, HttpServletResponse response, int status,
				InputStream content) {
			return isRead(request) && !response.isCommitted() && HttpStatusCode.valueOf(status).is2xxSuccessful();
		}

		private static boolean isRead(HttpServletRequest request) {
			return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
		}

	}

}
