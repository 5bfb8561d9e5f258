package org.postergraph.explore.graph;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the graph, in the shape that Cytoscape reads.
 *
 * @param truncated whether there is more within the steps asked for
 */
public record GraphAround(Elements elements, boolean truncated) {

	/**
	 * What is drawn.
	 *
	 * @param nodes nearest first, then by kind and id
	 * @param edges each between two of the nodes
	 */
	public record Elements(List<Node> nodes, List<Edge> edges) {

		public Elements {
			nodes = List.copyOf(nodes);
			edges = List.copyOf(edges);
		}

	}

	/** A node, as Cytoscape wraps it. */
	public record Node(NodeData data) {

	}

	/**
	 * What is known of a node.
	 *
	 * @param id the kind, a colon, the key
	 * @param kind {@code paper}, {@code topic}, {@code reviewer} or {@code day}
	 * @param key the id that the other endpoints take
	 * @param depth how many steps it is from what was asked for
	 */
	public record NodeData(String id, @Schema(allowableValues = {
			"paper", "topic", "reviewer", "day" }) String kind, String key, String label, int depth){

	}

	/** An edge, as Cytoscape wraps it. */
	public record Edge(EdgeData data) {

	}

	/**
	 * What is known of an edge.
	 *
	 * @param source a node's id
	 * @param target a node's id
	 * @param relation {@code about}, {@code reviewed}, {@code presented_on} or
	 * {@code broader}, read from source to target
	 * @param role of a topic in a paper
	 * @param score of a topic in a paper
	 * @param attribution how it is known that a reviewer saw a paper
	 * @param basis how a paper's day is known
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record EdgeData(String id, String source, String target, @Schema(allowableValues = {
			"about", "reviewed", "presented_on", "broader" }) String relation,
			@Schema(allowableValues = { "subject", "compared", "passing" }) @Nullable String role,
			@Nullable Double score, @Schema(allowableValues = { "summary", "digest" }) @Nullable String attribution,
			@Schema(allowableValues = { "stated", "inferred" }) @Nullable String basis){

	}

}
