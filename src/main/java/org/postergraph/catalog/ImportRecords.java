package org.postergraph.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The records of past imports: each call is a transaction of its own. */
@Service
public class ImportRecords {

	private static final int BATCH = 1000;

	private final Transactions transactions;

	ImportRecords(Transactions transactions) {
		this.transactions = transactions;
	}

	public void save(ImportRecord record) {
		this.transactions.writeAside((graph) -> graph.run("""
				MERGE (j:ImportJob {id: $id}) SET j = $properties, j.id = $id
				""", Map.of("id", record.id(), "properties", record.properties())));
	}

	public void remove(String id) {
		this.transactions.writeAside((graph) -> graph.run("MATCH (j:ImportJob {id: $id}) DELETE j", Map.of("id", id)));
	}

	/** The report of an import, as JSON. */
	public Optional<String> findReport(String id) {
		return this.transactions.read((graph) -> graph.ask("""
				MATCH (j:ImportJob {id: $id}) RETURN j.report AS report
				""", Map.of("id", id))).stream().map((row) -> row.string("report")).findFirst();
	}

	/**
	 * Imports in these states as JSON, the newest first.
	 * @param states any of them
	 * @param skip how many come before
	 */
	public List<String> listSummaries(Collection<String> states, int skip, int limit) {
		return this.transactions.read((graph) -> graph.ask("""
				UNWIND $states AS state
				CALL (state) {
				  MATCH (j:ImportJob {state: state}) WHERE j.queuedAt IS NOT NULL
				  RETURN j ORDER BY j.queuedAt DESC, j.id DESC LIMIT $end
				}
				RETURN j.summary AS summary ORDER BY j.queuedAt DESC, j.id DESC SKIP $skip LIMIT $limit
				""", Map.of("states", states, "skip", skip, "limit", limit, "end", skip + limit)))
			.stream()
			.map((row) -> row.string("summary"))
			.toList();
	}

	public long count(Collection<String> states) {
		return this.transactions.read((graph) -> graph.ask("""
				MATCH (j:ImportJob) WHERE j.state IN $states RETURN count(j) AS n
				""", Map.of("states", states))).get(0).number("n");
	}

	/** Reports of imports that did not end, as JSON, except for these. */
	public List<String> listUnended(Collection<String> except) {
		return this.transactions.read((graph) -> graph.ask("""
				MATCH (j:ImportJob) WHERE j.state IN ['queued', 'running'] AND NOT j.id IN $except
				RETURN j.report AS report
				""", Map.of("except", except))).stream().map((row) -> row.string("report")).toList();
	}

	/** Removes all but the newest, some at a time. */
	public void keepNewest(int kept) {
		while (size() > kept) {
			this.transactions.writeAside((graph) -> graph.run("""
					MATCH (j:ImportJob) WHERE j.queuedAt IS NOT NULL
					WITH j ORDER BY j.queuedAt DESC, j.id DESC SKIP $kept LIMIT $batch
					DELETE j
					""", Map.of("kept", kept, "batch", BATCH)));
		}
	}

	private long size() {
		return this.transactions.read((graph) -> graph.ask("MATCH (j:ImportJob) RETURN count(j) AS n", Map.of()))
			.get(0)
			.number("n");
	}

}
