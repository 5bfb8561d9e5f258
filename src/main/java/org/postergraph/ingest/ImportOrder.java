package org.postergraph.ingest;

import java.util.List;

/**
 * What is asked of an import.
 *
 * @param by who asks: a curator's name, {@link #SEEDS} or {@link #SHELL}
 * @param dryRun whether to report what would change and write nothing
 * @param reextract whether to find the mentions of all stored summaries anew, first
 */
public record ImportOrder(List<ImportSource> sources, String by, boolean dryRun, boolean reextract) {

	/** The folder that is imported at start. */
	public static final String SEEDS = "seeds";

	/** The command line. */
	public static final String SHELL = "shell";

	/** Reads nothing but what is stored. */
	public static ImportOrder reextraction(String by, boolean dryRun) {
		return new ImportOrder(List.of(), by, dryRun, true);
	}

}
