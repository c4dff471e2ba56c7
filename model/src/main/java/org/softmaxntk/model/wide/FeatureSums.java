package org.softmaxntk.model.wide;

import org.softmaxntk.model.network.Activation;

/**
 * Sums over all neurons of features f_ir, for exponentials of e^{z_ir − c_i}: Σ_r a_lr f_ir at [i·(d_out + 1) + l] and Σ_r
 * f_ir at l = d_out.
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

    /** Σ_r f_ir of each sample where the activation has it divided by, else 1. */
    double[] normalisers(WideNetwork network) {
        int weightRows = network.neurons().outputDimension() + 1;
        double[] normalisers = new double[shifts.length];
        for (int i = 0; i < normalisers.length; i++) {
            normalisers[i] = network.activation() == Activation.SOFTMAX ? sums[(i + 1) * weightRows - 1] : 1;
        }
        return normalisers;
    }
}
