package org.postergraph.explore.export;

import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.postergraph.explore.export.Properties.Type;

/** GEXF 1.2, for Gephi. Texts stand in attributes, where a line break is a blank. */
final class Gexf extends GraphWriter {

	Gexf(XMLStreamWriter xml) {
		super(xml);
	}

	@Override
	void start() throws XMLStreamException {
		this.xml.writeStartElement("gexf");
		this.xml.writeDefaultNamespace("http://www.gexf.net/1.2draft");
		this.xml.writeAttribute("version", "1.2");
		this.xml.writeStartElement("meta");
		this.xml.writeStartElement("creator");
		this.xml.writeCharacters("PosterGraph");
		this.xml.writeEndElement();
		this.xml.writeEndElement();
		this.xml.writeStartElement("graph");
		this.xml.writeAttribute("mode", "static");
		this.xml.writeAttribute("defaultedgetype", "directed");
		declare("node", Properties.OF_NODES);
		declare("edge", Properties.OF_RELATIONSHIPS);
		this.xml.writeStartElement("nodes");
	}

	private void declare(String of, Map<String, Type> properties) throws XMLStreamException {
		this.xml.writeStartElement("attributes");
		this.xml.writeAttribute("class", of);
		for (Map.Entry<String, Type> property : properties.entrySet()) {
			this.xml.writeEmptyElement("attribute");
			this.xml.writeAttribute("id", property.getKey());
			this.xml.writeAttribute("title", property.getKey());
			this.xml.writeAttribute("type", property.getValue().name().toLowerCase(Locale.ROOT));
		}
		this.xml.writeEndElement();
	}

	@Override
	void node(String id, String name, Map<String, Object> properties) throws XMLStreamException {
		this.xml.writeStartElement("node");
		this.xml.writeAttribute("id", id);
		this.xml.writeAttribute("label", line(name));
		values(Properties.OF_NODES, properties);
		this.xml.writeEndElement();
	}

	@Override
	void startRelationships() throws XMLStreamException {
		this.xml.writeEndElement();
		this.xml.writeStartElement("edges");
	}

	@Override
	void relationship(long number, String from, String to, String type, Map<String, Object> properties)
			throws XMLStreamException {
		this.xml.writeStartElement("edge");
		this.xml.writeAttribute("id", "e" + number);
		this.xml.writeAttribute("source", from);
		this.xml.writeAttribute("target", to);
		this.xml.writeAttribute("label", type);
		values(Properties.OF_RELATIONSHIPS, properties);
		this.xml.writeEndElement();
	}

	private void values(Map<String, Type> declared, Map<String, Object> properties) throws XMLStreamException {
		this.xml.writeStartElement("attvalues");
		forEach(declared, properties, (property, text) -> {
			this.xml.writeEmptyElement("attvalue");
			this.xml.writeAttribute("for", property);
			this.xml.writeAttribute("value", line(text));
		});
		this.xml.writeEndElement();
	}

	private static String line(String text) {
		return Properties.clean(text).replaceAll("[\\t\\r\\n]+", " ");
	}

	@Override
	void end() throws XMLStreamException {
		this.xml.writeEndElement();
		this.xml.writeEndElement();
		this.xml.writeEndElement();
	}

}
