package org.postergraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postergraph.catalog.GraphCounters;
import org.postergraph.catalog.TopicCatalog;
import org.postergraph.support.Contract;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.GraphContent;
import org.postergraph.support.ServerStore;
import org.postergraph.topic.TopicExtractor;
import org.postergraph.topic.Vocabulary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@Contract
abstract class ReextractionContract {

	private static final String ONE_CONCEPT = """
			concepts:
			  - id: quantization
			    label: Quantization
			    label_ru: Квантизация
			    aliases: [битность]
			""";

	@Autowired
	private ImportJobs jobs;

	@Autowired
	private TopicCatalog topics;

	@Autowired
	private LoadedVocabulary vocabulary;

	@Autowired
	private Neo4jClient client;

	@BeforeEach
	void importSeeds() throws IOException {
		new GraphContent(this.client).clear();
		List<ImportSource> seeds = List.of(seed("iclr-2025-day-1.md"), seed("iclr-2025-day-3.md"));
		assertThat(this.jobs.submit(seeds, false).end().join().state()).isEqualTo(ImportReport.State.DONE);
	}

	/** Other contracts keep the topics between their tests. */
	@AfterEach
	void restoreVocabulary() {
		reextract(this.vocabulary.extractor());
	}

	@Test
	void aVocabularyThatGoesAndComesBackLeavesTheGraphAsItWas() {
		List<String> before = new GraphContent(this.client).dump();

		ImportReport gone = reextract(extractorOf(ONE_CONCEPT));

		assertThat(gone.reextracted()).isEqualTo(11);
		assertThat(gone.mentions().removed()).isPositive();
		assertThat(names("MATCH (t:Topic) RETURN t.id")).containsExactly("quantization");
		assertThat(names("MATCH (:Paper)-[:ABOUT]->(t) RETURN DISTINCT t.id")).containsExactly("quantization");

		reextract(this.vocabulary.extractor());

		assertThat(new GraphContent(this.client).dump()).isEqualTo(before);
	}

	@Test
	void anUnchangedVocabularyWritesNothing() {
		ImportReport report = reextract(this.vocabulary.extractor());

		assertThat(report.reextracted()).isZero();
		assertThat(report.database()).isEqualTo(GraphCounters.NONE);
	}

	@Test
	void anImportWithAnotherVocabularyBringsAllThatIsStoredUpToDateFirst() {
		reextract(extractorOf(ONE_CONCEPT));

		ImportReport report = this.jobs.submit(List.of(), false).end().join();

		assertThat(report.reextracted()).isEqualTo(11);
		assertThat(names("MATCH (:Topic {id: 'kv-cache'})<-[:ABOUT {role: 'subject'}]-(p) RETURN p.title")).hasSize(2)
			.anyMatch((title) -> title.startsWith("ThinK"));
	}

	private ImportReport reextract(TopicExtractor with) {
		ReportDraft draft = new ReportDraft(
				ImportReport.queued("test", new ImportOrder(List.of(), "test", false, false)), () -> false);
		new Reextraction(this.topics, with, draft).run(false);
		return draft.done(List.of());
	}

	private static TopicExtractor extractorOf(String yaml) {
		return new TopicExtractor(Vocabulary.read(new StringReader(yaml)));
	}

	private static ImportSource seed(String name) throws IOException {
		return new ImportSource(name, Files.readAllBytes(Path.of("seeds", name)));
	}

	private List<String> names(String cypher) {
		return List.copyOf(this.client.query(cypher).fetchAs(String.class).all());
	}

}

@EmbeddedStore
class EmbeddedReextractionIT extends ReextractionContract {

}

@ServerStore
class ServerReextractionIT extends ReextractionContract {

}
