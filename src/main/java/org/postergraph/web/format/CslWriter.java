package org.postergraph.web.format;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.postergraph.explore.citation.Citation;
import org.postergraph.explore.paper.PaperItem;
import tools.jackson.databind.json.JsonMapper;

/**
 * CSL JSON: an array of items, as its schema has it, for a single paper too. Names are
 * {@code literal}: nobody told which part of one is the family's.
 */
final class CslWriter implements CitationWriter {

	private static final JsonMapper JSON = JsonMapper.shared();

	@Override
	public void write(List<Citation> papers, boolean alone, Writer out) throws IOException {
		out.append(JSON.writeValueAsString(papers.stream().map(CslWriter::item).toList()));
	}

	private static Map<String, Object> item(Citation paper) {
		Map<String, Object> item = new LinkedHashMap<>();
		Citation.Conference conference = paper.conference();
		item.put("id", paper.paper().id());
		item.put("type", (conference != null) ? "paper-conference" : "document");
		item.put("title", paper.paper().title());
		if (!paper.authors().isEmpty()) {
			item.put("author", paper.authors().stream().map((name) -> Map.of("literal", name)).toList());
		}
		if (conference != null) {
			item.put("container-title", conference.name());
			item.put("event-title", conference.name());
		}
		if (paper.year() != null) {
			item.put("issued", date(List.of(paper.year())));
		}
		PaperItem.Day day = paper.paper().day();
		if (day != null && day.date() != null) {
			item.put("event-date", date(Stream.of(day.date().split("-")).map(Integer::valueOf).toList()));
		}
		if (paper.link() != null) {
			item.put("URL", Uris.ascii(paper.link()));
		}
		if (!paper.keywords().isEmpty()) {
			item.put("keyword", String.join(", ", paper.keywords()));
		}
		return item;
	}

	private static Map<String, Object> date(List<Integer> parts) {
		return Map.of("date-parts", List.of(parts));
	}

}
