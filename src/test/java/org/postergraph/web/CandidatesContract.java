package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;

/** Terms are counted once for a state of the graph, however many there are. */
abstract class CandidatesContract extends RestQuestions {

	private static final String CANDIDATES = "/api/topics/candidates";

	@Test
	void theListIsCountedOnceForARevision() {
		write("MERGE (r:Revision {id: 'graph'}) SET r.value = $value", System.nanoTime());
		Answer before = get(CANDIDATES);
		assertThat(before.results("term")).doesNotContain("гиппопотам");
		write("UNWIND range(1, 3) AS n CREATE (:Summary {id: 'more-' + n, title: '', text: $value})"
				+ "-[:SUMMARIZES]->(:Paper {id: 'more-' + n})", "Гиппопотам.");
		write("MATCH (p:Paper {id: 'more-1'}) CREATE (:Summary {id: 'again', title: '', text: $value})-[:SUMMARIZES]->(p)",
				"Гиппопотам.");
		assertThat(get(CANDIDATES).body()).isEqualTo(before.body());

		write("MATCH (r:Revision) SET r.value = r.value + $value", 1);
		assertThat(get(CANDIDATES).results("term")).contains("гиппопотам");
		assertThat(get(CANDIDATES + "?min_papers=3").results("papers")).contains("3").doesNotContain("1", "2");
		assertThat(get(CANDIDATES + "?min_papers=4").results("term")).doesNotContain("гиппопотам");
		assertThat(get(CANDIDATES + "?min_papers=1").json().at("/meta/count").asInt())
			.isGreaterThan(get(CANDIDATES + "?min_papers=2").json().at("/meta/count").asInt());
		assertThat(get(CANDIDATES + "?min_papers=1000").results("term")).isEmpty();
	}

	@Test
	void aListThatTakesTooLongIsThereForWhoAsksAgain() {
		write("MERGE (r:Revision {id: 'graph'}) SET r.value = $value", System.nanoTime());
		String text = "Гиппопотамы долго сравнивают разные жирафы и зелёные деревья с попугаями. ".repeat(200);
		Answer answer = get(CANDIDATES);
		Instant start = Instant.now();
		for (int more = 500; answer.status() == 200; more *= 2) {
			assertThat(more).as("read, and nobody was told to come back").isLessThan(40_000);
			write("UNWIND range(1, " + more
					+ ") AS n WITH 'more-' + randomUUID() AS id CREATE (:Summary {id: id, title: '', text: $value})"
					+ "-[:SUMMARIZES]->(:Paper {id: id})", text);
			write("MATCH (r:Revision) SET r.value = r.value + $value", 1);
			start = Instant.now();
			answer = get(CANDIDATES);
		}
		assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(8));
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.type()).isEqualTo("application/problem+json");
		assertThat(answer.headers()).containsEntry("Retry-After", "5").doesNotContainKey("ETag");
		Instant end = Instant.now().plusSeconds(120);
		while (answer.status() == 503) {
			assertThat(Instant.now()).isBefore(end);
			answer = get(CANDIDATES);
		}
		assertThat(answer.results("term")).as(answer.body()).anyMatch((term) -> term.contains("гиппопотам"));
	}

	private void write(String cypher, Object value) {
		try (Session session = this.driver.session()) {
			session.run(cypher, Map.of("value", value)).consume();
		}
	}

}

@EmbeddedStore
class EmbeddedCandidatesIT extends CandidatesContract {

}

@ServerStore
class ServerCandidatesIT extends CandidatesContract {

}
