package org.softmaxntk.theorems.bounds;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.CompensatedDot;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;

/** The largest logit of a network on its data, and what holds of it by the Cauchy–Schwarz inequality alone. */
final class LargestLogit {
    private LargestLogit() {}

    /** e^{max_ir |⟨w_r, x_i⟩|}. A compensated inner product is right to u. Cost O(n·m·d_in). */
    static Enclosure exponential(SoftmaxNetwork network, DataSet data) {
        CompensatedDot dot = new CompensatedDot();
        double largest = 0;
        for (int i = 0; i < data.samples(); i++) {
            for (int r = 0; r < network.width(); r++) {
                double logit =
                        dot.ofRows(network.hiddenWeights(), r, data.inputs(), i).high();
                largest = Math.max(largest, Math.abs(logit));
            }
        }
        return Enclosure.exponential(largest, 4 * Math.ulp(largest));
    }

    /** max_ir |⟨w_r, x_i⟩|, without the exponentials that a whole reference network costs. */
    static Dfp inDigits(SoftmaxNetwork network, DataSet data, Digits digits) {
        return digits.lift(data.inputs())
                .times(digits.lift(network.hiddenWeights()).transpose())
                .maxAbsolute();
    }

    /** e^{factor·max_r‖w_r‖·max_i‖x_i‖}; a norm of d terms has relative error at most (d + 4)u. */
    static Enclosure trivially(SoftmaxNetwork network, DataSet data, int factor) {
        double bound =
                factor * network.hiddenWeights().maxRowNorm() * data.inputs().maxRowNorm();
        return Enclosure.exponential(bound, bound * (network.inputDimension() + 8) * 0x1p-51);
    }
}
