package org.postergraph.explore.citation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postergraph.catalog.Cypher;
import org.postergraph.catalog.CypherClient;
import org.postergraph.explore.paper.PaperDetails.Addresses;
import org.postergraph.explore.paper.PaperItem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how to cite papers. */
@Service
@Transactional(readOnly = true, timeout = 5)
public class Citations {

	private final CypherClient client;

	private final Cypher citations = Cypher.file("explore/paper-citations");

	Citations(CypherClient client) {
		this.client = client;
	}

	/** The citations of these papers, in their order. */
	public List<Citation> list(List<PaperItem> papers) {
		Map<String, Row> rows = this.client.query(this.citations)
			.bind(papers.stream().map(PaperItem::id).toList())
			.to("ids")
			.fetchAs(Row.class)
			.mappedBy((types, row) -> row.as(Row.class))
			.all()
			.stream()
			.collect(Collectors.toMap(Row::id, Function.identity(), (one, same) -> one));
		return papers.stream().map((paper) -> cite(paper, rows.get(paper.id()))).toList();
	}

	/** A paper may be gone since it was listed. */
	private static Citation cite(PaperItem paper, @Nullable Row row) {
		return (row != null) ? new Citation(paper, row.conference(), row.authors(), row.addresses())
				: new Citation(paper, null, List.of(), new Addresses(null, null, null));
	}

	private record Row(String id, Citation.@Nullable Conference conference, List<String> authors, Addresses addresses) {

	}

}
