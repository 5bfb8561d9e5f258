package org.postergraph.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postergraph.web.problem.BadParametersException;
import org.postergraph.web.problem.ParameterError;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Leaves of each result the fields that {@code fields} names, once it is known that the
 * results have such fields.
 */
@RestControllerAdvice
@ConditionalOnWebApplication
class ChosenFields implements HandlerInterceptor, ResponseBodyAdvice<Object> {

	static final String DESCRIPTION = "Only these fields of each result, repeated or with commas, "
			+ "whatever the schema requires; all when absent";

	private static final String PARAMETER = "fields";

	private final JsonMapper mapper;

	ChosenFields(JsonMapper mapper) {
		this.mapper = mapper;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Set<String> chosen = chosen(request);
		if (request.getParameter(PARAMETER) != null && Representations.variant(request) != null) {
			throw new BadParametersException(new ParameterError(PARAMETER, "goes with JSON alone", List.of()));
		}
		if (request.getParameter(PARAMETER) != null && handler instanceof HandlerMethod method) {
			List<String> known = namesOf(typeOfResults(method.getReturnType())).sorted().toList();
			if (chosen.isEmpty() || !known.containsAll(chosen)) {
				throw new BadParametersException(
						new ParameterError(PARAMETER, "must name fields of the results", known));
			}
		}
		return true;
	}

	private static Set<String> chosen(HttpServletRequest request) {
		String[] values = request.getParameterValues(PARAMETER);
		return (values == null) ? Set.of()
				: new LinkedHashSet<>(List.of(StringUtils.tokenizeToStringArray(String.join(",", values), ",")));
	}

	private static Class<?> typeOfResults(MethodParameter returned) {
		ResolvableType type = ResolvableType.forMethodParameter(returned);
		for (Class<?> wrapper : List.of(ResponseEntity.class, Listing.class)) {
			type = (type.resolve() == wrapper) ? type.getGeneric(0) : type;
		}
		return type.resolve(Object.class);
	}

	private Stream<String> namesOf(Class<?> type) {
		return type.isRecord() ? Stream.of(type.getRecordComponents()).flatMap(this::namesOf) : Stream.of();
	}

	private Stream<String> namesOf(RecordComponent component) {
		if (component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
			return Stream.of();
		}
		return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class) ? namesOf(component.getType())
				: Stream.of(nameOf(component.getName()));
	}

	private String nameOf(String component) {
		SerializationConfig config = this.mapper.serializationConfig();
		return config.getPropertyNamingStrategy().nameForField(config, null, component);
	}

	@Override
	public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
		return JacksonJsonHttpMessageConverter.class.isAssignableFrom(converterType)
				&& typeOfResults(returnType).isRecord();
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returnType, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		Set<String> chosen = (request instanceof ServletServerHttpRequest servlet) ? chosen(servlet.getServletRequest())
				: Set.of();
		if (chosen.isEmpty() || body == null) {
			return body;
		}
		return (body instanceof Listing<?> listing) ? choose(listing, chosen) : choose(body, chosen);
	}

	private Listing<ObjectNode> choose(Listing<?> listing, Set<String> chosen) {
		Listing.Meta meta = listing.meta();
		Map<String, Object> query = new LinkedHashMap<>(meta.query());
		query.put(PARAMETER, chosen);
		return new Listing<>(new Listing.Meta(meta.count(), meta.page(), meta.perPage(), meta.nextCursor(), query),
				listing.results().stream().map((result) -> choose(result, chosen)).toList(), listing.groups());
	}

	private ObjectNode choose(Object result, Set<String> chosen) {
		ObjectNode all = this.mapper.valueToTree(result);
		return all.retain(chosen);
	}

}
