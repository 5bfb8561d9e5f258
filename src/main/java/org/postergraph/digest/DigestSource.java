package org.postergraph.digest;

/**
 * The content to be read.
 *
 * @param name the file's or upload's name, for messages only: formats are recognised by
 * content
 * @param bytes as received
 */
public record DigestSource(String name, byte[] bytes) {

}
