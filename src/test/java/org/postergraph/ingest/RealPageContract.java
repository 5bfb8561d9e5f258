package org.postergraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postergraph.catalog.GraphCounters;
import org.postergraph.support.Contract;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.GraphContent;
import org.postergraph.support.ServerStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The real page, where it lies beside the project. */
@Contract
abstract class RealPageContract {

	private static final Path PAGE = Path.of("../shared/seeds/dushny-nlp-iclr-2025.txt");

	@Autowired
	private ImportJobs jobs;

	@Autowired
	private Neo4jClient client;

	@BeforeEach
	void emptyGraph() {
		assumeThat(PAGE).as("the real page lies at " + PAGE).exists();
		new GraphContent(this.client).clear();
	}

	private ImportReport importPage(boolean dryRun) throws IOException {
		return this.jobs.submit(List.of(new ImportSource("page.txt", Files.readAllBytes(PAGE))), dryRun).end().join();
	}

	@Test
	void thePageBecomesItsGraph() throws IOException {
		ImportReport report = importPage(false);

		assertThat(report.error()).isNull();
		assertThat(report.state()).isEqualTo(ImportReport.State.DONE);
		assertThat(report.digests()).isEqualTo(3);
		assertThat(report.papers().created()).isEqualTo(15);
		assertThat(report.reviewers().created()).isEqualTo(6);
		assertThat(report.merges()).singleElement().satisfies((merge) -> {
			assertThat(merge.kept()).isEqualTo("Степан Каргальцев");
			assertThat(merge.alias()).isEqualTo("Степан Каргалицев");
		});
		assertThat(rows("MATCH (r:Reviewer)-[:REVIEWED]->(p) RETURN r.name AS name, count(p) AS papers"))
			.containsExactlyInAnyOrder(Map.of("name", "Павел Темирчев", "papers", 15L),
					Map.of("name", "Степан Каргальцев", "papers", 11L), Map.of("name", "Роман Горб", "papers", 11L),
					Map.of("name", "Николай Скачков", "papers", 10L), Map.of("name", "Андрей Акшонов", "papers", 6L),
					Map.of("name", "Екатерина Редина", "papers", 5L));
		assertThat(rows("""
				MATCH (p:Paper)-[o:PRESENTED_ON]->(d) RETURN d.number AS day, o.basis AS basis, count(*) AS papers
				""")).containsExactlyInAnyOrder(Map.of("day", 1L, "basis", "stated", "papers", 5L),
				Map.of("day", 2L, "basis", "stated", "papers", 4L),
				Map.of("day", 3L, "basis", "inferred", "papers", 6L));
	}

	@Test
	void aSecondImportWritesNothing() throws IOException {
		importPage(false);

		ImportReport second = importPage(false);

		assertThat(second.database()).isEqualTo(GraphCounters.NONE);
		assertThat(second.papers().unchanged()).isEqualTo(15);
	}

	@Test
	void aDryRunReportsAndWritesNothing() throws IOException {
		Object before = new GraphContent(this.client).dump();

		ImportReport report = importPage(true);

		assertThat(report.papers().created()).isEqualTo(15);
		assertThat(new GraphContent(this.client).dump()).isEqualTo(before);
	}

	private List<Map<String, Object>> rows(String cypher) {
		return List.copyOf(this.client.query(cypher).fetch().all());
	}

}

@EmbeddedStore
class EmbeddedRealPageIT extends RealPageContract {

}

@ServerStore
class ServerRealPageIT extends RealPageContract {

}
