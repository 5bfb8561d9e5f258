package org.postergraph.web.format;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postergraph.explore.citation.Citation;
import org.postergraph.explore.paper.PaperItem;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON-LD with the words of schema.org. The context stands in the answer itself, so that
 * nothing has to be fetched to read it. A topic is named as the SKOS vocabulary names it.
 */
final class JsonLdWriter implements CitationWriter {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Map<String, Object> LINK = Map.of("@type", "@id");

	private final String base;

	JsonLdWriter(String base) {
		this.base = base;
	}

	@Override
	public void write(List<Citation> papers, boolean alone, Writer out) throws IOException {
		Map<String, Object> document = new LinkedHashMap<>();
		Map<String, Object> context = new LinkedHashMap<>();
		context.put("@vocab", "http://schema.org/");
		context.put("url", LINK);
		context.put("sameAs", LINK);
		context.put("author", Map.of("@container", "@list"));
		document.put("@context", context);
		if (alone) {
			papers.forEach((paper) -> document.putAll(article(paper)));
		}
		else {
			document.put("@graph", papers.stream().map(this::article).toList());
		}
		// People paste it into a script element of a page, which no text in it may end.
		out.append(JSON.writeValueAsString(document).replace("<", "\\u003c"));
	}

	private Map<String, Object> article(Citation paper) {
		Map<String, Object> article = new LinkedHashMap<>();
		article.put("@id", address("papers", paper.paper().id()));
		article.put("@type", "ScholarlyArticle");
		article.put("identifier", paper.paper().id());
		article.put("name", paper.paper().title());
		if (!paper.authors().isEmpty()) {
			article.put("author", paper.authors().stream().map((name) -> thing("Person", name)).toList());
		}
		Citation.Conference conference = paper.conference();
		if (conference != null && paper.paper().conference() != null) {
			Map<String, Object> volume = thing("PublicationVolume", conference.name());
			volume.put("@id", address("conferences", paper.paper().conference()));
			article.put("isPartOf", volume);
		}
		if (paper.year() != null) {
			article.put("datePublished", paper.year().toString());
		}
		List<Map<String, Object>> subjects = paper.subjects().stream().map(this::term).toList();
		if (!subjects.isEmpty()) {
			article.put("about", subjects);
		}
		if (!paper.links().isEmpty()) {
			article.put("url", Uris.ascii(paper.links().get(0)));
			article.put("sameAs", paper.links().stream().map(Uris::ascii).toList());
		}
		return article;
	}

	private Map<String, Object> term(PaperItem.Topic topic) {
		Map<String, Object> term = thing("DefinedTerm", topic.label());
		term.put("@id", address("topics", topic.id()));
		term.put("termCode", topic.id());
		return term;
	}

	private static Map<String, Object> thing(String type, String name) {
		Map<String, Object> thing = new LinkedHashMap<>();
		thing.put("@type", type);
		thing.put("name", name);
		return thing;
	}

	private String address(String kind, String id) {
		return this.base + "api/" + kind + "/" + Uris.ascii(id);
	}

}
