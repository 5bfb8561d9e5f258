package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.neo4j.driver.Driver;
import org.postergraph.support.Contract;
import org.postergraph.support.FixtureGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the fixture graph over REST. */
@Contract
abstract class RestQuestions {

	private static final JsonMapper mapper = new JsonMapper();

	@Autowired
	Driver driver;

	@Autowired
	RestTestClient rest;

	@BeforeEach
	void load() {
		FixtureGraph.load(this.driver);
	}

	/** An answer: its status, its headers, its body. */
	record Answer(int status, Map<String, String> headers, String type, String body) {

		JsonNode json() {
			return mapper.readTree(this.body);
		}

		/** A field of every result, as text. */
		List<String> results(String field) {
			return StreamSupport.stream(json().get("results").spliterator(), false)
				.map((result) -> result.at("/" + field).asString())
				.toList();
		}

		JsonNode error(int index) {
			assertThat(this.status).as(this.body).isBetween(400, 499);
			return json().get("errors").get(index);
		}

		List<String> allowed(int index) {
			return StreamSupport.stream(error(index).get("allowed").spliterator(), false)
				.map(JsonNode::asString)
				.toList();
		}

	}

	/** The path's parts and the query's values are encoded already. */
	Answer get(String encoded) {
		return answer(this.rest.get().uri(URI.create(encoded)).exchange().returnResult(byte[].class));
	}

	static Answer answer(EntityExchangeResult<byte[]> result) {
		byte[] body = result.getResponseBody();
		Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		result.getResponseHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
		return new Answer(result.getStatus().value(), headers,
				String.valueOf(result.getResponseHeaders().getContentType()),
				(body != null) ? new String(body, StandardCharsets.UTF_8) : "");
	}

	static String encode(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
