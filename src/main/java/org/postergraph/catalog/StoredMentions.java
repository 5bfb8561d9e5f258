package org.postergraph.catalog;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the graph holds of a summary's topics, by topic, each as its properties. */
public record StoredMentions(Map<String, Map<String, Object>> byTopic) {

	static StoredMentions of(List<Row> rows) {
		return new StoredMentions(
				rows.stream().collect(Collectors.toMap((row) -> row.string("topic"), (row) -> row.map("properties"))));
	}

	/** Whether a mention is stored just so, whatever the version of the vocabulary. */
	public boolean holds(MentionsEntry mention) {
		Map<String, Object> stored = this.byTopic.get(mention.topic());
		return stored != null && mention.properties("")
			.entrySet()
			.stream()
			.filter((property) -> !property.getKey().equals("vocabulary"))
			.allMatch((property) -> Objects.equals(stored.get(property.getKey()), asStored(property.getValue())));
	}

	/** The database has one kind of whole number. */
	private static Object asStored(Object value) {
		return (value instanceof List<?> list) ? list.stream()
			.map((each) -> (each instanceof Integer number) ? (Object) number.longValue() : each)
			.toList() : value;
	}

}
