package org.softmaxntk.model.diffusion.schedule;

import org.softmaxntk.model.InvalidInput;

/**
 * A noise schedule on [0, T]: dX = −½g X dt + √g dB.
 *
 * <p>Between times s ≤ t: X_t | X_s ~ N(a_{t|s}X_s, h_{t|s}I) with a_{t|s} = e^{−(Γ_t−Γ_s)/2} and h_{t|s} = 1 − a_{t|s}²; so
 * a_t = a_{t|s}a_s and h_t = a_{t|s}²h_s + h_{t|s}. Every number has a relative error of a few u(1 + Γ), at small times too.
 * Times are checked where they enter ({@link #at}, {@link TimeWindow}); outside [0, T] results are what the formulas give.
 */
public interface Schedule {
    /** T, finite and &gt; 0. */
    double horizon();

    /** g(t) ≥ 0. */
    double rate(double t);

    /** Γ_to − Γ_from ≥ 0, for from ≤ to. */
    double integral(double from, double to);

    /** The time t ≥ 0 at which Γ_t is {@code integral} ≥ 0. */
    double timeOf(double integral);

    /** Γ_t. */
    default double integral(double t) {
        return integral(0, t);
    }

    /** a_{to|from}. */
    default double decay(double from, double to) {
        return Math.exp(-integral(from, to) / 2);
    }

    /** h_{to|from}, the variance of the noise that comes in between. */
    default double variance(double from, double to) {
        return -Math.expm1(-integral(from, to));
    }

    /**
     * The noise at time t.
     *
     * @throws InvalidInput unless 0 &lt; t ≤ T
     */
    default NoiseLevel at(double t) {
        if (!(t > 0 && t <= horizon())) {
            throw new InvalidInput("t", "a time with 0 < t ≤ T = " + horizon(), "" + t);
        }
        return new NoiseLevel(t, decay(0, t), variance(0, t), rate(t));
    }

    /** {@code value}, if it is finite and &gt; 0. */
    static double requirePositive(String where, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new InvalidInput(where, "a finite number above 0", "" + value);
        }
        return value;
    }

    /** {@code value}, if it is finite and ≥ 0. */
    static double requireNotNegative(String where, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new InvalidInput(where, "a finite number, at least 0", "" + value);
        }
        return value;
    }
}
