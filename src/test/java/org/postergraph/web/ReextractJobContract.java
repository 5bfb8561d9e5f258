package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;
import tools.jackson.databind.JsonNode;

/** All stored summaries, read again on demand. */
abstract class ReextractJobContract extends JobQuestions {

	private List<String> before = List.of();

	@BeforeEach
	void importPage() {
		importText("imports/channel.txt");
		this.before = content().dump();
	}

	@Test
	void whatIsRightAlreadyIsNotWrittenAgain() {
		JsonNode report = reextract("");

		assertThat(report.get("reextract").asBoolean()).isTrue();
		assertThat(report.get("by").asString()).isEqualTo("curator");
		assertThat(report.get("reextracted").asInt()).isEqualTo(4);
		assertThat(report.at("/progress/done").asInt()).isEqualTo(4);
		assertThat(report.at("/progress/of").asString()).isEqualTo("summaries");
		report.get("database").forEach((counter) -> assertThat(counter.asInt()).isZero());
		assertThat(report.at("/mention_changes/changes")).isEmpty();
		assertThat(report.at("/mentions/unchanged").asInt()).isPositive();
		assertThat(content().dump()).isEqualTo(this.before);
	}

	@Test
	void whatIsWrongIsPutRightAndNamed() {
		spoil();
		List<String> spoilt = content().dump();

		JsonNode dry = reextract("&dry_run=true");

		assertThat(content().dump()).isEqualTo(spoilt);
		JsonNode real = reextract("");
		for (JsonNode report : List.of(dry, real)) {
			assertThat(report.at("/mention_changes/changes").toString()).contains("""
					{"paper":"Smaller Caches for Longer Chats","topic":"KV cache","change":"created"}""", """
					{"paper":"Evicting Keys by Attention","topic":"KV cache","change":"updated"}""", """
					{"paper":"Preferences Without Pairs","topic":"Hallucination","change":"removed"}""");
			assertThat(report.at("/mentions/created").asInt()).isOne();
			assertThat(report.at("/mentions/updated").asInt()).isOne();
			assertThat(report.at("/mentions/removed").asInt()).isOne();
			assertThat(report.at("/mention_changes/left_out").asInt()).isZero();
		}
		assertThat(content().dump()).isEqualTo(this.before);
	}

	/** As if by a hand that should not have been there. */
	private void spoil() {
		this.client
			.query("""
					MATCH (:Paper {id: 'smaller-caches-for-longer-chats'})<-[:SUMMARIZES]-()-[m:MENTIONS]->(:Topic {id: 'kv-cache'})
					DELETE m
					""")
			.run();
		this.client
			.query("""
					MATCH (:Paper {id: 'evicting-keys-by-attention'})<-[:SUMMARIZES]-()-[m:MENTIONS]->(:Topic {id: 'kv-cache'})
					SET m.starts = [i IN m.starts | i + 1]
					""")
			.run();
		this.client
			.query("""
					MATCH (:Paper {id: 'preferences-without-pairs'})<-[:SUMMARIZES]-(s) MATCH (t:Topic {id: 'hallucination'})
					CREATE (s)-[:MENTIONS {role: 'subject', score: 1.0, quotes: []}]->(t)
					""")
			.run();
	}

	@Test
	void aBodyAndAnotherValueAreRefused() {
		Answer body = post(IMPORTS + "?reextract=true", "text/plain", fixture("imports/channel.txt"));
		assertThat(body.status()).isEqualTo(400);
		assertThat(body.error(0).get("parameter").asString()).isEqualTo("reextract");
		assertThat(postNothing("?reextract=maybe", "secret").allowed(0)).containsExactly("true", "false");
		assertThat(postNothing("?reextract=false", "secret").status()).isEqualTo(415);
		assertThat(postNothing("?reextract=true", "guessed").status()).isEqualTo(401);
	}

	private JsonNode reextract(String more) {
		JsonNode report = report(postNothing("?reextract=true" + more, "secret"));
		assertThat(report.get("state").asString()).as(report.toString()).isEqualTo("done");
		return report;
	}

	private Answer postNothing(String query, String password) {
		return answer(this.rest.post()
			.uri(URI.create(IMPORTS + query))
			.headers((headers) -> headers.setBasicAuth("curator", password))
			.exchange()
			.returnResult(byte[].class));
	}

}

@EmbeddedStore
class EmbeddedReextractJobIT extends ReextractJobContract {

}

@ServerStore
class ServerReextractJobIT extends ReextractJobContract {

}
