package org.postergraph.explore.backup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

	private static final Cypher DECISIONS = Cypher.of("""
			MATCH (r:Resolution) WHERE r.id > $after AND r.state IN ['confirmed', 'refused', 'undone']
			RETURN r.id ORDER BY r.id LIMIT $limit
			""");

	private static final Cypher DIGESTS = Cypher.of("""
			MATCH (d:Digest) WHERE d.id > $after RETURN d.id ORDER BY d.id LIMIT $limit
			""");

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
		writeAll(out, DECISIONS, this.decisions, BackupDecision.class);
		writeAll(out, DIGESTS, this.digests, BackupDigest.class);
		out.append((this.revision.current() == before) ? END : END_OF_CHANGED);
	}

	private void writeAll(Appendable out, Cypher page, Cypher items, Class<?> type) throws IOException {
		List<String> ids = page(page, "");
		while (!ids.isEmpty()) {
			for (Object line : items(items, ids, type)) {
				out.append(JSON.writeValueAsString(line)).append('\n');
			}
			ids = (ids.size() == PAGE) ? page(page, ids.get(PAGE - 1)) : List.of();
		}
	}

	private List<String> page(Cypher page, String after) {
		return List
			.copyOf(this.client.query(page).bindAll(Map.of("after", after, "limit", PAGE)).fetchAs(String.class).all());
	}

	private <T> Collection<T> items(Cypher items, List<String> ids, Class<T> type) {
		return this.client.query(items).bind(ids).to("ids").fetchAs(type).mappedBy((types, row) -> row.as(type)).all();
	}

}
