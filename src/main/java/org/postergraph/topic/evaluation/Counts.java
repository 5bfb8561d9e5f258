package org.postergraph.topic.evaluation;

/**
 * Answers of the extractor against labels.
 *
 * @param right found and labelled
 * @param wrong found, not labelled
 * @param missed labelled, not found
 */
public record Counts(int right, int wrong, int missed) {

	static final Counts NONE = new Counts(0, 0, 0);

	Counts plus(Counts other) {
		return new Counts(this.right + other.right, this.wrong + other.wrong, this.missed + other.missed);
	}

	/** Share of what was found that is right; 1 when nothing was found. */
	public double precision() {
		return share(this.right, this.right + this.wrong);
	}

	/** Share of what is labelled that was found; 1 when nothing is labelled. */
	public double recall() {
		return share(this.right, this.right + this.missed);
	}

	/** Harmonic mean of precision and recall. */
	public double f1() {
		return share(2 * this.right, 2 * this.right + this.wrong + this.missed);
	}

	private static double share(int part, int whole) {
		return (whole == 0) ? 1 : (double) part / whole;
	}

}
