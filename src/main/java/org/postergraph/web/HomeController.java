package org.postergraph.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Service")
@RestController
class HomeController {

	private final String version;

	HomeController(Environment environment) {
		this.version = environment.getProperty("spring.application.version", "");
	}

	@Operation(operationId = "describeService", summary = "What this service is, with links to what it holds")
	@GetMapping(path = "/", produces = MediaType.APPLICATION_JSON_VALUE)
	Home describe() {
		Map<String, String> links = new TreeMap<>();
		for (String list : List.of("papers", "topics", "reviewers", "conferences", "digests", "imports")) {
			links.put(list, "/api/" + list);
		}
		links.put("review_queue", "/api/review-queue");
		links.put("openapi", "/v3/api-docs");
		links.put("documentation", "/swagger-ui.html");
		links.put("health", "/actuator/health");
		return new Home("PosterGraph", "An open knowledge base of conference posters", this.version, links);
	}

	/** Browsers get a page; who takes anything gets the description. */
	@Hidden
	@GetMapping(path = "/", headers = "Accept", produces = MediaType.TEXT_HTML_VALUE)
	ResponseEntity<Void> page() {
		return ResponseEntity.status(HttpStatus.FOUND).location(URI.create("/swagger-ui.html")).build();
	}

	/**
	 * What this service is.
	 *
	 * @param links addresses, relative to the service's own
	 */
	record Home(String name, String description, String version, Map<String, String> links) {

	}

}
