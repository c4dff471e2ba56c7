package org.softmaxntk.theorems.probability;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.theorems.given.StartLaw;

/** The two choices of B for which P(E_B) ≥ 1 − δ is claimed: the paper's, and the one that is right. */
public final class LogitBounds {
    /** C of the paper's B: the limit of the range that is recalled. */
    public static final double LITERAL_CONSTANT = 10;

    /** Of e^{−B²/(2σ²)}. */
    static final double GAUSSIAN_TAIL = 2;

    private LogitBounds() {}

    /** The paper's B for a law, with N = n·d_out for nd. */
    static double literal(double constant, StartLaw law) {
        return literal(
                constant, law.sigma(), law.data().samples(), law.data().outputDimension(), law.failureProbability());
    }

    /**
     * The paper's B = max{C·σ·√ln(nd/δ), 1}, C > 10 there [recalled]. It does not grow with the width, though the union
     * runs over m neurons too: see {@link LogitEventProbability#failingWidths}.
     *
     * @param constant C > 0
     * @param sigma σ ≥ 0, the scale of the initial weights
     * @param samples n ≥ 1
     * @param dimension d ≥ 1
     * @param failureProbability δ ∈ (0, 1)
     */
    public static double literal(
            double constant, double sigma, long samples, long dimension, double failureProbability) {
        if (!(constant > 0) || Double.isInfinite(constant)) {
            throw new InvalidInput("constant C", "a finite number above 0", "" + constant);
        }
        requireSizes(sigma, samples, failureProbability);
        if (dimension < 1) {
            throw new InvalidInput("dimension d", "at least 1", "" + dimension);
        }
        double ln = Math.log((double) samples) + Math.log((double) dimension) - Math.log(failureProbability);
        return Math.max(constant * sigma * Math.sqrt(ln), 1);
    }

    /**
     * The repaired B = max(1, σ√(2 ln(mn/δ))): for ‖x_i‖ ≤ 1, P(E_B fails) ≤ δ/2 at a paired start, ≤ δ with independent
     * neurons.
     *
     * <p><b>Proof.</b> Q(x) ≤ ½e^{−x²/2} for x ≥ 0: f(x) = ½e^{−x²/2} − Q(x) vanishes at 0 and at ∞, and f′(x) =
     * e^{−x²/2}(1/√(2π) − x/2) is first positive, then negative, so f ≥ 0. ⟨w_r, x_i⟩ ~ N(0, σ²‖x_i‖²), so
     * P(|⟨w_r, x_i⟩| > B) = 2Q(B/(σ‖x_i‖)) ≤ 2Q(B/σ) ≤ e^{−B²/(2σ²)} ≤ δ/(mn). The union over n samples and k independent
     * draws costs a factor kn: at most kδ/m, k = m/2 for a paired start (both neurons of a pair share their weights),
     * k = m for independent neurons.
     *
     * @param sigma σ ≥ 0
     * @param width m ≥ 1
     * @param samples n ≥ 1
     * @param failureProbability δ ∈ (0, 1)
     */
    public static double repaired(double sigma, double width, long samples, double failureProbability) {
        requireSizes(sigma, samples, failureProbability);
        requireWidth(width);
        double ln = Math.log(width) + Math.log((double) samples) - Math.log(failureProbability);
        return Math.max(1, sigma * Math.sqrt(GAUSSIAN_TAIL * ln));
    }

    static void requireWidth(double width) {
        if (!(width >= 1) || Double.isInfinite(width)) {
            throw new InvalidInput("width m", "a finite number of neurons, at least 1", "" + width);
        }
    }

    private static void requireSizes(double sigma, long samples, double failureProbability) {
        if (!(sigma >= 0) || Double.isInfinite(sigma)) {
            throw new InvalidInput("sigma", "a finite number, at least 0", "" + sigma);
        }
        if (samples < 1) {
            throw new InvalidInput("samples n", "at least 1", "" + samples);
        }
        if (!(failureProbability > 0 && failureProbability < 1)) {
            throw new InvalidInput("failure probability δ", "a number between 0 and 1", "" + failureProbability);
        }
    }
}
