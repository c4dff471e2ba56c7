package org.softmaxntk.properties.statistics;

/**
 * How much of the best fit a mixture of all probabilities reaches: {@code ln(M/L̂)}, with M = ∫ p^S (1−p)^F π(p) dp =
 * B(S+½, F+½)/B(½, ½) for the Beta(½, ½) density π, and L̂ = p̂^S (1−p̂)^F the largest likelihood.
 *
 * <p>Always ≤ 0, about −½ ln(πt/2) for S, F far from 0. Stirling's formula cancels the large parts exactly: {@code ½ ln
 * 2π − ln π − ½ ln t + ε(S) + ε(F) − δ(t)} with the remainders of {@link StirlingRemainder}. Absolute error ≤ 200u +
 * 2u·ln t.
 */
final class MixtureLikelihood {
    private static final double LN_CONSTANT = 0.5 * Math.log(2 * Math.PI) - Math.log(Math.PI);
    private static final double U = 0x1p-53;

    private MixtureLikelihood() {}

    /** ln(M/L̂) for S, F ≥ 0, not necessarily whole; 0 without trials. */
    static double lnShareOfBestFit(double successes, double failures) {
        double trials = successes + failures;
        if (trials == 0) {
            return 0;
        }
        return LN_CONSTANT
                - 0.5 * Math.log(trials)
                + StirlingRemainder.half(successes)
                + StirlingRemainder.half(failures)
                - StirlingRemainder.factorial(trials);
    }

    /** A bound on the rounding error of {@link #lnShareOfBestFit}. */
    static double error(double trials) {
        return (200 + 2 * Math.log1p(trials)) * U;
    }
}
