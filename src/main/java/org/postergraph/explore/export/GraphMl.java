package org.postergraph.explore.export;

import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.postergraph.explore.export.Properties.Type;

/** GraphML, for yEd, Gephi, NetworkX, igraph and many others. */
final class GraphMl extends GraphWriter {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

	private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

	private static final String OF_NODE = "n.";

	private static final String OF_EDGE = "e.";

	GraphMl(XMLStreamWriter xml) {
		super(xml);
	}

	@Override
	void start() throws XMLStreamException {
		this.xml.writeStartElement("graphml");
		this.xml.writeDefaultNamespace(NAMESPACE);
		this.xml.writeNamespace("xsi", SCHEMA_INSTANCE);
		this.xml.writeAttribute("xsi", SCHEMA_INSTANCE, "schemaLocation",
				NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
		declare("node", OF_NODE, Properties.OF_NODES);
		declare("edge", OF_EDGE, Properties.OF_RELATIONSHIPS);
		this.xml.writeStartElement("graph");
		this.xml.writeAttribute("id", "postergraph");
		this.xml.writeAttribute("edgedefault", "directed");
	}

	private void declare(String of, String prefix, Map<String, Type> properties) throws XMLStreamException {
		for (Map.Entry<String, Type> property : properties.entrySet()) {
			this.xml.writeEmptyElement("key");
			this.xml.writeAttribute("id", prefix + property.getKey());
			this.xml.writeAttribute("for", of);
			this.xml.writeAttribute("attr.name", property.getKey());
			this.xml.writeAttribute("attr.type", property.getValue().name().toLowerCase(Locale.ROOT));
		}
	}

	@Override
	void node(String id, String name, Map<String, Object> properties) throws XMLStreamException {
		this.xml.writeStartElement("node");
		this.xml.writeAttribute("id", id);
		forEach(Properties.OF_NODES, properties, (property, text) -> data(OF_NODE + property, text));
		this.xml.writeEndElement();
	}

	@Override
	void startRelationships() {
	}

	@Override
	void relationship(long number, String from, String to, String type, Map<String, Object> properties)
			throws XMLStreamException {
		this.xml.writeStartElement("edge");
		this.xml.writeAttribute("id", "e" + number);
		this.xml.writeAttribute("source", from);
		this.xml.writeAttribute("target", to);
		forEach(Properties.OF_RELATIONSHIPS, properties, (property, text) -> data(OF_EDGE + property, text));
		this.xml.writeEndElement();
	}

	private void data(String key, String text) throws XMLStreamException {
		this.xml.writeStartElement("data");
		this.xml.writeAttribute("key", key);
		this.xml.writeCharacters(text);
		this.xml.writeEndElement();
	}

	@Override
	void end() throws XMLStreamException {
		this.xml.writeEndElement();
		this.xml.writeEndElement();
	}

}
