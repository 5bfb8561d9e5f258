package org.postergraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postergraph.support.Contract;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@Contract
abstract class SchemaContract {

	@Autowired
	private Neo4jClient client;

	@Test
	void everyKeyHasItsConstraint() {
		assertThat(this.client.query("SHOW CONSTRAINTS YIELD name").fetchAs(String.class).all()).contains("paper_id",
				"paper_title_in_conference", "topic_id", "reviewer_id", "conference_id", "conference_day_id",
				"digest_id", "summary_id", "import_id", "import_job_id", "resolution_id", "revision_id");
	}

	@Test
	void everyIndexIsOnline() {
		assertThat(this.client.query("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name")
			.fetchAs(String.class)
			.all()).isEmpty();
	}

	@Test
	void aListPropertyIsFoundByOneOfItsTermsInTheKeywordIndex() {
		this.client.query("CREATE (:Reviewer {id: 'x', keys: ['one two', 'three']})").run();
		assertThat(
				this.client.query("CALL db.index.fulltext.queryNodes('reviewer_keys', $term) YIELD node RETURN node.id")
					.bind("\"one two\"")
					.to("term")
					.fetchAs(String.class)
					.all())
			.containsExactly("x");
		this.client.query("MATCH (r:Reviewer {id: 'x'}) DELETE r").run();
	}

}

@EmbeddedStore
class EmbeddedSchemaIT extends SchemaContract {

}

@ServerStore
class ServerSchemaIT extends SchemaContract {

}
