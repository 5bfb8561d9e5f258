package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

abstract class OpenApiContract extends RestQuestions {

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Test
	void everyEndpointIsDescribed() {
		Set<String> mapped = this.mappings.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.filter((path) -> path.startsWith("/api/") || path.equals("/"))
			.collect(Collectors.toCollection(TreeSet::new));
		JsonNode api = get("/v3/api-docs").json();
		assertThat(api.get("openapi").asString()).startsWith("3.1");
		assertThat(new TreeSet<>(api.get("paths").propertyNames())).isEqualTo(mapped);
		assertThat(mapped).hasSizeGreaterThanOrEqualTo(17);
	}

	@Test
	void theParametersDescribedAreThoseTaken() {
		JsonNode api = get("/v3/api-docs").json();
		for (String path : api.get("paths").propertyNames()) {
			JsonNode operation = api.get("paths").get(path).get("get");
			if (operation != null) {
				Answer answer = get(path.replaceAll("\\{[^}]*}", "x") + "?no_such_parameter=1");
				assertThat(answer.status()).as(path).isEqualTo(400);
				assertThat(answer.allowed(0)).as(path).containsExactlyInAnyOrderElementsOf(queryParameters(operation));
				assertThat(operation.at("/responses/400/content").propertyNames())
					.containsExactly("application/problem+json");
			}
		}
	}

	private static List<String> queryParameters(JsonNode operation) {
		JsonNode parameters = operation.get("parameters");
		return (parameters == null) ? List.of()
				: StreamSupport.stream(parameters.spliterator(), false)
					.filter((parameter) -> parameter.get("in").asString().equals("query"))
					.map((parameter) -> parameter.get("name").asString())
					.toList();
	}

	@Test
	void limitsAndHeadersAreDescribed() {
		JsonNode paths = get("/v3/api-docs").json().get("paths");
		for (String path : paths.propertyNames()) {
			for (String method : paths.get(path).propertyNames()) {
				JsonNode responses = paths.get(path).get(method).get("responses");
				for (String status : List.of("429", "503")) {
					assertThat(responses.at("/" + status + "/headers").propertyNames()).as(path)
						.containsExactly("Retry-After");
				}
				if (method.equals("get") && !path.equals("/") && !path.endsWith("/events")) {
					assertThat(responses.at("/200/headers").propertyNames()).as(path).contains("ETag");
					assertThat(responses.propertyNames()).as(path).contains("304");
				}
			}
		}
		assertThat(paths.at("/~1api~1papers/get/responses/200/headers").propertyNames()).contains("Link");
		assertThat(paths.at("/~1api~1imports/post/responses").propertyNames()).contains("401", "403", "413", "415");
	}

	@Test
	void schemasNameTheirPropertiesAsTheJsonDoes() {
		JsonNode schemas = get("/v3/api-docs").json().at("/components/schemas");
		for (String name : schemas.propertyNames()) {
			assertThat(schemas.get(name).path("properties").propertyNames()).as(name)
				.allMatch((property) -> property.matches("[a-z][a-z_]*"));
		}
		assertSameNames(schemas, "PaperAlone", get("/api/papers/few-bits").json());
		assertSameNames(schemas, "PaperDetailsSummary", get("/api/papers/few-bits").json().at("/summaries/0"));
		assertSameNames(schemas, "PaperItem", get("/api/papers").json().at("/results/0"));
		assertSameNames(schemas, "PaperItemDay", get("/api/papers").json().at("/results/0/day"));
		assertSameNames(schemas, "ListingMeta", get("/api/papers").json().get("meta"));
		assertSameNames(schemas, "TopicItem", get("/api/topics").json().at("/results/0"));
		assertSameNames(schemas, "Reviewer", get("/api/reviewers").json().at("/results/0"));
		assertSameNames(schemas, "Day", get("/api/conferences/iclr-2025/days").json().at("/results/0"));
		assertSameNames(schemas, "Digest", get("/api/digests").json().at("/results/0"));
		assertSameNames(schemas, "Problem", get("/api/papers?x=1").json());
		assertSameNames(schemas, "ParameterError", get("/api/papers?x=1").json().at("/errors/0"));
	}

	private static void assertSameNames(JsonNode schemas, String schema, JsonNode json) {
		assertThat(schemas.at("/" + schema + "/properties").propertyNames()).as(schema)
			.containsExactlyInAnyOrderElementsOf(json.propertyNames());
	}

	@Test
	void swaggerUiIsServed() {
		assertThat(get("/swagger-ui/index.html").status()).isEqualTo(200);
		assertThat(get("/swagger-ui/index.html").body()).contains("swagger-ui-bundle.js");
		assertThat(get("/swagger-ui/swagger-ui-bundle.js").status()).isEqualTo(200);
		assertThat(get("/v3/api-docs/swagger-config").json().get("url").asString()).isEqualTo("/v3/api-docs");
	}

}

@EmbeddedStore
class EmbeddedOpenApiIT extends OpenApiContract {

}

@ServerStore
class ServerOpenApiIT extends OpenApiContract {

}
