package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.postergraph.support.GraphContent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

/** Imports into an empty graph over REST. */
abstract class ImportQuestions extends RestQuestions {

	static final String IMPORTS = "/api/imports";

	private static final Duration LONGEST = Duration.ofSeconds(60);

	@Autowired
	Neo4jClient client;

	@Override
	@BeforeEach
	void load() {
		content().clear();
	}

	GraphContent content() {
		return new GraphContent(this.client);
	}

	static byte[] fixture(String path) {
		try {
			return new ClassPathResource("org/postergraph/" + path).getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** As the curator. */
	Answer post(String path, String type, byte[] body) {
		return post(path, type, body, new HttpHeaders(), "secret");
	}

	Answer post(String path, String type, byte[] body, HttpHeaders more, String password) {
		return answer(this.rest.post().uri(URI.create(path)).headers((headers) -> {
			headers.addAll(more);
			if (!password.isEmpty()) {
				headers.setBasicAuth("curator", password);
			}
			headers.setContentType(MediaType.parseMediaType(type));
		}).body(body).exchange().returnResult(byte[].class));
	}

	Answer upload(String path, Map<String, byte[]> files) {
		MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
		files.forEach((name, bytes) -> parts.add("file", new ByteArrayResource(bytes) {

			@Override
			public String getFilename() {
				return name;
			}

		}));
		return answer(this.rest.post()
			.uri(URI.create(path))
			.headers((headers) -> headers.setBasicAuth("curator", "secret"))
			.contentType(MediaType.MULTIPART_FORM_DATA)
			.body(parts)
			.exchange()
			.returnResult(byte[].class));
	}

	/** Waits for the end of what was accepted. */
	JsonNode report(Answer accepted) {
		assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
		String location = accepted.headers().getOrDefault("Location", "");
		assertThat(location).isEqualTo(IMPORTS + "/" + accepted.json().get("id").asString());
		Instant end = Instant.now().plus(LONGEST);
		JsonNode report = get(location).json();
		while (List.of("queued", "running").contains(report.get("state").asString())) {
			assertThat(Instant.now()).as(report.toString()).isBefore(end);
			report = get(location).json();
		}
		return report;
	}

	JsonNode importText(String fixture) {
		return report(post(IMPORTS, "text/plain", fixture(fixture)));
	}

	static void assertProblem(Answer answer, int status) {
		assertThat(answer.status()).as(answer.body()).isEqualTo(status);
		assertThat(answer.type()).isEqualTo("application/problem+json");
		assertThat(answer.json().get("status").asInt()).isEqualTo(status);
		assertThat(answer.json().get("instance").asString()).isEqualTo(IMPORTS);
	}

	static void assertCounts(JsonNode changes, int created, int updated, int unchanged) {
		assertThat(List.of(changes.get("created").asInt(), changes.get("updated").asInt(),
				changes.get("unchanged").asInt()))
			.as(changes.toString())
			.containsExactly(created, updated, unchanged);
	}

}
