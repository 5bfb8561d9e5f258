package org.postergraph.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.postergraph.PosterGraphApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Imports one file in a process of its own, and prints how far it is. */
final class ImportingProcess {

	private ImportingProcess() {
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		try (ConfigurableApplicationContext context = start(Path.of(arguments[0]))) {
			ImportJobs jobs = context.getBean(ImportJobs.class);
			ImportJobs.Submitted submitted = jobs
				.submit(List.of(new ImportSource("digests.md", Files.readAllBytes(Path.of(arguments[1])))), false);
			while (!submitted.end().isDone()) {
				System.out.println("done " + jobs.find(submitted.queued().id()).orElseThrow().progress().done());
				Thread.sleep(5);
			}
		}
	}

	static ConfigurableApplicationContext start(Path store) {
		return new SpringApplicationBuilder(PosterGraphApplication.class).web(WebApplicationType.NONE)
			.lazyInitialization(true)
			.run("--postergraph.store.directory=" + store, "--postergraph.store.bolt-port=0", "--postergraph.seeds=",
					"--postergraph.browser.port=-1", "--logging.level.root=error");
	}

}
