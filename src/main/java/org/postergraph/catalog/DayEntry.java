package org.postergraph.catalog;

/**
 * The conference day of a digest.
 *
 * @param number from 1
 * @param basis {@code stated} or {@code inferred}
 * @param evidence the words it was read or inferred from
 */
public record DayEntry(int number, String basis, String evidence) {

}
