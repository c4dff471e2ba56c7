package org.softmaxntk.theorems.bounds;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.theorems.arithmetic.DecimalEigenvalueBounds;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.EigenvalueBounds;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.budget.DigitsNetwork;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.budget.ReferenceBudget;

/**
 * max_r ‖diag(s_{·r})X‖₂ = max_r √λ_max(M_r) with M_r = Σ_i s_ir² x_ix_iᵀ: how much of a residual reaches one neuron.
 *
 * <p>Every entry of M_r is a sum of n terms of relative error 2ε + 3u, so M_r is off by (2ε + (n + 8)u)·tr M_r at most.
 * Cost O(m·(n·d_in² + d_in³)).
 */
final class GradientGain {
    private GradientGain() {}

    static Enclosure inDoubles(SoftmaxNetwork network, DataSet data) {
        Matrix s = ForwardPass.of(network, data.inputs()).softmax().times(network.width());
        double relative = 1.01 * (2 * FastBudget.of(network, data).probability() + (data.samples() + 8) * FastBudget.U);
        double lower = 0;
        double upper = 0;
        for (int r = 0; r < network.width(); r++) {
            Matrix moments = moments(s, r, data.inputs());
            EigenvalueBounds largest = EigenvalueBounds.largest(moments).widened(relative * moments.trace());
            lower = Math.max(lower, largest.lower());
            upper = Math.max(upper, largest.upper());
        }
        return Enclosure.between(Math.max(0, Math.nextDown(Math.sqrt(lower))), Math.nextUp(Math.sqrt(upper)));
    }

    private static Matrix moments(Matrix s, int r, Matrix inputs) {
        return Matrix.generate(inputs.columns(), inputs.columns(), (k, l) -> {
            double sum = 0;
            for (int i = 0; i < inputs.rows(); i++) {
                sum += s.at(i, r) * s.at(i, r) * (inputs.at(i, k) * inputs.at(i, l));
            }
            return sum;
        });
    }

    /** Bounds of the same, through the reference implementation. */
    static DecimalEigenvalueBounds inDigits(SoftmaxNetwork network, DataSet data, Digits digits) {
        ReferenceNetwork<Dfp> reference = DigitsNetwork.of(digits, network, data);
        ReferenceBudget budget = new ReferenceBudget(digits, FastBudget.of(network, data));
        Dfp relative = digits.roundings(2 * budget.probabilityRoundings() + data.samples() + 8);
        Dfp lower = digits.number(0);
        Dfp upper = digits.number(0);
        for (int r = 0; r < network.width(); r++) {
            FieldTable<Dfp> scaled = scaledInputs(reference, r, digits);
            FieldTable<Dfp> moments = scaled.transpose().times(scaled);
            DecimalEigenvalueBounds largest =
                    DecimalEigenvalueBounds.largest(moments, digits).widened(relative.multiply(scaled.inner(scaled)));
            lower = largest.lower().greaterThan(lower) ? largest.lower() : lower;
            upper = largest.upper().greaterThan(upper) ? largest.upper() : upper;
        }
        return new DecimalEigenvalueBounds(lower.sqrt(), upper.sqrt());
    }

    /** diag(s_{·r})X. */
    private static FieldTable<Dfp> scaledInputs(ReferenceNetwork<Dfp> network, int r, Digits digits) {
        FieldTable<Dfp> inputs = network.inputs();
        Dfp width = digits.number(network.weights().rows());
        return FieldTable.generate(
                digits.precision(),
                inputs.rows(),
                inputs.columns(),
                (i, k) -> network.softmax().at(i, r).multiply(width).multiply(inputs.at(i, k)));
    }
}
