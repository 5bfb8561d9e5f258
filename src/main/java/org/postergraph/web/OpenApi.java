package org.postergraph.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.providers.JavadocProvider;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The description of the interface: what is common to all endpoints. */
@Configuration(proxyBeanMethods = false)
class OpenApi {

	static final String CURATOR = "curator";

	@Bean
	OpenAPI description(Environment environment) {
		return new OpenAPI().servers(List.of(new Server().url("/").description("This service")))
			.info(new Info().title("PosterGraph")
				.version(environment.getProperty("spring.application.version", ""))
				.description("An open knowledge base of conference posters. Reading is open; writing needs a curator.")
				.license(new License().name("GPL-3.0-only").identifier("GPL-3.0-only")))
			.components(new Components().addSecuritySchemes(CURATOR,
					new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic")));
	}

	/**
	 * Schemas carry the names that the JSON carries: this resolver has a mapper of its
	 * own, which does not know {@code spring.jackson}. A nested record goes by its
	 * owner's name too, since simple names meet; what a controller owns is alone.
	 */
	@Bean
	ModelResolver snakeCaseSchemas(ObjectMapperProvider mappers, JavadocProvider javadoc) {
		ObjectMapper mapper = mappers.jsonMapper().copy();
		mapper.setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
		return new RecordSchemas(mapper, new NestedNames(), javadoc).openapi31(true);
	}

	private static final class NestedNames extends TypeNameResolver {

		@Override
		protected String getNameOfClass(Class<?> type) {
			Class<?> owner = type.getEnclosingClass();
			String name = type.getSimpleName();
			boolean alone = owner == null || owner.getSimpleName().endsWith("Controller")
					|| name.startsWith(owner.getSimpleName());
			return alone ? name : owner.getSimpleName() + name;
		}

	}

}
