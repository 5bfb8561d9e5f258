package org.postergraph.web.problem;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.RequestParam;

/** What the parameters of a request are called, and what they may be. */
public final class BoundParameters {

	private BoundParameters() {
	}

	/** The error that a client sees, with its own name of the parameter. */
	static ParameterError describe(Class<?> type, FieldError error) {
		return find(type, error.getField())
			.map((parameter) -> new ParameterError(name(parameter), message(error, parameter), allowed(parameter)))
			.orElseGet(() -> new ParameterError(error.getField(), "is not understood", List.of()));
	}

	/** Constructor binding reports its own name, validation the component's. */
	private static Optional<Parameter> find(Class<?> type, String field) {
		String first = field.contains("[") ? field.substring(0, field.indexOf('[')) : field;
		return Stream.of(type.getDeclaredConstructors())
			.flatMap((constructor) -> Arrays.stream(constructor.getParameters()))
			.filter((parameter) -> parameter.getName().equals(first) || name(parameter).equals(first))
			.findFirst();
	}

	/** The name that clients use. */
	public static String name(Parameter parameter) {
		BindParam renamed = parameter.getAnnotation(BindParam.class);
		if (renamed != null) {
			return renamed.value();
		}
		RequestParam request = parameter.getAnnotation(RequestParam.class);
		return (request != null && !request.name().isEmpty()) ? request.name() : parameter.getName();
	}

	private static String message(FieldError error, Parameter parameter) {
		if (!error.isBindingFailure()) {
			return String.valueOf(error.getDefaultMessage());
		}
		return expected(parameter.getType());
	}

	/** What a value of this type must be, in words. */
	public static String expected(@Nullable Class<?> type) {
		if (type == null) {
			return "is not understood";
		}
		if (type.isEnum()) {
			return "must be one of the allowed values";
		}
		return (type == Boolean.class || type == boolean.class) ? "must be true or false" : "must be a whole number";
	}

	/** The values of a type that has few. */
	public static List<String> allowed(@Nullable Class<?> type) {
		if (type != null && type.isEnum()) {
			return Stream.of(type.getEnumConstants()).map(Object::toString).toList();
		}
		return (type == Boolean.class || type == boolean.class) ? List.of("true", "false") : List.of();
	}

	private static List<String> allowed(Parameter parameter) {
		Min min = parameter.getAnnotation(Min.class);
		Max max = parameter.getAnnotation(Max.class);
		if (min == null && max == null) {
			return allowed(parameter.getType());
		}
		return List.of(((min != null) ? min.value() : "") + ".." + ((max != null) ? max.value() : ""));
	}

}
