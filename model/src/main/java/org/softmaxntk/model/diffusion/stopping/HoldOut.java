package org.softmaxntk.model.diffusion.stopping;

import org.softmaxntk.model.diffusion.regression.KernelPath;
import org.softmaxntk.model.diffusion.regression.PointNorm;
import org.softmaxntk.model.linear.Matrix;

/**
 * ‖f_K(τ) − X_0‖² on points kept back, with their noisy labels: what a practitioner has. Its expectation is ‖f_K(τ) − f*‖²
 * and the mean of tr V, which does not depend on τ.
 *
 * @param basis B at the points kept back
 * @param noisy UᵀY of the training labels
 * @param labels X_0 at the points kept back
 */
public record HoldOut(KernelPath path, Matrix basis, Matrix noisy, Matrix labels) {
    /** The mean square at step τ. */
    public double at(long steps) {
        double norm = PointNorm.of(path.at(basis, noisy, steps), labels);
        return norm * norm;
    }
}
