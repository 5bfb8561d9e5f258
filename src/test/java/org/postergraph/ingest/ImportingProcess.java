package org.postergraph.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.postergraph.PosterGraphApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Imports one file in a process of its own, prints how far it is, and stays until it is
 * killed.
 */
final class ImportingProcess {

	private ImportingProcess() {
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		try (ConfigurableApplicationContext context = start(Path.of(arguments[0]))) {
			ImportJobs jobs = context.getBean(ImportJobs.class);
			ImportSource source = new ImportSource("digests.md", Files.readAllBytes(Path.of(arguments[1])));
			System.out.println("done 0");
			ImportJobs.Submitted submitted = jobs.submit(List.of(source), false);
			int printed = 0;
			while (!submitted.end().isDone()) {
				int done = jobs.findLive(submitted.queued().id()).map((item) -> item.progress().done()).orElse(printed);
				if (done > printed) {
					System.out.println("done " + done);
					printed = done;
				}
				Thread.sleep(2);
			}
			System.out.println("done " + Integer.MAX_VALUE);
			Thread.sleep(60_000);
		}
	}

	static ConfigurableApplicationContext start(Path store) {
		return new SpringApplicationBuilder(PosterGraphApplication.class).web(WebApplicationType.NONE)
			.lazyInitialization(true)
			.run("--postergraph.store.directory=" + store, "--postergraph.store.bolt-port=0", "--postergraph.seeds=",
					"--postergraph.browser.port=-1", "--logging.level.root=error");
	}

}
