package org.postergraph.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postergraph.web.problem.Problem;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * What operations answer besides what they are asked for: every one may answer with a
 * problem; which ones, follows from what it takes. What is read has a tag.
 */
@Component
class OpenApiProblems implements GlobalOpenApiCustomizer {

	private static final String SCHEMAS = "#/components/schemas/";

	@Override
	public void customise(OpenAPI api) {
		ResolvedSchema problem = ModelConverters.getInstance(true)
			.resolveAsResolvedSchema(new AnnotatedType(Problem.class));
		problem.referencedSchemas.forEach(api.getComponents()::addSchemas);
		api.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
			addProblems(path, method, operation);
			if (method == PathItem.HttpMethod.GET && path.startsWith("/api/") && !path.endsWith("/events")) {
				addTag(operation);
			}
			if (isList(operation)) {
				addLinks(operation);
			}
			nameFields(api, operation);
			leaveOutNull(operation);
		}));
	}

	private static void addProblems(String path, PathItem.HttpMethod method, Operation operation) {
		add(operation, "400", "A parameter is not understood");
		add(operation, "403", "A page of another origin asks, or someone who may not");
		if (parameters(operation).noneMatch(OpenApiProblems::saysTheFormat)) {
			add(operation, "406", "No accepted media type can be given");
		}
		add(operation, "429", "This client asks more often than the service is set to answer")
			.addHeaderObject("Retry-After", header("Seconds after which to ask again"));
		add(operation, "500", "Something went wrong on the server");
		add(operation, "503", "The graph store does not answer, or not in time, or there is too much to do")
			.addHeaderObject("Retry-After", header("Seconds after which to ask again"));
		if (path.contains("{")) {
			add(operation, "404", "Nothing has this id or name");
		}
		if (method != PathItem.HttpMethod.GET) {
			add(operation, "401", "This needs a curator");
			if (operation.getRequestBody() != null) {
				add(operation, "415", "This media type is not taken here");
			}
			operation.addSecurityItem(new SecurityRequirement().addList(OpenApi.CURATOR));
		}
	}

	/** Where a format has to be named, it wins over what is accepted. */
	private static boolean saysTheFormat(Parameter parameter) {
		return parameter.getName().equals("format") && Boolean.TRUE.equals(parameter.getRequired());
	}

	private static Header header(String description) {
		return new Header().description(description).schema(new Schema<>().types(Set.of("string")));
	}

	private static ApiResponse add(Operation operation, String status, String description) {
		Schema<?> schema = new Schema<>().$ref(SCHEMAS + "Problem");
		return operation.getResponses()
			.computeIfAbsent(status, (key) -> new ApiResponse().description(description)
				.content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema))));
	}

	private static void addTag(Operation operation) {
		operation.getResponses()
			.computeIfPresent("200", (status, response) -> response.addHeaderObject(HttpHeaders.ETAG, tag()));
		operation.getResponses()
			.putIfAbsent("304", new ApiResponse().description("What If-None-Match names is what would be answered")
				.addHeaderObject(HttpHeaders.ETAG, tag()));
	}

	private static Header tag() {
		return new Header().description("Another one as soon as anything may be answered in another way")
			.required(true)
			.schema(new StringSchema());
	}

	private static boolean isList(Operation operation) {
		Schema<?> answer = answer(operation);
		return answer != null && answer.get$ref() != null
				&& answer.get$ref().startsWith(SCHEMAS + Listing.class.getSimpleName());
	}

	private static void addLinks(Operation operation) {
		operation.getResponses()
			.computeIfPresent("200",
					(status, response) -> response.addHeaderObject(HttpHeaders.LINK,
							new Header()
								.description("first, prev, next and last page (RFC 8288), unless they are very long")
								.schema(new StringSchema())));
	}

	/** What may be chosen with {@code fields} is what the results have. */
	private static void nameFields(OpenAPI api, Operation operation) {
		parameters(operation).filter((parameter) -> parameter.getName().equals("fields")).forEach((parameter) -> {
			List<String> names = List.copyOf(result(api, operation).getProperties().keySet());
			parameter.example(names.subList(0, 1))
				.schema(new ArraySchema().items(new StringSchema()._enum(names)).maxItems(20));
		});
	}

	/** The schema of a result of a list, or of the one thing that is answered. */
	private static Schema<?> result(OpenAPI api, Operation operation) {
		Schema<?> answer = resolve(api, answer(operation));
		Schema<?> results = property(answer, "results");
		return (results == null) ? answer : resolve(api, results.getItems());
	}

	private static @Nullable Schema<?> answer(Operation operation) {
		ApiResponse response = operation.getResponses().get("200");
		return (response == null || response.getContent() == null) ? null
				: response.getContent().values().iterator().next().getSchema();
	}

	private static @Nullable Schema<?> property(Schema<?> schema, String name) {
		return (schema.getProperties() != null) ? schema.getProperties().get(name) : null;
	}

	private static Schema<?> resolve(OpenAPI api, @Nullable Schema<?> schema) {
		String reference = (schema != null) ? schema.get$ref() : null;
		Schema<?> target = (reference != null)
				? api.getComponents().getSchemas().get(reference.substring(SCHEMAS.length())) : schema;
		return (target != null) ? target : new Schema<>();
	}

	private static Stream<Parameter> parameters(Operation operation) {
		return (operation.getParameters() != null) ? operation.getParameters().stream() : Stream.of();
	}

	/** A parameter is left out; none is ever null. */
	private static void leaveOutNull(Operation operation) {
		parameters(operation).forEach((parameter) -> {
			Schema<?> schema = parameter.getSchema();
			if (schema.getTypes() != null) {
				schema.getTypes().remove("null");
			}
			if (schema.getEnum() != null) {
				schema.getEnum().removeIf(Objects::isNull);
			}
		});
	}

}
