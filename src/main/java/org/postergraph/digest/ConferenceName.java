package org.postergraph.digest;

/**
 * A conference as digests name it.
 *
 * @param series as written, such as {@code ICLR} or {@code NeurIPS}
 * @param year four digits
 */
public record ConferenceName(String series, int year) {

	/** The series and the year, as people write it: {@code ICLR 2025}. */
	public String name() {
		return this.series + " " + this.year;
	}

}
