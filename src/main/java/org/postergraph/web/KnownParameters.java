package org.postergraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postergraph.web.problem.BadParametersException;
import org.postergraph.web.problem.BoundParameters;
import org.postergraph.web.problem.ParameterError;
import org.springframework.core.MethodParameter;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Refuses parameters, of a query or a form, that the endpoint does not know, those
 * without a value, and a second value where one is taken: a misspelled filter would
 * otherwise look like an answer to it. An enum goes by its value in the contract alone,
 * where data binding would fall back on the name of its constant. What an endpoint knows
 * is read off its handler method: its request parameters, and the components of the
 * records that others are bound to.
 */
final class KnownParameters implements HandlerInterceptor {

	/** More than the filters of papers, each of them twenty times. */
	private static final int MOST = 250;

	/** What is wrong with more of them is not told. */
	private static final int MOST_ERRORS = 20;

	/** By handler method: the names, each with its type; several values make a list. */
	private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String query = request.getQueryString();
		if (handler instanceof HandlerMethod method && query != null && !query.isEmpty()) {
			if (StringUtils.countOccurrencesOf(query, "&") >= MOST) {
				throw new BadParametersException(
						new ParameterError("", "at most " + MOST + " parameters are taken", List.of()));
			}
			List<ParameterError> errors = check(query,
					this.known.computeIfAbsent(method.getMethod(), (key) -> namesOf(method)));
			if (!errors.isEmpty()) {
				throw new BadParametersException(errors.subList(0, Math.min(errors.size(), MOST_ERRORS)));
			}
		}
		if (handler instanceof HandlerMethod method && request instanceof MultipartHttpServletRequest form) {
			List<ParameterError> errors = check(form,
					this.known.computeIfAbsent(method.getMethod(), (key) -> namesOf(method)), filesOf(method));
			if (!errors.isEmpty()) {
				throw new BadParametersException(errors.subList(0, Math.min(errors.size(), MOST_ERRORS)));
			}
		}
		return true;
	}

	/** Parameters may be fields of a form, too; each once, wherever it stands. */
	private static List<ParameterError> check(MultipartHttpServletRequest form, Map<String, Class<?>> known,
			Set<String> files) {
		Set<String> fields = new TreeSet<>(known.keySet());
		fields.addAll(files);
		List<ParameterError> errors = new ArrayList<>();
		form.getParameterMap().forEach((name, values) -> {
			Class<?> type = known.get(name);
			if (type == null) {
				errors.add(files.contains(name) ? new ParameterError(name, "must be a file", List.of())
						: new ParameterError(printable(name), "is not known here", List.copyOf(fields)));
			}
			else if (!isRepeatable(type) && values.length > 1) {
				errors.add(new ParameterError(name, "may be given once", List.of()));
			}
			else if (!Stream.of(values).allMatch(StringUtils::hasText)) {
				errors.add(new ParameterError(name, "has no value", List.of()));
			}
		});
		form.getMultiFileMap().keySet().stream().filter((name) -> !files.contains(name)).forEach((name) -> {
			errors.add(known.containsKey(name) ? new ParameterError(name, "must not be a file", List.of())
					: new ParameterError(printable(name), "is not known here", List.copyOf(fields)));
		});
		return errors;
	}

	private static Set<String> filesOf(HandlerMethod method) {
		return Stream.of(method.getMethodParameters())
			.map((parameter) -> parameter.getParameterAnnotation(RequestPart.class))
			.filter(Objects::nonNull)
			.map(RequestPart::value)
			.collect(Collectors.toSet());
	}

	private static List<ParameterError> check(String query, Map<String, Class<?>> known) {
		List<ParameterError> errors = new ArrayList<>();
		UriComponentsBuilder.newInstance().query(query).build().getQueryParams().forEach((encoded, values) -> {
			String name = decode(encoded);
			Class<?> type = known.get(name);
			if (type == null) {
				errors.add(new ParameterError(printable(name), "is not known here", List.copyOf(known.keySet())));
			}
			else if (!isRepeatable(type) && values.size() > 1) {
				errors.add(new ParameterError(name, "may be given once", List.of()));
			}
			else if (values.stream().anyMatch((value) -> !StringUtils.hasText((value != null) ? decode(value) : ""))) {
				errors.add(new ParameterError(name, "has no value", List.of()));
			}
			else if (type.isEnum() && !BoundParameters.allowed(type).contains(decode(values.get(0)))) {
				errors.add(new ParameterError(name, BoundParameters.expected(type), BoundParameters.allowed(type)));
			}
		});
		return errors;
	}

	private static String decode(String encoded) {
		try {
			return UriUtils.decode(encoded.replace('+', ' '), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			throw new BadParametersException(new ParameterError("", "is not encoded properly", List.of()));
		}
	}

	/** A name that could be markup is not repeated. */
	private static String printable(String name) {
		return (name.length() <= 40
				&& name.chars().allMatch((c) -> Character.isLetterOrDigit(c) || c == '_' || c == '-')) ? name : "";
	}

	private static Map<String, Class<?>> namesOf(HandlerMethod method) {
		Map<String, Class<?>> names = new TreeMap<>();
		for (MethodParameter parameter : method.getMethodParameters()) {
			if (parameter.hasParameterAnnotation(RequestParam.class)) {
				names.put(BoundParameters.name(parameter.getParameter()), parameter.getParameterType());
			}
			else if (parameter.getParameterType().isRecord() && !parameter.hasParameterAnnotation(RequestBody.class)) {
				for (Parameter bound : parameter.getParameterType().getDeclaredConstructors()[0].getParameters()) {
					names.put(BoundParameters.name(bound), bound.getType());
				}
			}
		}
		return names;
	}

	private static boolean isRepeatable(Class<?> type) {
		return Collection.class.isAssignableFrom(type) || type.isArray();
	}

}
