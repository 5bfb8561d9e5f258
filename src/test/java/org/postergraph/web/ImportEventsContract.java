package org.postergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postergraph.support.EmbeddedStore;
import org.postergraph.support.ServerStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The progress of an import, told as it happens. */
abstract class ImportEventsContract extends JobQuestions {

	private final HttpClient http = HttpClient.newHttpClient();

	private final JsonMapper json = new JsonMapper();

	@LocalServerPort
	private int port;

	@Autowired
	private ImportEvents events;

	private record Event(String name, JsonNode data) {

	}

	@Test
	void anImportIsFollowedToItsReport() throws Exception {
		String id = start(60);

		HttpResponse<InputStream> stream = listen(id);
		List<Event> events = read(stream);

		assertThat(stream.headers().firstValue("Content-Type")).hasValue("text/event-stream");
		assertThat(stream.headers().firstValue("ETag")).isEmpty();
		List<Event> progress = events.subList(0, events.size() - 1);
		int millis = progress.get(progress.size() - 1).data.get("took_ms").asInt()
				- progress.get(0).data.get("took_ms").asInt();
		assertThat(progress).as("at most 5 a second").hasSizeBetween(2, millis / 200 + 2);
		assertThat(progress).extracting(Event::name).containsOnly("progress");
		assertThat(progress).extracting((event) -> event.data.at("/progress/done").asInt()).isSorted();
		JsonNode first = progress.get(0).data;
		assertThat(first.get("state").asString()).isEqualTo("running");
		assertThat(first.at("/progress/total").asInt()).isEqualTo(60);
		assertThat(first.at("/progress/heading").asString()).startsWith("NeurIPS 2024, день ");
		assertThat(first.at("/papers/created").asInt()).isPositive();
		Event last = events.get(events.size() - 1);
		assertThat(last.name).isEqualTo("report");
		assertThat(last.data.get("state").asString()).isEqualTo("done");
		assertThat(last.data).isEqualTo(get(IMPORTS + "/" + id).json());
	}

	@Test
	void anImportThatEndedGivesItsReportAtOnce() throws Exception {
		String id = importText("imports/channel.txt").get("id").asString();

		List<Event> events = read(listen(id));

		assertThat(events).hasSize(1);
		assertThat(events.get(0).name).isEqualTo("report");
		assertThat(events.get(0).data.get("posts")).hasSize(2);
	}

	@Test
	void listenersWhoGoFreeTheirPlacesAndThereAreNotMoreThanPlaces() throws Exception {
		String id = start(3000);
		List<HttpResponse<InputStream>> silent = new ArrayList<>();
		while (this.events.listeners() < ImportEvents.MAX_LISTENERS) {
			silent.add(listen(id));
			assertThat(silent).hasSizeLessThanOrEqualTo(ImportEvents.MAX_LISTENERS);
		}

		HttpResponse<InputStream> refused = listen(id);
		assertThat(refused.statusCode()).isEqualTo(503);
		assertThat(refused.headers().firstValue("Retry-After")).isPresent();
		assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		int done = done(id);
		await(() -> done(id) > done); // who does not read holds nothing up

		for (HttpResponse<InputStream> listener : silent) {
			listener.body().close();
		}
		await(() -> this.events.listeners() == 0);
		assertThat(get(IMPORTS + "/" + id).json().get("state").asString()).isEqualTo("running");
	}

	private int done(String id) {
		return get(IMPORTS + "/" + id).json().at("/progress/done").asInt();
	}

	@Test
	void anImportThatNobodyMadeHasNoEvents() throws Exception {
		HttpResponse<InputStream> unknown = listen("nobody-made-it");
		assertThat(unknown.statusCode()).isEqualTo(404);
		assertThat(unknown.headers().firstValue("Content-Type")).hasValue("application/problem+json");
	}

	@Test
	void aQuestionForTheHeadersAloneOpensNoStream() throws Exception {
		String id = start(150);
		HttpResponse<Void> head = this.http.send(
				request(id).method("HEAD", HttpRequest.BodyPublishers.noBody()).build(),
				HttpResponse.BodyHandlers.discarding());
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.headers().firstValue("Content-Type")).hasValue("text/event-stream");
		assertThat(this.events.listeners()).isZero();
	}

	private HttpRequest.Builder request(String id) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + IMPORTS + "/" + id + "/events"))
			.header("Accept", "text/event-stream");
	}

	private HttpResponse<InputStream> listen(String id) throws IOException, InterruptedException {
		return this.http.send(request(id).build(), HttpResponse.BodyHandlers.ofInputStream());
	}

	private List<Event> read(HttpResponse<InputStream> stream) throws IOException {
		List<Event> events = new ArrayList<>();
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
			String name = "";
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.startsWith("event:")) {
					name = line.substring("event:".length());
				}
				else if (line.startsWith("data:")) {
					events.add(new Event(name, this.json.readTree(line.substring("data:".length()))));
				}
			}
		}
		return events;
	}

}

@EmbeddedStore
class EmbeddedImportEventsIT extends ImportEventsContract {

}

@ServerStore
class ServerImportEventsIT extends ImportEventsContract {

}
