package org.postergraph.web;

import java.util.stream.Stream;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Reads an enum by what its {@code toString} gives, and by nothing else. */
@SuppressWarnings("rawtypes")
final class NamedValues implements ConverterFactory<String, Enum> {

	@Override
	public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
		return (text) -> Stream.of(type.getEnumConstants())
			.filter((value) -> value.toString().equals(text))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("no value of " + type.getSimpleName()));
	}

}
