package org.postergraph.catalog;

/** A paper's id, and whether the paper is stored already. */
public record PaperId(String id, boolean known) {

}
