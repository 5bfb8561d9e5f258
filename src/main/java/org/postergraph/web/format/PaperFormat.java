package org.postergraph.web.format;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/**
 * In which formats papers are given, the default one first.
 */
public enum PaperFormat {

	JSON(MediaType.APPLICATION_JSON_VALUE), BIBTEX(PaperFormat.BIBTEX_TYPE), CSL(PaperFormat.CSL_TYPE),
	RIS(PaperFormat.RIS_TYPE), JSONLD(PaperFormat.JSONLD_TYPE), CSV(PaperFormat.CSV_TYPE);

	/** Not registered, but what everybody says. */
	public static final String BIBTEX_TYPE = "application/x-bibtex";

	public static final String CSL_TYPE = "application/vnd.citationstyles.csl+json";

	public static final String RIS_TYPE = "application/x-research-info-systems";

	public static final String JSONLD_TYPE = "application/ld+json";

	public static final String CSV_TYPE = "text/csv";

	private final MediaType type;

	PaperFormat(String type) {
		this.type = MediaType.parseMediaType(type);
	}

	/** The media type, without parameters. */
	public MediaType type() {
		return this.type;
	}

	/** Whether the media type says nothing of the encoding, so that a header has to. */
	public boolean isPlainText() {
		return this == BIBTEX || this == RIS || this == CSV;
	}

	/** The format of a media type, whatever the type's parameters. */
	public static Optional<PaperFormat> of(MediaType type) {
		return Stream.of(values()).filter((format) -> format.type.equalsTypeAndSubtype(type)).findFirst();
	}

	/** As the contract names it. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
