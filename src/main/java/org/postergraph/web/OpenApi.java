package org.postergraph.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The description of the interface: what is common to all endpoints. */
@Configuration(proxyBeanMethods = false)
class OpenApi {

	static final String CURATOR = "curator";

	@Bean
	OpenAPI description(Environment environment) {
		return new OpenAPI()
			.info(new Info().title("PosterGraph")
				.version(environment.getProperty("spring.application.version", ""))
				.description("An open knowledge base of conference posters. Reading is open; writing needs a curator.")
				.license(new License().name("GPL-3.0-only").identifier("GPL-3.0-only")))
			.components(new Components().addSecuritySchemes(CURATOR,
					new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic")));
	}

}
