package org.postergraph.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import org.postergraph.web.problem.Problem;
import java.util.Objects;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Every operation may answer with a problem; which ones, follows from what it takes. */
@Component
class OpenApiProblems implements GlobalOpenApiCustomizer {

	@Override
	public void customise(OpenAPI api) {
		ResolvedSchema problem = ModelConverters.getInstance(true)
			.resolveAsResolvedSchema(new AnnotatedType(Problem.class));
		problem.referencedSchemas.forEach(api.getComponents()::addSchemas);
		api.getPaths()
			.forEach((path, item) -> item.readOperationsMap()
				.forEach((method, operation) -> addProblems(path, method, operation)));
	}

	private static void addProblems(String path, PathItem.HttpMethod method, Operation operation) {
		add(operation, "400", "A parameter is not understood");
		add(operation, "406", "No accepted media type can be given");
		add(operation, "429", "This client asks more often than the service is set to answer")
			.addHeaderObject("Retry-After", header("Seconds after which to ask again"));
		add(operation, "500", "Something went wrong on the server");
		add(operation, "503", "The graph store does not answer, or not in time").addHeaderObject("Retry-After",
				header("Seconds after which to ask again"));
		if (path.contains("{")) {
			add(operation, "404", "Nothing has this id or name");
		}
		if (method != PathItem.HttpMethod.GET) {
			add(operation, "401", "This needs a curator");
			add(operation, "403", "This is not allowed");
			operation.addSecurityItem(new SecurityRequirement().addList(OpenApi.CURATOR));
		}
		else if (path.startsWith("/api/")) {
			addHeaders(operation);
		}
		if (operation.getRequestBody() != null) {
			add(operation, "413", "The request is larger than what is taken here");
			add(operation, "415", "This media type is not taken here");
		}
	}

	private static void addHeaders(Operation operation) {
		operation.getResponses()
			.putIfAbsent("304",
					new ApiResponse().description("If-None-Match holds the tag of what would be the answer"));
		ApiResponse answer = Objects.requireNonNull(operation.getResponses().get("200"));
		answer.addHeaderObject("ETag", header("Changes when the answer does; streams of events have none"));
		if (operation.getParameters() != null
				&& operation.getParameters().stream().anyMatch((parameter) -> "page".equals(parameter.getName()))) {
			answer.addHeaderObject("Link", header("Other pages of the list (RFC 8288)"));
		}
	}

	private static Header header(String description) {
		return new Header().description(description).schema(new Schema<>().types(Set.of("string")));
	}

	private static ApiResponse add(Operation operation, String status, String description) {
		Schema<?> schema = new Schema<>().$ref("#/components/schemas/Problem");
		return operation.getResponses()
			.computeIfAbsent(status, (key) -> new ApiResponse().description(description)
				.content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema))));
	}

}
