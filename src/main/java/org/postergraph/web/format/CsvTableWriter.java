package org.postergraph.web.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postergraph.explore.citation.Citation;
import org.postergraph.explore.paper.PaperItem;

/**
 * A table as RFC 4180 has it. A column is named by the field of JSON that it holds; what
 * is an object there goes by its id, and {@code a.b} is field {@code b} of the objects in
 * {@code a}, in the same order. Lists are joined by {@code "; "}.
 */
final class CsvTableWriter implements CitationWriter {

	/**
	 * Where a spreadsheet would begin to read a formula, whether or not it was made
	 * harmless before: so one apostrophe less there is always what the cell held. Some
	 * divide cells at semicolons, tabs or line breaks, quoted or not.
	 */
	private static final Pattern FORMULA = Pattern
		.compile("(^(?='*[=+\\-@\\t\\r\\n＝＋－＠])|[;\\t\\r\\n][ \"]*(?='*[=+\\-@＝＋－＠]))");

	/** What divides cells for others stays in one cell for those that heed quotes. */
	private static final QuoteStrategy QUOTES = new QuoteStrategy() {

		@Override
		public boolean quoteValue(int line, int field, String value) {
			return value.indexOf(';') >= 0 || value.indexOf('\t') >= 0;
		}

	};

	private static final Map<String, Function<Citation, @Nullable String>> COLUMNS = columns();

	@Override
	public void write(List<Citation> papers, boolean alone, Writer out) throws IOException {
		CsvWriter table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).quoteStrategy(QUOTES).build(out);
		table.writeRecord(COLUMNS.keySet());
		for (Citation paper : papers) {
			table.writeRecord(COLUMNS.values().stream().map((column) -> cell(column.apply(paper))).toList());
		}
		table.flush();
	}

	private static Map<String, Function<Citation, @Nullable String>> columns() {
		Map<String, Function<Citation, @Nullable String>> columns = new LinkedHashMap<>();
		columns.put("id", (paper) -> paper.paper().id());
		columns.put("title", (paper) -> paper.paper().title());
		columns.put("conference", (paper) -> paper.paper().conference());
		columns.put("day", ofDay(PaperItem.Day::id));
		columns.put("day.number", ofDay((day) -> Integer.toString(day.number())));
		columns.put("day.basis", ofDay(PaperItem.Day::basis));
		columns.put("topics", ofTopics(PaperItem.Topic::id));
		columns.put("topics.label", ofTopics(PaperItem.Topic::label));
		columns.put("topics.role", ofTopics(PaperItem.Topic::role));
		columns.put("reviewers", ofReviewers(PaperItem.Reviewer::id));
		columns.put("reviewers.name", ofReviewers(PaperItem.Reviewer::name));
		columns.put("reviewers.attribution", ofReviewers(PaperItem.Reviewer::attribution));
		columns.put("digests", (paper) -> String.join("; ", paper.paper().digests()));
		columns.put("authors", (paper) -> String.join("; ", paper.authors()));
		columns.put("links.url", (paper) -> paper.addresses().url());
		columns.put("links.open_review", (paper) -> paper.addresses().openReview());
		columns.put("links.arxiv", (paper) -> paper.addresses().arxiv());
		return columns;
	}

	private static Function<Citation, @Nullable String> ofDay(Function<PaperItem.Day, String> field) {
		return (paper) -> {
			PaperItem.Day day = paper.paper().day();
			return (day != null) ? field.apply(day) : null;
		};
	}

	private static Function<Citation, @Nullable String> ofTopics(Function<PaperItem.Topic, String> field) {
		return (paper) -> paper.paper().topics().stream().map(field).collect(Collectors.joining("; "));
	}

	private static Function<Citation, @Nullable String> ofReviewers(Function<PaperItem.Reviewer, String> field) {
		return (paper) -> paper.paper().reviewers().stream().map(field).collect(Collectors.joining("; "));
	}

	private static String cell(@Nullable String value) {
		return (value != null) ? FORMULA.matcher(value).replaceAll("$1'") : "";
	}

}
