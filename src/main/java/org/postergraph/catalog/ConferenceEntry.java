package org.postergraph.catalog;

/**
 * A conference.
 *
 * @param id such as {@code iclr-2025}
 * @param name such as {@code ICLR 2025}
 * @param series such as {@code ICLR}
 */
public record ConferenceEntry(String id, String name, String series, int year) {

}
