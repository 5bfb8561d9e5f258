package org.postergraph.web.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.postergraph.explore.citation.Citation;

/** Writes papers in one format. */
public interface CitationWriter {

	/**
	 * Writes papers in their order, and leaves the output open.
	 * @param alone whether a single paper was asked for, not a list
	 */
	void write(List<Citation> papers, boolean alone, Writer out) throws IOException;

	/**
	 * The writer of a format.
	 * @param base address of the service, ending in a slash
	 * @throws IllegalArgumentException for JSON, which the framework writes
	 */
	static CitationWriter of(PaperFormat format, String base) {
		return switch (format) {
			case BIBTEX -> new BibTexWriter();
			case CSL -> new CslWriter();
			case RIS -> new RisWriter();
			case JSONLD -> new JsonLdWriter(base);
			case CSV -> new CsvTableWriter();
			case JSON -> throw new IllegalArgumentException(format.toString());
		};
	}

}
