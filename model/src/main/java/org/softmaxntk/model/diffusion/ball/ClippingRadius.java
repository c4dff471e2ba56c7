package org.softmaxntk.model.diffusion.ball;

import org.apache.commons.math3.special.Gamma;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.diffusion.schedule.Schedule;

/**
 * r = √(D² + q²) with P(χ²_d &gt; q²) = δ: then P(‖X_t‖ &gt; r) ≤ δ at every time.
 *
 * <p>Proof: ‖X_t‖ ≤ aD + √h‖Z‖ ≤ √(D² + ‖Z‖²) by Cauchy–Schwarz and a² + h = 1. Neither r = q nor r = max(D, q) will do.
 */
public final class ClippingRadius {
    /** δ where nobody says otherwise. */
    public static final double CUSTOMARY_PROBABILITY = 0.01;

    private static final double GAMMA_ACCURACY = 1e-16;
    private static final int MOST_TERMS = 100_000;

    private ClippingRadius() {}

    /**
     * @param support D, finite, ≥ 0
     * @param dimension d ≥ 1
     * @param probability δ, 0 &lt; δ &lt; 1
     */
    public static double of(double support, int dimension, double probability) {
        Schedule.requireNotNegative("supportRadius", support);
        return Math.sqrt(support * support + chiSquareQuantile(dimension, probability));
    }

    /** q² with P(χ²_d &gt; q²) = δ, to a relative error of 10⁻¹³: Newton's method on log P, kept within a bracket. */
    public static double chiSquareQuantile(int dimension, double probability) {
        if (dimension < 1 || !(probability > 0 && probability < 1)) {
            throw new InvalidInput(
                    "dimension and probability", "d ≥ 1 and 0 < δ < 1", dimension + " and " + probability);
        }
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double x = dimension;
        for (int step = 0; step < 200; step++) {
            double tail = Gamma.regularizedGammaQ(dimension / 2.0, x / 2, GAMMA_ACCURACY, MOST_TERMS);
            if (tail > probability) {
                low = x;
            } else {
                high = x;
            }
            double density =
                    0.5 * Math.exp((dimension / 2.0 - 1) * Math.log(x / 2) - x / 2 - Gamma.logGamma(dimension / 2.0));
            double next = x + tail / density * Math.log(tail / probability);
            if (!(next > low && next < high)) {
                next = high == Double.POSITIVE_INFINITY ? 2 * x : (low + high) / 2;
            }
            if (Math.abs(next - x) <= 2 * Math.ulp(x)) {
                return next;
            }
            x = next;
        }
        return x;
    }
}
