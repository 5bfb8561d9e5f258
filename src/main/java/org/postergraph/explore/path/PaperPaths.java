package org.postergraph.explore.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.postergraph.catalog.Cypher;
import org.postergraph.catalog.CypherClient;
import org.postergraph.explore.path.PaperPath.Node;
import org.postergraph.explore.path.PaperPath.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The shortest ways between papers, through subjects, reviewers and days. */
@Service
@Transactional(readOnly = true, timeout = 5)
public class PaperPaths {

	/** Two posters of one big day hang together in more ways than anybody reads. */
	private static final int MOST = 100;

	/** So many are put in order before the first ones are taken. */
	private static final int AMONG = 10_000;

	private final CypherClient client;

	private final Cypher paths = Cypher.file("explore/paths");

	PaperPaths(CypherClient client) {
		this.client = client;
	}

	/**
	 * The shortest ways, those through topics and people before those through days, the
	 * first hundred; none when the papers are one, or more than eight relationships
	 * apart.
	 */
	public List<PaperPath> list(String from, String to) {
		if (from.equals(to)) {
			return List.of();
		}
		return this.client.query(this.paths)
			.bindAll(Map.of("from", from, "to", to, "most", MOST, "among", AMONG))
			.fetchAs(Way.class)
			.mappedBy((types, row) -> row.as(Way.class))
			.all()
			.stream()
			.map(PaperPaths::path)
			.toList();
	}

	private static PaperPath path(Way way) {
		List<Step> steps = new ArrayList<>();
		for (int i = 1; i < way.nodes().size(); i++) {
			steps.add(step(way.nodes().get(i - 1), way.nodes().get(i)));
		}
		return new PaperPath(steps.size(), steps);
	}

	private static Step step(Node from, Node to) {
		Node paper = from.kind().equals("paper") ? from : to;
		Node other = (paper == from) ? to : from;
		return switch (other.kind()) {
			case "topic" -> new Step(from, "about", to, "\"" + paper.label() + "\" is about " + other.label() + ".");
			case "reviewer" ->
				new Step(from, "seen_by", to, "\"" + paper.label() + "\" was seen by " + other.label() + ".");
			default ->
				new Step(from, "presented_on", to, "\"" + paper.label() + "\" was presented at " + other.label() + ".");
		};
	}

	private record Way(List<Node> nodes) {

	}

}
