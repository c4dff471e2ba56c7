package org.softmaxntk.theorems.budget;

import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.SoftmaxNetwork;

/**
 * How far the fast implementation can be off on one network and data set: bounds by operation count, to first order in
 * u with the constants rounded up.
 *
 * @param width m
 * @param samples n
 * @param inputDimension d_in
 * @param outputDimension d_out
 * @param largestLogit max‖w_r‖·max‖x_i‖
 * @param largestInput max‖x_i‖
 */
public record FastBudget(
        int width, int samples, int inputDimension, int outputDimension, double largestLogit, double largestInput) {
    /** u, the unit roundoff of doubles. */
    public static final double U = 0x1p-53;

    public static FastBudget of(SoftmaxNetwork network, DataSet data) {
        return new FastBudget(
                network.width(),
                data.samples(),
                data.inputDimension(),
                data.outputDimension(),
                network.hiddenWeights().maxRowNorm() * data.inputs().maxRowNorm(),
                data.inputs().maxRowNorm());
    }

    /** The same sizes with larger weights. */
    public FastBudget withLargestLogit(double logit) {
        return new FastBudget(width, samples, inputDimension, outputDimension, logit, largestInput);
    }

    /** N = n·d_out. */
    public int size() {
        return samples * outputDimension;
    }

    /** ε: relative error of S_ir, of the mass of either sign, and of a − p. */
    public double probability() {
        return 20 * U + 8.0 * inputDimension * inputDimension * U * U * largestLogit;
    }

    /** Absolute error of F_il: the two masses sum to 1, each is off by ε, and so is their difference by u. */
    public double output() {
        return width * (probability() + 4 * U);
    }

    /** Error of H in the Frobenius norm; see {@link org.softmaxntk.model.kernel.TangentKernel}. */
    public double kernel(Matrix kernel) {
        return (6 * probability() + (width + inputDimension + 8) * U) * kernel.trace() * 1.01;
    }

    /**
     * Error of Σ_r ⟨Δw_r, V_r⟩ for directions with |⟨V_r, x_i⟩| ≤ slope and a residual v = F − Y: the sum of absolute
     * values is at most 2m·slope·√N·‖v‖, as Σ_r |a − p|S ≤ 2; its relative error is 3ε + (n + d_out + d_in + m + 8)u;
     * and v itself is off by the error of F.
     */
    public double gradientAlong(double slope, double residualNorm) {
        double relative = 3 * probability() + (samples + outputDimension + inputDimension + width + 8) * U;
        double rootSize = Math.sqrt(size());
        return 2 * width * slope * rootSize * (relative * residualNorm + rootSize * output() + U * residualNorm);
    }

    /**
     * The same ε for a plain evaluation in doubles, as the reference implementation makes it: its logits carry the error
     * of an ordinary inner product, its sums that of m additions.
     */
    public double plainProbability() {
        return (4 * inputDimension * largestLogit + 4 * width + 40) * U;
    }

    /**
     * Absolute error of dF_il/ds by automatic differentiation along such a direction: S' = S(z' − E z') has absolute
     * terms of size S·2·slope, each with relative error below 4 plainProbability, and m of them are added.
     */
    public double outputSlope(double slope) {
        return 10 * width * slope * plainProbability();
    }
}
