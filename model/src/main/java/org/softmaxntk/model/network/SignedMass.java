package org.softmaxntk.model.network;

import org.softmaxntk.model.linear.CompensatedSums;
import org.softmaxntk.model.linear.Matrix;

/**
 * The features of the neurons with either sign, summed: Σ_{r: a_{l,r} = +1} s_{ir} and Σ_{r: a_{l,r} = −1} s_{ir} at [i][l].
 *
 * <p>For s ≥ 0 the relative error is about u whatever m. The neurons of a pair enter the two in the same order, so for a paired
 * network they agree in every bit.
 *
 * @param positive n×d_out
 * @param negative n×d_out
 */
record SignedMass(Matrix positive, Matrix negative) {
    /**
     * Cost O(n·m·d_out).
     *
     * @param features s, n×m
     * @param signs A, m×d_out, of ±1
     */
    static SignedMass of(Matrix features, Matrix signs) {
        int outputs = signs.columns();
        CompensatedSums[] samples = new CompensatedSums[features.rows()];
        SampleTasks.run(
                samples.length, (long) features.columns() * outputs, i -> samples[i] = sums(features, i, signs));
        return new SignedMass(
                Matrix.generate(samples.length, outputs, (i, l) -> samples[i].value(l)),
                Matrix.generate(samples.length, outputs, (i, l) -> samples[i].value(outputs + l)));
    }

    /**
     * Of sample i: for every output the positive mass, then for every output the negative. Zeros add nothing, and cost less
     * than asking.
     */
    private static CompensatedSums sums(Matrix features, int i, Matrix signs) {
        int outputs = signs.columns();
        CompensatedSums sums = new CompensatedSums(2 * outputs);
        for (int r = 0; r < signs.rows(); r++) {
            double feature = features.at(i, r);
            for (int l = 0; l < outputs; l++) {
                double positive = 0.5 + 0.5 * signs.at(r, l);
                sums.add(l, positive * feature);
                sums.add(outputs + l, (1 - positive) * feature);
            }
        }
        return sums;
    }
}
