package org.postergraph.web.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postergraph.explore.citation.Citation;
import org.postergraph.explore.paper.PaperItem;

/**
 * RIS: one tag a line. A paper without a conference is {@code GEN}, generic.
 */
final class RisWriter implements CitationWriter {

	@Override
	public void write(List<Citation> papers, boolean alone, Writer out) throws IOException {
		for (Citation paper : papers) {
			write(paper, out);
		}
	}

	private static void write(Citation paper, Writer out) throws IOException {
		Citation.Conference conference = paper.conference();
		tag("TY", (conference != null) ? "CPAPER" : "GEN", out);
		tag("ID", paper.paper().id(), out);
		tag("TI", paper.paper().title(), out);
		for (String author : paper.authors()) {
			tag("AU", author, out);
		}
		tag("T2", (conference != null) ? conference.name() : null, out);
		tag("PY", (paper.year() != null) ? paper.year().toString() : null, out);
		PaperItem.Day day = paper.paper().day();
		tag("DA", (day != null && day.date() != null) ? day.date().replace('-', '/') : null, out);
		for (String keyword : paper.keywords()) {
			tag("KW", keyword, out);
		}
		String link = paper.link();
		tag("UR", (link != null) ? Uris.ascii(link) : null, out);
		out.append("ER  - \r\n\r\n");
	}

	private static void tag(String tag, @Nullable String value, Writer out) throws IOException {
		String line = (value != null) ? value.replaceAll("[\\p{Cc}\\s\\u2028\\u2029]+", " ").strip() : "";
		if (!line.isEmpty()) {
			out.append(tag).append("  - ").append(line).append("\r\n");
		}
	}

}
