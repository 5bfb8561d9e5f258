package org.postergraph.web;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;

/** Reads papers in each format, with readers of other people. */
enum FormatReader {

	BIBTEX("application/x-bibtex;charset=UTF-8") {

		@Override
		List<ReadPaper> read(String text) throws IOException {
			try {
				List<ReadPaper> papers = new ArrayList<>();
				for (BibTeXEntry entry : new BibTeXParser().parse(new StringReader(text)).getEntries().values()) {
					papers.add(new ReadPaper(entry.getKey().getValue(), entry.getType().getValue(),
							plain(field(entry, "title")), field(entry, "year"), split(field(entry, "keywords"), ", "),
							split(field(entry, "author"), " and "), field(entry, "url"),
							plain(field(entry, "booktitle"))));
				}
				return papers;
			}
			catch (ParseException ex) {
				throw new IOException(text, ex);
			}
		}

		private String field(BibTeXEntry entry, String name) {
			Value value = entry.getField(new Key(name));
			return (value != null) ? value.toUserString() : "";
		}

	},
	RIS("application/x-research-info-systems;charset=UTF-8") {

		@Override
		List<ReadPaper> read(String text) throws IOException {
			assertLines(text);
			return new RISParser().parse(new StringReader(text))
				.getReferences()
				.stream()
				.map((paper) -> new ReadPaper(paper.getId(), paper.getType().toString(), paper.getTitle(),
						orEmpty(paper.getYear()), list(paper.getKeywords()), list(paper.getAuthors()),
						orEmpty(paper.getURL()), orEmpty(paper.getSecondaryTitle())))
				.toList();
		}

		private void assertLines(String text) {
			for (String line : text.split("\r\n", -1)) {
				if (!line.isEmpty() && !line.matches("[A-Z][A-Z0-9]  - .*")) {
					throw new IllegalStateException("no line of RIS: " + line);
				}
			}
		}

	},
	CSL("application/vnd.citationstyles.csl+json") {

		@Override
		List<ReadPaper> read(String text) throws IOException {
			return items(text).stream()
				.map((item) -> new ReadPaper(item.getId(), item.getType().toString(), item.getTitle(),
						(item.getIssued() != null) ? "" + item.getIssued().getDateParts()[0][0] : "",
						split(orEmpty(item.getKeyword()), ", "),
						(item.getAuthor() != null) ? Stream.of(item.getAuthor()).map(CSLName::getLiteral).toList()
								: List.of(),
						orEmpty(item.getURL()), orEmpty(item.getContainerTitle())))
				.toList();
		}

	},
	JSONLD("application/ld+json") {

		@Override
		List<ReadPaper> read(String text) {
			Model model = model(text);
			return model.listSubjectsWithProperty(RDF.type, schema(model, "ScholarlyArticle"))
				.mapWith((paper) -> new ReadPaper(string(paper, "identifier"), "ScholarlyArticle",
						string(paper, "name"), string(paper, "datePublished"),
						things(paper, "about").stream().map((topic) -> string(topic, "name")).toList(), authors(paper),
						things(paper, "url").stream().map(Resource::getURI).findFirst().orElse(""),
						things(paper, "isPartOf").stream().map((part) -> string(part, "name")).findFirst().orElse("")))
				.toList();
		}

		private List<String> authors(Resource paper) {
			return things(paper, "author").stream()
				.flatMap((list) -> list.as(RDFList.class).asJavaList().stream())
				.map((author) -> string(author.asResource(), "name"))
				.toList();
		}

		private List<Resource> things(Resource subject, String property) {
			return subject.listProperties(subject.getModel().createProperty(SCHEMA + property))
				.mapWith((statement) -> statement.getObject().asResource())
				.toList();
		}

		private String string(Resource subject, String property) {
			return Optional.ofNullable(subject.getProperty(subject.getModel().createProperty(SCHEMA + property)))
				.map((statement) -> statement.getString())
				.orElse("");
		}

		private RDFNode schema(Model model, String name) {
			return model.createResource(SCHEMA + name);
		}

	},
	CSV("text/csv;charset=UTF-8") {

		@Override
		List<ReadPaper> read(String text) throws IOException {
			return table(text).stream()
				.map((row) -> new ReadPaper(row.get("id"), "", unguarded(row.get("title")), "",
						split(row.get("topics.label"), "; "), split(row.get("authors"), "; "), row.get("links.url"),
						row.get("conference")))
				.toList();
		}

	};

	private static final String SCHEMA = "http://schema.org/";

	private static final Pattern UNREADABLE = Pattern.compile("(?<!\\\\)\\$[^$]+(?<!\\\\)\\$|[^\\x00-\\x7F\\p{L}]");

	private static final LaTeXPrinter PRINTER = new LaTeXPrinter();

	final String type;

	FormatReader(String type) {
		this.type = type;
	}

	abstract List<ReadPaper> read(String text) throws IOException;

	String parameter() {
		return "format=" + this;
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What is common to all formats; empty where one of them says nothing of it. */
	record ReadPaper(String id, String type, String title, String year, List<String> keywords, List<String> authors,
			String url, String conference) {

	}

	static Model model(String jsonLd) {
		Model model = ModelFactory.createDefaultModel();
		RDFParser.fromString(jsonLd, Lang.JSONLD11).parse(model);
		return model;
	}

	static List<CSLItemData> items(String text) throws IOException {
		List<CSLItemData> items = new ArrayList<>();
		for (Object item : new JsonParser(new JsonLexer(new StringReader(text))).parseArray()) {
			Map<String, Object> fields = new HashMap<>();
			((Map<?, ?>) item).forEach((name, value) -> fields.put((String) name, value));
			items.add(CSLItemData.fromJson(fields));
		}
		return items;
	}

	static List<CSVRecord> table(String text) throws IOException {
		return CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.setTrailingData(false)
			.build()
			.parse(new StringReader(text))
			.getRecords();
	}

	/** Cells for a program that divides lines at semicolons, wherever they stand. */
	static List<String> cellsBetweenSemicolons(String text) throws IOException {
		return CSVFormat.newFormat(';')
			.parse(new StringReader(text))
			.stream()
			.flatMap((line) -> line.stream())
			.toList();
	}

	/** As the documentation tells readers to. */
	static String unguarded(String cell) {
		return cell.replaceAll("(^|[;\\t\\r\\n][ \"]*)'(?='*[=+\\-@＝＋－＠])|^'(?='*[\\t\\r\\n])", "$1");
	}

	/** What TeX would print, but for formulas and emoji, which this reader cannot. */
	static String plain(String latex) throws IOException {
		List<String> kept = new ArrayList<>();
		String readable = UNREADABLE.matcher(latex).replaceAll((match) -> {
			kept.add(match.group());
			return Matcher.quoteReplacement("KEPT" + (kept.size() - 1) + "X");
		});
		try {
			String printed = PRINTER.print(new LaTeXParser().parse(readable));
			for (int i = 0; i < kept.size(); i++) {
				printed = printed.replace("KEPT" + i + "X", kept.get(i));
			}
			return printed;
		}
		catch (ParseException | TokenMgrException ex) {
			throw new IOException(latex, ex);
		}
	}

	private static List<String> split(String text, String separator) {
		return text.isEmpty() ? List.of() : List.of(text.split(separator));
	}

	private static List<String> list(String[] texts) {
		return (texts != null) ? List.of(texts) : List.of();
	}

	private static String orEmpty(String text) {
		return (text != null) ? text : "";
	}

}
