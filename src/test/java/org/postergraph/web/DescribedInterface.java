package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.postergraph.web.RestQuestions.Answer;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of the interface, held against answers: each has to be described, to
 * the last field, and what is described has to come some time.
 */
final class DescribedInterface {

	private static final String REFERENCE = "#/components/schemas/";

	private static final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(Dialects.getOpenApi31(),
			(builder) -> builder
				.schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

	private final JsonNode api;

	/** What is not described is not allowed. */
	private final JsonNode components;

	private final Map<String, Schema> schemas = new HashMap<>();

	/** Operation and status, media type or header; schema and property. */
	private final Set<String> unseen = new TreeSet<>();

	DescribedInterface(JsonNode api) {
		this.api = api;
		this.components = api.get("components").deepCopy();
		for (JsonNode schema : this.components.get("schemas")) {
			if (schema.has("properties") && !schema.has("additionalProperties")) {
				((ObjectNode) schema).put("additionalProperties", false);
			}
		}
		operations().forEach(this::expect);
	}

	/**
	 * An operation.
	 *
	 * @param id its {@code operationId}
	 * @param method in capitals
	 * @param path with variables in braces
	 */
	record Operation(String id, String method, String path, JsonNode json) {

		List<JsonNode> parameters(String in) {
			JsonNode parameters = this.json.path("parameters");
			return StreamSupport.stream(parameters.spliterator(), false)
				.filter((parameter) -> parameter.get("in").asString().equals(in))
				.toList();
		}

		Set<String> statuses() {
			return new TreeSet<>(this.json.get("responses").propertyNames());
		}

	}

	List<Operation> operations() {
		List<Operation> operations = new ArrayList<>();
		this.api.get("paths").properties().forEach((path) -> path.getValue().properties().forEach((method) -> {
			JsonNode json = method.getValue();
			operations.add(new Operation(json.get("operationId").asString(), method.getKey().toUpperCase(),
					path.getKey(), json));
		}));
		return operations;
	}

	/** Schemas by name. */
	JsonNode schemas() {
		return this.api.at("/components/schemas");
	}

	/** What is described and was in no answer yet. */
	Set<String> unseen() {
		return this.unseen;
	}

	private void expect(Operation operation) {
		operation.json().get("responses").properties().forEach((response) -> {
			String answer = operation.id() + " " + response.getKey();
			this.unseen.add(answer);
			response.getValue().path("headers").propertyNames().forEach((name) -> this.unseen.add(answer + " " + name));
			response.getValue().path("content").properties().forEach((content) -> {
				this.unseen.add(answer + " " + content.getKey());
				expect(content.getValue().path("schema"), "");
			});
		});
	}

	private void expect(JsonNode schema, String name) {
		String reference = name(schema);
		if (reference != null) {
			JsonNode target = schemas().get(reference);
			assertThat(target).as(reference).isNotNull();
			boolean known = this.unseen.stream().anyMatch((one) -> one.startsWith(reference + "."));
			if (!known) {
				expect(target, reference);
			}
			return;
		}
		schema.path("properties").properties().forEach((property) -> {
			this.unseen.add(name + "." + property.getKey());
			expect(property.getValue(), name + "." + property.getKey());
		});
		schema.path("oneOf").forEach((one) -> expect(one, name));
		if (schema.has("items")) {
			expect(schema.get("items"), name);
		}
	}

	private static @Nullable String name(JsonNode schema) {
		String reference = schema.path("$ref").asString("");
		return reference.startsWith(REFERENCE) ? reference.substring(REFERENCE.length()) : null;
	}

	/** Fails unless this is an answer that the operation is described to give. */
	void check(Operation operation, Answer answer) {
		String what = operation.id() + " " + answer.status();
		JsonNode response = operation.json().get("responses").get(Integer.toString(answer.status()));
		assertThat(response).as("%s is not described: %s", what, answer.body()).isNotNull();
		this.unseen.remove(what);
		response.path("headers").properties().forEach((header) -> {
			if (answer.headers().containsKey(header.getKey())) {
				this.unseen.remove(what + " " + header.getKey());
			}
			else {
				assertThat(header.getValue().path("required").asBoolean(false))
					.as("%s lacks its header %s", what, header.getKey())
					.isFalse();
			}
		});
		checkContent(what, response.path("content"), answer);
	}

	private void checkContent(String what, JsonNode described, Answer answer) {
		if (described.isEmpty()) {
			assertThat(answer.body()).as(what).isEmpty();
			return;
		}
		MediaType type = MediaType.parseMediaType(answer.type());
		String name = type.getType() + "/" + type.getSubtype();
		assertThat(described.propertyNames()).as(what).contains(name);
		this.unseen.remove(what + " " + name);
		JsonNode schema = described.get(name).get("schema");
		if (name.equals("application/json") || name.endsWith("+json")) {
			checkJson(what, schema, answer.json());
			see(schema, answer.json(), "");
		}
		else {
			assertThat(schema.get("type").asString()).as(what).isEqualTo("string");
		}
	}

	/** Fails unless the value is as the schema says, and holds nothing else. */
	void checkJson(String what, JsonNode schema, JsonNode value) {
		Schema validator = this.schemas.computeIfAbsent(schema.toString(), (key) -> {
			ObjectNode closed = (ObjectNode) schema.deepCopy();
			closed.set("components", this.components);
			return registry.getSchema(closed);
		});
		assertThat(validator.validate(value)).as("%s: %s", what, value).isEmpty();
	}

	private void see(JsonNode schema, JsonNode value, String name) {
		String reference = name(schema);
		if (reference != null) {
			see(schemas().get(reference), value, reference);
			return;
		}
		schema.path("properties").properties().forEach((property) -> {
			JsonNode inner = value.path(property.getKey());
			if (!inner.isMissingNode() && !inner.isNull()) {
				this.unseen.remove(name + "." + property.getKey());
				see(property.getValue(), inner, name + "." + property.getKey());
			}
		});
		if (!value.isNull()) {
			schema.path("oneOf").forEach((one) -> see(one, value, name));
		}
		if (schema.has("items")) {
			value.forEach((item) -> see(schema.get("items"), item, name));
		}
	}

}
