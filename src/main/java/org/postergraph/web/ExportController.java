package org.postergraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.postergraph.explore.backup.Backup;
import org.postergraph.ingest.TopicVocabulary;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The whole graph, or the whole vocabulary, as one file that is written as it is read.
 */
@Tag(name = "Export")
@RestController
class ExportController {

	private static final String TURTLE = "text/turtle;charset=UTF-8";

	private final TopicVocabulary vocabulary;

	private final Backup backup;

	ExportController(TopicVocabulary vocabulary, Backup backup) {
		this.vocabulary = vocabulary;
		this.backup = backup;
	}

	@Operation(operationId = "exportGraph",
			summary = "The graph as a backup in JSON lines, which can be imported again; the vocabulary as SKOS")
	@ApiResponse(responseCode = "200", description = "The file",
			content = { @Content(mediaType = MediaType.APPLICATION_NDJSON_VALUE, schema = @Schema(type = "string")),
					@Content(mediaType = "text/turtle", schema = @Schema(type = "string")) })
	@GetMapping(path = "/api/export", produces = { MediaType.APPLICATION_NDJSON_VALUE, TURTLE })
	void export(
			@RequestParam @Parameter(description = "What to export",
					schema = @Schema(implementation = ExportFormat.class)) ExportFormat format,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setContentType(format.type);
		EntityTags.tag(request, response);
		if (request.getMethod().equals("HEAD")) {
			return;
		}
		Writer out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
		switch (format) {
			case JSONL -> this.backup.write(out);
			case SKOS -> this.vocabulary.writeSkos(topics(), out);
		}
		out.flush();
	}

	private static URI topics() {
		return ServletUriComponentsBuilder.fromCurrentContextPath().path("/api/topics/").build().toUri();
	}

	enum ExportFormat {

		/** PosterGraph's backup. */
		JSONL(MediaType.APPLICATION_NDJSON_VALUE),
		/** The vocabulary in Turtle. */
		SKOS(TURTLE);

		private final String type;

		ExportFormat(String type) {
			this.type = type;
		}

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
