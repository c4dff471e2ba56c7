package org.softmaxntk.properties.statistics;

/**
 * By how much p̂ explains the outcomes better than p does: {@code S ln(S/(tp)) + F ln(F/(tq)) = t·KL(p̂‖p)}, q = 1 − p,
 * without the cancellation of the two terms.
 *
 * <p>Each half is x ln(x/c) + c − x ≥ 0 (the added parts sum to 0), near x = c by its series in (x−c)/(x+c). Source:
 * Loader, <em>Fast and accurate computation of binomial probabilities</em> (2000).
 */
final class BernoulliDeviance {
    private static final double U = 0x1p-53;

    private BernoulliDeviance() {}

    /**
     * @param successes S ≥ 0, not necessarily whole
     * @param failures F ≥ 0, S + F > 0
     * @param probability p ∈ (0, 1)
     * @param complement q = 1 − p, as precise as known
     */
    static double of(double successes, double failures, double probability, double complement) {
        double trials = successes + failures;
        return half(successes, trials * probability) + half(failures, trials * complement);
    }

    /**
     * A bound on the rounding error of {@link #of}: each half is off by 8u of itself and, as its c is off by 3u relative
     * and its derivative there is (c−x)/c, by 3u|x−c|; the branch with the logarithm cancels down to a tenth of |x−c| at
     * most, for another 4u|x−c|.
     */
    static double error(double successes, double failures, double probability, double deviance) {
        double distance = Math.abs(successes - (successes + failures) * probability);
        return 16 * U * (deviance + distance);
    }

    /** x ln(x/c) + c − x for x ≥ 0, c > 0. */
    private static double half(double x, double c) {
        if (x == 0) {
            return c;
        }
        if (Math.abs(x - c) >= 0.1 * (x + c)) {
            return x * Math.log(x / c) + c - x;
        }
        double v = (x - c) / (x + c);
        double sum = (x - c) * v;
        double power = 2 * x * v;
        for (int k = 3; ; k += 2) {
            power *= v * v;
            double next = sum + power / k;
            if (next == sum) {
                return sum;
            }
            sum = next;
        }
    }
}
