package org.postergraph.catalog;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of an answer, whose shape the statement fixes: a missing value is a fault of
 * the statement.
 */
record Row(Map<String, ? extends @Nullable Object> values) {

	String string(String name) {
		return (String) value(name);
	}

	long number(String name) {
		return (Long) value(name);
	}

	/** A value that may be missing. */
	<T> @Nullable T find(String name, Class<T> type) {
		return type.cast(this.values.get(name));
	}

	boolean flag(String name) {
		return (Boolean) value(name);
	}

	@SuppressWarnings("unchecked")
	List<String> strings(String name) {
		return (List<String>) value(name);
	}

	@SuppressWarnings("unchecked")
	Map<String, Object> map(String name) {
		return (Map<String, Object>) value(name);
	}

	@SuppressWarnings("unchecked")
	List<Row> rows(String name) {
		return ((List<Map<String, Object>>) value(name)).stream().map(Row::new).toList();
	}

	private Object value(String name) {
		return Objects.requireNonNull(this.values.get(name), name);
	}

}
