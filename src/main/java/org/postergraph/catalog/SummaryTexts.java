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

	/** Goes through all papers in the order of their ids, each with its summaries. */
	public void forEachPaper(Consumer<List<SummaryText>> consumer) {
		String last = "";
		List<PaperTexts> batch;
		do {
			batch = after(last);
			batch.forEach((paper) -> consumer.accept(paper.summaries()));
			last = batch.isEmpty() ? last : batch.get(batch.size() - 1).id();
		}
		while (batch.size() == BATCH);
	}

	private List<PaperTexts> after(String id) {
		return List
			.copyOf(this.client.query("""
					MATCH (p:Paper) WHERE p.id > $id WITH p ORDER BY p.id LIMIT $limit
					RETURN p.id AS id, COLLECT {
						MATCH (p)<-[:SUMMARIZES]-(s:Summary) RETURN [s.title, s.text] ORDER BY s.id
					} AS summaries ORDER BY id
					""")
				.bindAll(Map.of("id", id, "limit", BATCH))
				.fetchAs(PaperTexts.class)
				.mappedBy((types, row) -> new PaperTexts(row.get("id").asString(), row.get("summaries")
					.asList((summary) -> new SummaryText(summary.get(0).asString(), summary.get(1).asString()))))
				.all());
	}

	/** A summary's words. */
	public record SummaryText(String title, String text) {

	}

	private record PaperTexts(String id, List<SummaryText> summaries) {

	}

}
