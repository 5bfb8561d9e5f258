package org.postergraph.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postergraph.web.format.PaperFormat;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Papers have the schema of the JSON in JSON alone. */
@Component
class OpenApiFormats implements GlobalOpenApiCustomizer {

	@Override
	public void customise(OpenAPI api) {
		api.getPaths()
			.values()
			.stream()
			.flatMap((path) -> Stream.ofNullable(path.getGet()))
			.map(OpenApiFormats::contentOf)
			.filter(Objects::nonNull)
			.forEach(OpenApiFormats::describe);
	}

	private static @Nullable Content contentOf(Operation operation) {
		return operation.getResponses().containsKey("200") ? operation.getResponses().get("200").getContent() : null;
	}

	private static void describe(Content content) {
		for (PaperFormat format : PaperFormat.values()) {
			if (format != PaperFormat.JSON && content.containsKey(format.type().toString())) {
				content.addMediaType(format.type().toString(), new MediaType().schema(schema(format)));
			}
		}
	}

	private static Schema<?> schema(PaperFormat format) {
		return switch (format) {
			case CSL -> ofType("array").items(ofType("object"));
			case JSONLD -> ofType("object");
			default -> ofType("string");
		};
	}

	private static Schema<?> ofType(String type) {
		Schema<?> schema = new JsonSchema();
		schema.addType(type);
		return schema;
	}

}
