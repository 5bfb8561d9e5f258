package org.postergraph.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.providers.JavadocProvider;

/**
 * Describes records as they are written: a component is always there, unless its
 * inclusion says otherwise, and may be null where its type says so. What it means is told
 * by its Javadoc.
 */
final class RecordSchemas extends ModelResolver {

	private static final PropertyNamingStrategies.SnakeCaseStrategy NAMES = new PropertyNamingStrategies.SnakeCaseStrategy();

	private final JavadocProvider javadoc;

	RecordSchemas(ObjectMapper mapper, TypeNameResolver names, JavadocProvider javadoc) {
		super(mapper, names);
		this.javadoc = javadoc;
	}

	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		Schema<?> resolved = super.resolve(type, context, chain);
		Class<?> raw = this._mapper.constructType(type.getType()).getRawClass();
		if (resolved != null && raw.isRecord()) {
			Schema<?> schema = definition(resolved, context.getDefinedModels());
			if (schema != null && schema.getProperties() != null) {
				describe(schema, raw);
			}
		}
		return resolved;
	}

	@SuppressWarnings("rawtypes")
	private static @Nullable Schema<?> definition(Schema<?> schema, Map<String, Schema> defined) {
		String reference = schema.get$ref();
		return (reference == null) ? schema : defined.get(reference.substring(reference.lastIndexOf('/') + 1));
	}

	private void describe(Schema<?> schema, Class<?> type) {
		if (schema.getDescription() == null) {
			schema.setDescription(text(this.javadoc.getClassJavadoc(type)));
		}
		Set<String> required = new LinkedHashSet<>();
		describeComponents(schema, type, required);
		schema.setRequired(List.copyOf(required));
	}

	private void describeComponents(Schema<?> schema, Class<?> type, Set<String> required) {
		Map<String, String> meanings = this.javadoc.getRecordClassParamJavadoc(type);
		for (RecordComponent component : type.getRecordComponents()) {
			if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
				describeComponents(schema, component.getType(), required);
			}
			else {
				describe(schema, component, text(meanings.get(component.getName())), required);
			}
		}
	}

	private static void describe(Schema<?> schema, RecordComponent component, @Nullable String meaning,
			Set<String> required) {
		String name = NAMES.translate(component.getName());
		Schema<?> property = schema.getProperties().get(name);
		if (property == null) {
			return; // not written
		}
		if (property.getDescription() == null) {
			property.setDescription(meaning);
		}
		boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class) && !isDemanded(component);
		JsonInclude.Include inclusion = inclusion(component);
		if (inclusion == JsonInclude.Include.ALWAYS || (inclusion == JsonInclude.Include.NON_NULL && !nullable)) {
			required.add(name);
		}
		if (inclusion == JsonInclude.Include.ALWAYS && nullable) {
			schema.getProperties().put(name, orNull(property));
		}
	}

	/** What a client has to send may be missing all the same, and is then refused. */
	private static boolean isDemanded(RecordComponent component) {
		io.swagger.v3.oas.annotations.media.Schema schema = component.getAccessor()
			.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
		return schema != null
				&& schema.requiredMode() == io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;
	}

	private static JsonInclude.Include inclusion(RecordComponent component) {
		JsonInclude own = component.getAccessor().getAnnotation(JsonInclude.class);
		JsonInclude inclusion = (own != null) ? own : component.getDeclaringRecord().getAnnotation(JsonInclude.class);
		return (inclusion != null) ? inclusion.value() : JsonInclude.Include.ALWAYS;
	}

	private static Schema<?> orNull(Schema<?> schema) {
		if (schema.get$ref() != null) {
			Schema<Object> either = new Schema<>();
			either.setDescription(schema.getDescription());
			schema.setDescription(null);
			either.setOneOf(List.of(schema, new Schema<>().types(Set.of("null"))));
			return either;
		}
		if (schema.getTypes() != null) {
			schema.addType("null");
		}
		if (schema.getEnum() != null && !schema.getEnum().contains(null)) {
			allowNull(schema);
		}
		return schema;
	}

	private static <T> void allowNull(Schema<T> schema) {
		List<@Nullable T> values = new ArrayList<>(schema.getEnum());
		values.add(null);
		schema.setEnum(values);
	}

	/** Javadoc as Markdown. */
	private static @Nullable String text(@Nullable String javadoc) {
		return (javadoc == null || javadoc.isBlank()) ? null
				: javadoc.replaceAll("</?code>", "`").replaceAll("\\s+", " ").strip();
	}

}
