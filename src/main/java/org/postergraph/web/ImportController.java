package org.postergraph.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.postergraph.ingest.ImportJobs;
import org.postergraph.ingest.ImportOrder;
import org.postergraph.ingest.ImportReport;
import org.postergraph.web.problem.BadParametersException;
import org.postergraph.web.problem.ParameterError;
import org.postergraph.web.problem.Problem;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@Tag(name = "Imports")
@RestController
@RequestMapping(path = "/api/imports", produces = MediaType.APPLICATION_JSON_VALUE)
class ImportController {

	static final String DRY_RUN = "Report what would change, and write nothing";

	private static final String CSV = "text/csv";

	private final ImportJobs jobs;

	private final long maxBytes;

	ImportController(ImportJobs jobs, MultipartProperties multipart) {
		this.jobs = jobs;
		this.maxBytes = multipart.getMaxFileSize().toBytes();
	}

	/** Described with the other two: they are one operation to a client. */
	@Operation(operationId = "startImport", summary = "Import files or one body, or read all stored summaries again",
			description = "The content tells the format. Read again are summaries with reextract=true and no body.",
			parameters = @Parameter(name = "reextract", in = ParameterIn.QUERY,
					description = "Find the topics of all stored summaries anew; without a body",
					schema = @Schema(type = "boolean", defaultValue = "false")),
			requestBody = @RequestBody(description = "One or many files, or the text of one", content = {
					@Content(mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
							schema = @Schema(implementation = Files.class)),
					@Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string")),
					@Content(mediaType = MediaType.TEXT_MARKDOWN_VALUE, schema = @Schema(type = "string")),
					@Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string")),
					@Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
							schema = @Schema(type = "object", description = "A chat as Telegram Desktop exports it")),
					@Content(mediaType = CSV, schema = @Schema(type = "string")),
					@Content(mediaType = MediaType.APPLICATION_NDJSON_VALUE,
							schema = @Schema(type = "string", description = "A backup")) }))
	@ApiResponse(responseCode = "202", description = "Queued; ask the address in Location for its report",
			headers = @Header(name = HttpHeaders.LOCATION, description = "Address of the report, relative",
					required = true, schema = @Schema(type = "string", format = "uri-reference")))
	@ApiResponse(responseCode = "413", description = "A file, or all of them, is larger than what is taken here",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = Problem.class)))
	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ResponseEntity<ImportReport> importFiles(@RequestPart("file") List<MultipartFile> files,
			@RequestParam(name = "dry_run", defaultValue = "false") @Parameter(description = DRY_RUN) boolean dryRun)
			throws IOException {
		return submit(dryRun, (uploads) -> {
			for (MultipartFile file : files) {
				try (InputStream content = file.getInputStream()) {
					uploads.add(name(file), content);
				}
			}
		});
	}

	@Hidden
	@PostMapping(consumes = { MediaType.TEXT_PLAIN_VALUE, MediaType.TEXT_MARKDOWN_VALUE, MediaType.TEXT_HTML_VALUE,
			MediaType.APPLICATION_JSON_VALUE, CSV, MediaType.APPLICATION_NDJSON_VALUE })
	ResponseEntity<ImportReport> importBody(HttpServletRequest request,
			@RequestParam(name = "dry_run", defaultValue = "false") @Parameter(description = DRY_RUN) boolean dryRun)
			throws IOException {
		return submit(dryRun, (uploads) -> uploads.add("body", request.getInputStream()));
	}

	/** What was uploaded is kept until the import ends. */
	private ResponseEntity<ImportReport> submit(boolean dryRun, Receiver receiver) throws IOException {
		Uploads uploads = new Uploads(this.maxBytes);
		ImportReport queued;
		try {
			receiver.receive(uploads);
			if (uploads.sources().stream().allMatch((source) -> source.size() == 0)) {
				throw new BadParametersException(
						new ParameterError("file", "is empty: there is nothing to import", List.of()));
			}
			ImportJobs.Submitted submitted = this.jobs
				.submit(new ImportOrder(uploads.sources(), Curator.name(), dryRun, false));
			submitted.end().whenComplete((report, fault) -> uploads.close());
			queued = submitted.queued();
		}
		catch (IOException | RuntimeException ex) {
			uploads.close();
			throw ex;
		}
		return ResponseEntity.accepted().location(URI.create("/api/imports/" + queued.id())).body(queued);
	}

	/** What a form holds. */
	private record Files(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<MultipartFile> file) {

	}

	@FunctionalInterface
	private interface Receiver {

		void receive(Uploads uploads) throws IOException;

	}

	/** Names are for messages: the last part, without control characters. */
	private static String name(MultipartFile file) {
		String name = StringUtils.getFilename(StringUtils.cleanPath(String.valueOf(file.getOriginalFilename())));
		return (name != null) ? name.replaceAll("\\p{Cntrl}", "") : "file";
	}

}
