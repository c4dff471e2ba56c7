package org.softmaxntk.model.wide;

/**
 * Sums over all neurons of features f_ir, for exponentials of e^{z_ir − c_i}: Σ_r a_lr f_ir at [i·(d_out + 1) + l] and Σ_r f_ir at
 * l = d_out.
 */
final class FeatureSums {
    final double[] shifts;
    final double[] sums;

    /**
     * @param shifts c_i, one for each sample
     * @param sums n·(d_out + 1) of them
     */
    FeatureSums(double[] shifts, double[] sums) {
        this.shifts = shifts;
        this.sums = sums;
    }

    /** With the features grown by these sums, and the same shifts. */
    FeatureSums plus(double[] growths) {
        double[] grown = sums.clone();
        for (int at = 0; at < grown.length; at++) {
            grown[at] += growths[at];
        }
        return new FeatureSums(shifts, grown);
    }
}
