package org.postergraph.explore.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.postergraph.catalog.Cypher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.postergraph.support.Contract;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.FixtureGraph;
import org.postergraph.support.ServerStore;
import org.springframework.beans.factory.annotation.Autowired;

@Contract
abstract class PaperPlanContract {

	private static final Map<String, Object> PARAMETERS = Map.ofEntries(Map.entry("topics", List.of(List.of("dpo"))),
			Map.entry("rarest", List.of("dpo")), Map.entry("roles", List.of("subject")),
			Map.entry("reviewers", List.of("boris-lugovoy")), Map.entry("days", List.of("iclr-2025-day-1")),
			Map.entry("conferences", List.of("iclr-2025")), Map.entry("digests", List.of("posts-1")),
			Map.entry("words", "+cache"), Map.entry("after", "a"), Map.entry("narrower", true),
			Map.entry("sort", "title"), Map.entry("skip", 0), Map.entry("limit", 25));

	@Autowired
	private Driver driver;

	@BeforeEach
	void load() {
		FixtureGraph.load(this.driver);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "ALL", "WORDS" })
	void aPageBeginsAtAnIndexAndNeverScansALabel(PaperCypher cypher) {
		assertThat(operators(cypher.page)).anyMatch((operator) -> operator.contains("Index"))
			.noneMatch((operator) -> operator.contains("NodeByLabelScan") || operator.contains("AllNodesScan"));
	}

	@ParameterizedTest
	@EnumSource
	void whatFollowsAKeyIsNeverFoundByAScan(PaperCypher cypher) {
		assertThat(operators(cypher.following))
			.noneMatch((operator) -> operator.contains("NodeByLabelScan") || operator.contains("AllNodesScan"));
	}

	@ParameterizedTest
	@EnumSource(names = { "DIGEST", "DAY", "REVIEWER", "TOPIC", "CONFERENCE" })
	void aCountBeginsAtAnIndexAndNeverScansALabel(PaperCypher cypher) {
		assertThat(operators(cypher.count)).anyMatch((operator) -> operator.contains("Index"))
			.noneMatch((operator) -> operator.contains("NodeByLabelScan") || operator.contains("AllNodesScan"));
	}

	@ParameterizedTest
	@EnumSource(names = { "ALL_BY_TITLE", "ALL_BY_TITLE_DESC" })
	void theWholeListComesInTheOrderOfTheIndexAndItsCountFromTheCountStore(PaperCypher cypher) {
		assertThat(operators(cypher.page))
			.noneMatch((operator) -> operator.startsWith("Sort") || operator.startsWith("Top"));
		assertThat(operators(cypher.count)).anyMatch((operator) -> operator.startsWith("NodeCountFromCountStore"));
	}

	private List<String> operators(Cypher cypher) {
		try (Session session = this.driver.session()) {
			return operators(session.run("EXPLAIN " + cypher, PARAMETERS).consume().plan()).toList();
		}
	}

	private static Stream<String> operators(Plan plan) {
		return Stream.concat(Stream.of(plan.operatorType()),
				plan.children().stream().flatMap(PaperPlanContract::operators));
	}

}

@EmbeddedStore
class EmbeddedPaperPlanIT extends PaperPlanContract {

}

@ServerStore
class ServerPaperPlanIT extends PaperPlanContract {

}
