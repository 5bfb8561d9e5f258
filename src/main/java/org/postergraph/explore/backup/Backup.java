package org.postergraph.explore.backup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.postergraph.catalog.Cypher;
import org.postergraph.catalog.CypherClient;
import org.postergraph.explore.GraphRevision;
import org.springframework.stereotype.Service;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the graph as JSON lines: a header, what people decided about names, the digests,
 * and a last line that says whether the graph changed meanwhile. Topics come from the
 * vocabulary; papers, reviewers and everything derived follow from the digests. The same
 * graph gives the same bytes.
 */
@Service
public class Backup {

	/** Digests and decisions that are in memory at a time. */
	private static final int PAGE = 100;

	private static final String HEADER = "{\"type\":\"postergraph\",\"version\":1}\n";

	private static final String END = "{\"type\":\"end\"}\n";

	private static final String END_OF_CHANGED = "{\"type\":\"end\",\"changed\":true}\n";

	private static final JsonMapper JSON = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
		.build();

	private final CypherClient client;

	private final GraphRevision revision;

	private final Cypher decisions = Cypher.file("explore/backup-decisions");

	private final Cypher digests = Cypher.file("explore/backup-digests");

	Backup(CypherClient client, GraphRevision revision) {
		this.client = client;
		this.revision = revision;
	}

	/**
	 * Writes all, page by page. Each digest is whole; an import that runs meanwhile may
	 * change others before they are written.
	 */
	public void write(Appendable out) throws IOException {
		long before = this.revision.current();
		out.append(HEADER);
		writeAll(out, this.decisions, BackupDecision.class, BackupDecision::id);
		writeAll(out, this.digests, BackupDigest.class, BackupDigest::id);
		out.append((this.revision.current() == before) ? END : END_OF_CHANGED);
	}

	private <T> void writeAll(Appendable out, Cypher page, Class<T> type, Function<T, String> id) throws IOException {
		String last = "";
		List<T> lines;
		do {
			lines = List.copyOf(this.client.query(page)
				.bindAll(Map.of("after", last, "limit", PAGE))
				.fetchAs(type)
				.mappedBy((types, row) -> row.as(type))
				.all());
			for (T line : lines) {
				out.append(JSON.writeValueAsString(line)).append('\n');
			}
			last = lines.isEmpty() ? last : id.apply(lines.get(lines.size() - 1));
		}
		while (lines.size() == PAGE);
	}

}
