package org.postergraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.postergraph.support.Contract;
import org.postergraph.support.GraphContent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Imports texts and looks at what became of them. */
@Contract
abstract class ImportedFiles {

	@Autowired
	private ImportJobs jobs;

	@Autowired
	private Neo4jClient client;

	GraphContent content() {
		return new GraphContent(this.client);
	}

	ImportReport importFile(String name, String text) {
		ImportReport report = this.jobs
			.submit(List.of(new ImportSource(name, text.getBytes(StandardCharsets.UTF_8))), false)
			.end()
			.join();
		assertThat(report.error()).isNull();
		assertThat(report.state()).isEqualTo(ImportReport.State.DONE);
		return report;
	}

	List<Map<String, Object>> rows(String cypher) {
		return List.copyOf(this.client.query(cypher).fetch().all());
	}

	void run(String cypher) {
		this.client.query(cypher).run();
	}

}
