package org.postergraph.explore.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postergraph.catalog.Cypher;
import org.postergraph.catalog.CypherClient;
import org.postergraph.explore.RoleFilter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands around papers, topics and reviewers. */
@Service
@Transactional(readOnly = true, timeout = 5)
public class Surroundings {

	/** More than that nobody can look at. */
	private static final int MOST = 500;

	private final CypherClient client;

	private final Cypher neighbours = Cypher.file("explore/neighbours");

	private final Cypher nodes = Cypher.file("explore/graph-nodes");

	private final Cypher edges = Cypher.file("explore/graph-edges");

	Surroundings(CypherClient client) {
		this.client = client;
	}

	/**
	 * The nodes within some steps of those to begin with, 500 at most, and what relates
	 * them.
	 * @param role in which a topic counts
	 * @param steps from 1
	 */
	public GraphAround find(GraphStart start, RoleFilter role, int steps) {
		Map<Place, Integer> depths = new LinkedHashMap<>();
		places("paper", start.papers()).forEach((place) -> depths.put(place, 0));
		places("topic", start.topics()).forEach((place) -> depths.put(place, 0));
		places("reviewer", start.reviewers()).forEach((place) -> depths.put(place, 0));
		Collection<Place> outermost = List.copyOf(depths.keySet());
		boolean truncated = false;
		for (int depth = 1; depth <= steps && !outermost.isEmpty() && !truncated; depth++) {
			int left = MOST - depths.size();
			List<Place> found = neighbours(outermost, depths.keySet(), role, left + 1);
			truncated = found.size() > left;
			outermost = found.subList(0, Math.min(found.size(), left));
			for (Place place : outermost) {
				depths.put(place, depth);
			}
		}
		return new GraphAround(new GraphAround.Elements(nodes(depths), edges(depths.keySet(), role)), truncated);
	}

	private static Stream<Place> places(String kind, List<String> ids) {
		return ids.stream().map((id) -> new Place(kind, id));
	}

	private List<Place> neighbours(Collection<Place> from, Collection<Place> known, RoleFilter role, int limit) {
		Map<String, Object> parameters = idsByKind(from);
		parameters.put("roles", role.roles());
		parameters.put("known", known.stream().map(Place::node).toList());
		parameters.put("limit", limit);
		return List.copyOf(this.client.query(this.neighbours)
			.bindAll(parameters)
			.fetchAs(Place.class)
			.mappedBy((types, row) -> row.as(Place.class))
			.all());
	}

	private List<GraphAround.Node> nodes(Map<Place, Integer> depths) {
		Map<Place, String> labels = new HashMap<>();
		this.client.query(this.nodes)
			.bindAll(idsByKind(depths.keySet()))
			.fetchAs(Labelled.class)
			.mappedBy((types, row) -> row.as(Labelled.class))
			.all()
			.forEach((node) -> labels.put(new Place(node.kind(), node.id()), node.label()));
		List<GraphAround.Node> found = new ArrayList<>();
		depths.forEach((place, depth) -> found.add(new GraphAround.Node(new GraphAround.NodeData(place.node(),
				place.kind(), place.id(), labels.getOrDefault(place, place.id()), depth))));
		return found;
	}

	private List<GraphAround.Edge> edges(Collection<Place> among, RoleFilter role) {
		Map<String, Object> parameters = idsByKind(among);
		parameters.put("roles", role.roles());
		return this.client.query(this.edges)
			.bindAll(parameters)
			.fetchAs(Related.class)
			.mappedBy((types, row) -> row.as(Related.class))
			.all()
			.stream()
			.map(Related::edge)
			.toList();
	}

	private static Map<String, Object> idsByKind(Collection<Place> places) {
		Map<String, Object> ids = new HashMap<>();
		for (String kind : List.of("paper", "topic", "reviewer", "day")) {
			ids.put(kind + "s", places.stream().filter((place) -> place.kind().equals(kind)).map(Place::id).toList());
		}
		return ids;
	}

	private record Place(String kind, String id) {

		String node() {
			return this.kind + ":" + this.id;
		}

	}

	private record Labelled(String kind, String id, String label) {

	}

	private record Related(String source, String target, String relation, @Nullable String role, @Nullable Double score,
			@Nullable String attribution, @Nullable String basis) {

		GraphAround.Edge edge() {
			return new GraphAround.Edge(new GraphAround.EdgeData(this.source + " " + this.relation + " " + this.target,
					this.source, this.target, this.relation, this.role, this.score, this.attribution, this.basis));
		}

	}

}
