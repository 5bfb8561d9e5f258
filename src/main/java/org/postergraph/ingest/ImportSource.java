package org.postergraph.ingest;

/**
 * A file or an upload to be imported.
 *
 * @param name for messages only: formats are recognised by content
 * @param bytes as received
 */
public record ImportSource(String name, byte[] bytes) {

}
