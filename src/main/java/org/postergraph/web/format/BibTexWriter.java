package org.postergraph.web.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postergraph.explore.citation.Citation;

/**
 * BibTeX. The key of an entry is the paper's id: it is unique, and never changes. A paper
 * without a conference is {@code @misc}.
 */
final class BibTexWriter implements CitationWriter {

	private static final Pattern AND = Pattern.compile("\\band\\b", Pattern.CASE_INSENSITIVE);

	@Override
	public void write(List<Citation> papers, boolean alone, Writer out) throws IOException {
		for (Citation paper : papers) {
			write(paper, out);
		}
	}

	private static void write(Citation paper, Writer out) throws IOException {
		Citation.Conference conference = paper.conference();
		out.append((conference != null) ? "@inproceedings{" : "@misc{").append(paper.paper().id());
		field("author", paper.authors().stream().map(BibTexWriter::name).collect(Collectors.joining(" and ")), out);
		field("title", Latex.title(paper.paper().title()), out);
		field("booktitle", (conference != null) ? Latex.plain(conference.name()) : null, out);
		field("year", (paper.year() != null) ? paper.year().toString() : null, out);
		String link = paper.link();
		field("url", (link != null) ? Uris.ascii(link) : null, out);
		String arxiv = paper.addresses().arxivId();
		if (arxiv != null) {
			field("eprint", Uris.ascii(arxiv), out);
			field("archiveprefix", "arXiv", out);
		}
		field("keywords",
				paper.keywords()
					.stream()
					.map((keyword) -> Latex.plain(keyword.replace(',', ' ')))
					.collect(Collectors.joining(", ")),
				out);
		out.append("\n}\n\n");
	}

	/** A name that holds what would divide it stands in braces. */
	private static String name(String name) {
		String latex = Latex.plain(name);
		return (AND.matcher(latex).find() || latex.contains(",")) ? "{" + latex + "}" : latex;
	}

	private static void field(String name, @Nullable String value, Writer out) throws IOException {
		if (value != null && !value.isEmpty()) {
			out.append(",\n  ").append(name).append(" = {").append(value).append('}');
		}
	}

}
