package org.postergraph.explore.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.postergraph.catalog.Cypher;
import org.postergraph.catalog.CypherClient;
import org.postergraph.explore.GraphRevision;
import org.springframework.stereotype.Service;

/**
 * Writes all nodes and relationships that are knowledge, page by page: what the service
 * keeps for itself (past imports, decisions about names, migrations) is left out. The
 * same graph gives the same bytes.
 */
@Service
public class GraphExport {

	/** Nodes that are in memory at a time. */
	private static final int PAGE = 500;

	private static final Set<String> LABELS = Stream.of(NodeKind.values())
		.map((kind) -> kind.label)
		.collect(Collectors.toUnmodifiableSet());

	private final CypherClient client;

	private final GraphRevision revision;

	GraphExport(CypherClient client, GraphRevision revision) {
		this.client = client;
		this.revision = revision;
	}

	/** The formats. */
	public enum Format {

		GRAPHML, GEXF

	}

	/**
	 * Writes the graph and leaves the output open. An import that runs meanwhile may
	 * change what is written later; a comment at the end says so.
	 * @throws IOException when the output takes no more
	 */
	public void write(Format format, Writer out) throws IOException {
		try {
			// The JDK's own: others on the class path write into writers otherwise.
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
			write((format == Format.GEXF) ? new Gexf(xml) : new GraphMl(xml));
			xml.flush();
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private void write(GraphWriter writer) throws XMLStreamException {
		long before = this.revision.current();
		writer.xml.writeStartDocument("UTF-8", "1.0");
		writer.start();
		for (NodeKind kind : NodeKind.values()) {
			writeNodes(kind, writer);
		}
		writer.startRelationships();
		long number = 0;
		for (NodeKind kind : NodeKind.values()) {
			number = writeRelationships(kind, number, writer);
		}
		writer.end();
		if (this.revision.current() != before) {
			writer.xml.writeComment(" The graph changed while this was written: take another one. ");
		}
		writer.xml.writeEndDocument();
	}

	private void writeNodes(NodeKind kind, GraphWriter writer) throws XMLStreamException {
		List<Node> page = nodes(kind, "");
		while (!page.isEmpty()) {
			for (Node node : page) {
				Object name = node.properties().getOrDefault(kind.name, node.id());
				writer.node(Properties.id(kind.label, node.id()), name.toString(),
						with(node.properties(), Properties.LABEL, kind.label));
			}
			page = (page.size() == PAGE) ? nodes(kind, page.get(PAGE - 1).id()) : List.of();
		}
	}

	private long writeRelationships(NodeKind kind, long first, GraphWriter writer) throws XMLStreamException {
		long number = first;
		List<String> page = ids(kind, "");
		while (!page.isEmpty()) {
			for (Relationship one : relationships(kind.relationships, page)) {
				if (LABELS.contains(one.fromLabel()) && LABELS.contains(one.toLabel())) {
					writer.relationship(number, Properties.id(one.fromLabel(), one.from()),
							Properties.id(one.toLabel(), one.to()), one.type(),
							with(one.properties(), Properties.TYPE, one.type()));
					number++;
				}
			}
			page = (page.size() == PAGE) ? ids(kind, page.get(PAGE - 1)) : List.of();
		}
		return number;
	}

	private static Map<String, Object> with(Map<String, Object> properties, String name, String value) {
		Map<String, Object> all = new HashMap<>(properties);
		all.put(name, value);
		return all;
	}

	private List<Node> nodes(NodeKind kind, String after) {
		return new ArrayList<>(this.client.query(kind.page)
			.bindAll(Map.of("after", after, "limit", PAGE))
			.fetchAs(Node.class)
			.mappedBy((types, row) -> new Node(row.get("id").asString(), row.get("properties").asMap()))
			.all());
	}

	private List<String> ids(NodeKind kind, String after) {
		return List.copyOf(
				this.client.query(kind.ids).bindAll(Map.of("after", after, "limit", PAGE)).fetchAs(String.class).all());
	}

	private Collection<Relationship> relationships(Cypher cypher, List<String> ids) {
		return this.client.query(cypher)
			.bind(ids)
			.to("ids")
			.fetchAs(Relationship.class)
			.mappedBy((types, row) -> new Relationship(row.get("type").asString(), row.get("fromLabel").asString(),
					row.get("from").asString(), row.get("toLabel").asString(), row.get("to").asString(),
					row.get("properties").asMap()))
			.all();
	}

	private record Node(String id, Map<String, Object> properties) {

	}

	private record Relationship(String type, String fromLabel, String from, String toLabel, String to,
			Map<String, Object> properties) {

	}

}
