package org.softmaxntk.model.diffusion.stopping;

import java.util.OptionalLong;
import org.softmaxntk.model.diffusion.regression.KernelPath;
import org.softmaxntk.model.linear.Matrix;

/**
 * The first τ with ‖Y − f_K(τ)‖²/n ≤ ς² on training points. Unreliable where the noise is much larger than the signal: a
 * warning, not an oracle.
 */
public final class DiscrepancyRule {
    private DiscrepancyRule() {}

    /**
     * By bisection, as the residual falls.
     *
     * @param noisy UᵀY
     * @param noise ς²
     * @param count n
     * @param last the last step to look at
     * @return empty if none to {@code last} is small enough
     */
    public static OptionalLong firstStep(KernelPath path, Matrix noisy, double noise, int count, long last) {
        double bound = noise * count;
        if (path.squaredResidual(noisy, last) > bound) {
            return OptionalLong.empty();
        }
        long low = -1;
        long high = last;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (path.squaredResidual(noisy, middle) <= bound) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return OptionalLong.of(high);
    }
}
