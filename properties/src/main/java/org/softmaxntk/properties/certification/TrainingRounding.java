package org.softmaxntk.properties.certification;

import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.budget.FastBudget;

/**
 * How far what training in doubles measures may be off what exact training would. Descent is a contraction to first order, so
 * what is allowed is the rounding of an evaluation for every step.
 *
 * @param outputs a, of ‖F(T) − Y‖_F and of distances between outputs
 * @param movement of max_r ‖w_r(T) − w_r(0)‖
 * @param spectrum of an eigenvalue of H(T)
 */
public record TrainingRounding(double outputs, double movement, double spectrum) {
    /** Of {@code steps} steps from {@code first}. Cost O(N²m). */
    static TrainingRounding of(SoftmaxNetwork first, DataSet data, int steps) {
        FastBudget budget = FastBudget.of(first, data);
        double evaluations = steps + 2.0;
        Matrix kernel = TangentKernel.of(ForwardPass.of(first, data.inputs()));
        return new TrainingRounding(
                4 * evaluations * Math.sqrt(budget.size()) * budget.output(),
                4 * evaluations * FastBudget.U * (first.hiddenWeights().maxRowNorm() + 1),
                budget.kernel(kernel) + 10 * budget.size() * FastBudget.U * kernel.trace());
    }

    /**
     * Of the loss ρ² whose residual ρ was measured: the exact residual ρ* is within a of it, so
     * |ρ*² − ρ²| = |ρ* − ρ|·(ρ* + ρ) ≤ a·(2ρ + a).
     */
    double loss(double residual) {
        return outputs * (2 * residual + outputs);
    }
}
