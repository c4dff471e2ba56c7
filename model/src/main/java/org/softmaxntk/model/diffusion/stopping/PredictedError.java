package org.softmaxntk.model.diffusion.stopping;

import org.softmaxntk.model.diffusion.regression.KernelPath;
import org.softmaxntk.model.diffusion.regression.LabelMismatch;
import org.softmaxntk.model.diffusion.regression.PointNorm;
import org.softmaxntk.model.linear.Matrix;

/**
 * √(E‖f_K(τ) − f*‖²) over labels, inputs given: E‖f_K(τ) − f*‖² = ‖f̃_K(τ) − f*‖² + (1/M)tr(G_τVG_τᵀ). Exact, and known
 * before anything is trained; of use to whoever knows f*.
 *
 * @param basis B at M points, as {@link KernelPath#at} wants it
 * @param clean Uᵀf*(Z)
 * @param means f* at the M points
 */
public record PredictedError(KernelPath path, Matrix basis, Matrix clean, LabelMismatch mismatch, Matrix means) {
    /** √ of the expected square at step τ. */
    public double at(long steps) {
        double bias = PointNorm.of(path.at(basis, clean, steps), means);
        return Math.sqrt(bias * bias + mismatch.meanSquare(steps));
    }
}
