package org.softmaxntk.theorems.probability;

import org.softmaxntk.model.InvalidInput;

/**
 * Bounds on a probability P, as the logarithm of its rate ρ = −ln P, so that neither 1 − 10⁻⁸⁰ nor 10⁻¹⁰⁰⁰⁰ is lost:
 * {@code lnRateLower ≤ ln ρ ≤ lnRateUpper}.
 *
 * <p>A small rate is the probability of failing (1 − P = ρ − ρ²/2 + …), a large one says that P is hopeless.
 *
 * @param lnRateLower −∞ (P may be 1) … +∞, not NaN
 * @param lnRateUpper ≥ lnRateLower; +∞: P may be 0
 */
public record EventProbability(double lnRateLower, double lnRateUpper) {
    public EventProbability {
        if (!(lnRateLower <= lnRateUpper)) {
            throw new InvalidInput(
                    "bounds on a probability", "lnRateLower ≤ lnRateUpper", lnRateLower + ", " + lnRateUpper);
        }
    }

    /** P ≥ this: exp(−ρ) at the larger rate. */
    public double lower() {
        return Math.exp(-Math.exp(lnRateUpper));
    }

    /** P ≤ this. */
    public double upper() {
        return Math.exp(-Math.exp(lnRateLower));
    }

    /** 1 − P ≥ this, without cancellation. */
    public double failureLower() {
        return -Math.expm1(-Math.exp(lnRateLower));
    }

    /** 1 − P ≤ this, without cancellation. */
    public double failureUpper() {
        return -Math.expm1(-Math.exp(lnRateUpper));
    }

    /**
     * Whether P ≥ 1 − δ: {@link Comparison#HOLDS} if for every probability within the bounds, {@link Comparison#FAILS}
     * if for none. δ = {@code failureProbability} ∈ (0, 1).
     */
    public Comparison atLeastOneMinus(double failureProbability) {
        double lnAllowed = lnRate(failureProbability);
        if (lnRateUpper <= lnAllowed) {
            return Comparison.HOLDS;
        }
        return lnRateLower > lnAllowed ? Comparison.FAILS : Comparison.OPEN;
    }

    /** ln(−ln(1 − δ)), the logarithm of the rate that is just allowed, for δ ∈ (0, 1). */
    static double lnRate(double failureProbability) {
        if (!(failureProbability > 0 && failureProbability < 1)) {
            throw new InvalidInput("failure probability δ", "a number between 0 and 1", "" + failureProbability);
        }
        return Math.log(-Math.log1p(-failureProbability));
    }

    /** What bounds on P say about P ≥ 1 − δ. */
    public enum Comparison {
        HOLDS,
        FAILS,
        OPEN
    }
}
