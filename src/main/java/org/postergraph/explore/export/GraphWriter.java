package org.postergraph.explore.export;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.postergraph.explore.export.Properties.Type;

/** Writes a graph in one format: all nodes, then all relationships. */
abstract class GraphWriter {

	final XMLStreamWriter xml;

	GraphWriter(XMLStreamWriter xml) {
		this.xml = xml;
	}

	abstract void start() throws XMLStreamException;

	/**
	 * A node.
	 * @param name that people know it by
	 */
	abstract void node(String id, String name, Map<String, Object> properties) throws XMLStreamException;

	/** Comes once, between nodes and relationships. */
	abstract void startRelationships() throws XMLStreamException;

	abstract void relationship(long number, String from, String to, String type, Map<String, Object> properties)
			throws XMLStreamException;

	abstract void end() throws XMLStreamException;

	/** The declared ones of some properties, as text. */
	static void forEach(Map<String, Type> declared, Map<String, Object> properties, PropertyWriter writer)
			throws XMLStreamException {
		for (Map.Entry<String, Type> property : declared.entrySet()) {
			Object value = properties.get(property.getKey());
			String text = (value != null) ? Properties.text(property.getValue(), value) : null;
			if (text != null) {
				writer.write(property.getKey(), text);
			}
		}
	}

	/** Writes one property. */
	@FunctionalInterface
	interface PropertyWriter {

		void write(String name, String text) throws XMLStreamException;

	}

}
