package org.postergraph.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Imports the seeds folder when the application starts, before the web server accepts a
 * request. What did not change is not written again. The topics are there even without
 * seeds.
 */
@Component
@ConditionalOnWebApplication
class Seeds implements SmartLifecycle {

	/** Long before the web server, whose phase is close to the maximum. */
	private static final int PHASE = 0;

	private static final Logger logger = LoggerFactory.getLogger(Seeds.class);

	private final IngestProperties properties;

	private final ImportJobs jobs;

	private volatile boolean running;

	Seeds(IngestProperties properties, ImportJobs jobs) {
		this.properties = properties;
		this.jobs = jobs;
	}

	@Override
	public void start() {
		this.running = true;
		List<ImportSource> seeds = this.properties.seedsFolder().map(Seeds::read).orElse(List.of());
		report(this.jobs.submit(new ImportOrder(seeds, ImportOrder.SEEDS, false, false)).end().join());
	}

	private static List<ImportSource> read(Path folder) {
		if (!Files.isDirectory(folder)) {
			logger.info("No seeds: there is no folder {}", folder.toAbsolutePath());
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(Seeds::isDigest).sorted().map(Seeds::source).toList();
		}
		catch (IOException ex) {
			throw new UnreadableSeedException("The seeds in " + folder + " cannot be read" + ": " + ex.getMessage(),
					ex);
		}
	}

	/**
	 * The vocabulary lies in the same folder, and people leave notes and pictures there.
	 */
	private static boolean isDigest(Path file) {
		String name = file.getFileName().toString();
		return Files.isRegularFile(file) && (name.endsWith(".md") || name.endsWith(".txt"));
	}

	private static ImportSource source(Path file) {
		try {
			return ImportSource.of(file);
		}
		catch (IOException ex) {
			throw new UnreadableSeedException("The seed " + file + " cannot be read" + ": " + ex.getMessage(), ex);
		}
	}

	private static void report(ImportReport report) {
		if (report.state() == ImportReport.State.FAILED) {
			logger.error("The seeds were not imported: {}", report.error());
			return;
		}
		if (report.reextracted() > 0) {
			logger.info("The vocabulary changed: {} summaries read again, {} mentions new, {} gone",
					report.reextracted(), report.mentions().created(), report.mentions().removed());
		}
		if (report.sources().isEmpty()) {
			return;
		}
		logger.info("Seeds: {} digests, {} papers ({} new) in {} ms", report.digests(), report.summaries(),
				report.papers().created(), report.tookMs());
		report.issues()
			.stream()
			.filter((issue) -> !issue.severity().equals("info"))
			.forEach((issue) -> logger.warn("Seeds: {} line {}: {} [{}]", issue.source(), issue.line(), issue.message(),
					issue.excerpt()));
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

	/** The message names the file or folder. */
	@SuppressWarnings("serial")
	static final class UnreadableSeedException extends RuntimeException {

		UnreadableSeedException(String message, IOException cause) {
			super(message, cause);
		}

	}

}
