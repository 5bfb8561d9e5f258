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
import java.util.List;
import java.util.Locale;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.postergraph.explore.backup.Backup;
import org.postergraph.explore.export.GraphExport;
import org.postergraph.ingest.TopicVocabulary;
import org.postergraph.web.format.PaperFormat;
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

	private static final String GRAPHML = "application/graphml+xml";

	private static final String GEXF = "application/gexf+xml";

	static final MediaType JSONLD = MediaType.parseMediaType(PaperFormat.JSONLD_TYPE);

	/** The vocabulary comes in both, the first one by default. */
	static final List<MediaType> OF_SKOS = List.of(MediaType.parseMediaType(TURTLE), JSONLD);

	private final TopicVocabulary vocabulary;

	private final Backup backup;

	private final GraphExport graph;

	/** Whoever reads slowly holds a thread; most are left to those who ask. */
	private final Semaphore atOnce;

	ExportController(TopicVocabulary vocabulary, Backup backup, GraphExport graph, ExportProperties properties) {
		this.atOnce = new Semaphore(properties.concurrent());
		this.vocabulary = vocabulary;
		this.backup = backup;
		this.graph = graph;
	}

	@Operation(operationId = "exportGraph", summary = "The whole graph, or the vocabulary, as one file",
			description = "jsonl is the backup, which can be imported again; graphml and gexf are for programs that "
					+ "draw and measure graphs; skos is the vocabulary, in Turtle, or in JSON-LD where Accept says so.")
	@ApiResponse(responseCode = "200", description = "The file",
			content = { @Content(mediaType = MediaType.APPLICATION_NDJSON_VALUE, schema = @Schema(type = "string")),
					@Content(mediaType = "text/turtle", schema = @Schema(type = "string")),
					@Content(mediaType = PaperFormat.JSONLD_TYPE, schema = @Schema(type = "object")),
					@Content(mediaType = GRAPHML, schema = @Schema(type = "string")),
					@Content(mediaType = GEXF, schema = @Schema(type = "string")) })
	@GetMapping(path = "/api/export",
			produces = { MediaType.APPLICATION_NDJSON_VALUE, TURTLE, PaperFormat.JSONLD_TYPE, GRAPHML, GEXF })
	void export(
			@RequestParam @Parameter(description = "What to export",
					schema = @Schema(implementation = ExportFormat.class)) ExportFormat format,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean head = request.getMethod().equals("HEAD");
		if (!head && !this.atOnce.tryAcquire()) {
			throw new RejectedExecutionException("Too many exports are read");
		}
		ReadsAtOnce.leaveAside(request);
		try {
			export(format, head, request, response);
		}
		finally {
			if (!head) {
				this.atOnce.release();
			}
		}
	}

	private void export(ExportFormat format, boolean head, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		boolean linkedData = format == ExportFormat.SKOS && Representations.variant(request) != null;
		response.setContentType(linkedData ? PaperFormat.JSONLD_TYPE : format.type);
		EntityTags.tag(request, response);
		if (head) {
			return;
		}
		Writer out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
		switch (format) {
			case JSONL -> this.backup.write(out);
			case GRAPHML -> this.graph.write(GraphExport.Format.GRAPHML, out);
			case GEXF -> this.graph.write(GraphExport.Format.GEXF, out);
			case SKOS -> writeVocabulary(linkedData, out);
		}
		out.flush();
	}

	private void writeVocabulary(boolean linkedData, Writer out) throws IOException {
		if (linkedData) {
			this.vocabulary.writeSkosAsJsonLd(topics(), out);
		}
		else {
			this.vocabulary.writeSkos(topics(), out);
		}
	}

	private static URI topics() {
		return ServletUriComponentsBuilder.fromCurrentContextPath().path("/api/topics/").build().toUri();
	}

	enum ExportFormat {

		/** PosterGraph's backup. */
		JSONL(MediaType.APPLICATION_NDJSON_VALUE),
		/** The graph for yEd and many others. */
		GRAPHML(ExportController.GRAPHML),
		/** The graph for Gephi. */
		GEXF(ExportController.GEXF),
		/** The vocabulary. */
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
