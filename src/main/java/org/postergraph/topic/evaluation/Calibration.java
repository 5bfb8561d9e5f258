package org.postergraph.topic.evaluation;

import java.io.IOException;
import java.util.Locale;

/** How often topics of a score are right: per tenth of the score from 0.5 to 1. */
public final class Calibration {

	private static final int BINS = 10;

	private final int[] found = new int[BINS];

	private final int[] right = new int[BINS];

	private final double[] scores = new double[BINS];

	Calibration() {
	}

	void add(double score, boolean isRight) {
		int bin = Math.min(BINS - 1, (int) (score * BINS + 1e-9));
		this.found[bin]++;
		this.scores[bin] += score;
		this.right[bin] += isRight ? 1 : 0;
	}

	/** How many topics have at least this score, a tenth. */
	public int found(double atLeast) {
		return sum(this.found, atLeast);
	}

	/** Share of them that is right; 1 when there are none. */
	public double precision(double atLeast) {
		return (found(atLeast) == 0) ? 1 : (double) sum(this.right, atLeast) / found(atLeast);
	}

	private static int sum(int[] counts, double atLeast) {
		int sum = 0;
		for (int bin = (int) Math.round(atLeast * BINS); bin < BINS; bin++) {
			sum += counts[bin];
		}
		return sum;
	}

	void print(Appendable out) throws IOException {
		out.append(String.format("%n%-30s %9s %7s %6s%n", "score", "mean", "found", "right"));
		for (int bin = BINS / 2; bin < BINS; bin++) {
			if (this.found[bin] > 0) {
				out.append(String.format(Locale.ROOT, "%-30s %9.3f %7d %6.3f%n",
						String.format(Locale.ROOT, "%.1f to %.1f", bin / 10.0, (bin + 1) / 10.0),
						this.scores[bin] / this.found[bin], this.found[bin],
						(double) this.right[bin] / this.found[bin]));
			}
		}
	}

}
