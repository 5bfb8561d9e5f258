package org.postergraph.catalog;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The stored summaries' own words, all of them, a batch at a time. */
@Component
public class SummaryTexts {

	private static final int BATCH = 1000;

	private final CypherClient client;

	SummaryTexts(CypherClient client) {
		this.client = client;
	}

	/** Goes through all summaries in the order of their ids. */
	public void forEach(Consumer<SummaryText> consumer) {
		String last = "";
		List<SummaryText> batch;
		do {
			batch = after(last);
			batch.forEach(consumer);
			last = batch.isEmpty() ? last : batch.get(batch.size() - 1).id();
		}
		while (batch.size() == BATCH);
	}

	private List<SummaryText> after(String id) {
		return List.copyOf(this.client.query("""
				MATCH (s:Summary) WHERE s.id > $id
				RETURN s.id AS id, s.title AS title, s.text AS text ORDER BY s.id LIMIT $limit
				""")
			.bindAll(Map.of("id", id, "limit", BATCH))
			.fetchAs(SummaryText.class)
			.mappedBy((types, row) -> new SummaryText(row.get("id").asString(), row.get("title").asString(),
					row.get("text").asString()))
			.all());
	}

	/** A summary's words. */
	public record SummaryText(String id, String title, String text) {

	}

}
