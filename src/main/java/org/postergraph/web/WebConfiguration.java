package org.postergraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import org.postergraph.web.problem.ContainerProblems;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How requests are read. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebConfiguration implements WebMvcConfigurer {

	private final EntityTags tags;

	private final ChosenFields fields;

	WebConfiguration(EntityTags tags, ChosenFields fields) {
		this.tags = tags;
		this.fields = fields;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new KnownParameters()).addPathPatterns("/", "/api/**");
		registry.addInterceptor(this.fields).addPathPatterns("/api/**");
		registry.addInterceptor(this.tags).addPathPatterns("/api/**").excludePathPatterns("/api/imports/**");
	}

	/**
	 * Enums go by the values that the contract names. A comma is part of a name and does
	 * not divide it: a parameter is repeated instead.
	 */
	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverterFactory(new NamedValues());
		registry.removeConvertible(String.class, Collection.class);
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheContainer() {
		return (tomcat) -> tomcat.addContextCustomizers((context) -> {
			if (context.getParent() instanceof org.apache.catalina.core.StandardHost host) {
				host.setErrorReportValveClass(ContainerProblems.class.getName());
			}
		});
	}

	/**
	 * An import goes on without the graph's revision: its answers have the tag of their
	 * bytes. Events are a stream and have none.
	 */
	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> tagsOfImports() {
		FilterRegistrationBean<ShallowEtagHeaderFilter> filter = new FilterRegistrationBean<>(
				new ShallowEtagHeaderFilter() {

					@Override
					protected boolean shouldNotFilter(HttpServletRequest request) {
						return request.getRequestURI().endsWith("/events");
					}

				});
		filter.addUrlPatterns("/api/imports/*");
		return filter;
	}

}
