package org.postergraph.catalog;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads digests back from the graph. */
final class StoredDigests {

	static final String BY_ID = """
			UNWIND $ids AS id MATCH (d:Digest {id: id})
			OPTIONAL MATCH (d)-[on:REPORTS_ON]->(target)
			OPTIONAL MATCH (target)-[:DAY_OF*0..1]->(c:Conference)
			WITH d, on, target, head(collect(c)) AS c
			RETURN d.id AS id, d.contentHash AS contentHash, d.format AS format, coalesce(d.sourceKeys, []) AS sourceKeys, d.publishedAt AS publishedAt,
			  d.url AS url, d.authorSignature AS authorSignature, d.forwardedFrom AS forwardedFrom,
			  on.basis AS basis, on.evidence AS evidence, target.number AS day,
			  c.id AS conference, c.name AS name, c.series AS series, c.year AS year, COLLECT {
			    MATCH (d)-[:CONTAINS]->(s:Summary)-[:SUMMARIZES]->(p:Paper)
			    RETURN {paper: p.id, title: s.title, contentHash: s.contentHash, vocabulary: s.vocabulary, topics: [(s)-[:MENTIONS]->(t) | t.id]}
			  } AS summaries
			""";

	private StoredDigests() {
	}

	static StoredDigest of(Row row) {
		Map<String, StoredSummary> summaries = new LinkedHashMap<>();
		for (Row summary : row.rows("summaries")) {
			summaries.put(summary.string("paper"),
					new StoredSummary(summary.string("title"), summary.string("contentHash"),
							summary.string("vocabulary"), Set.copyOf(summary.strings("topics"))));
		}
		return new StoredDigest(row.string("id"), row.string("contentHash"), row.string("format"), origin(row),
				conference(row), day(row), summaries);
	}

	private static OriginEntry origin(Row row) {
		return new OriginEntry(row.strings("sourceKeys"), row.find("publishedAt", ZonedDateTime.class),
				row.find("url", String.class), row.find("authorSignature", String.class),
				row.find("forwardedFrom", String.class));
	}

	private static @Nullable ConferenceEntry conference(Row row) {
		return (row.find("conference", String.class) != null) ? new ConferenceEntry(row.string("conference"),
				row.string("name"), row.string("series"), Math.toIntExact(row.number("year"))) : null;
	}

	private static @Nullable DayEntry day(Row row) {
		return (row.find("basis", String.class) != null)
				? new DayEntry(Math.toIntExact(row.number("day")), row.string("basis"), row.string("evidence")) : null;
	}

}
