package org.softmaxntk.properties.statistics;

/**
 * A confidence interval that stays right however the trials were stopped.
 *
 * <p><b>Formula.</b> All p with M(S, F)/(p^S (1−p)^F) < 1/α, i.e. t·KL(p̂‖p) < ln(1/α) − ln(M/L̂), α = 1 − level; M as in
 * {@link SequentialTest}. The ratio is a martingale with mean 1 under p, so by Ville's inequality the true p is in the
 * intervals of <em>all</em> times at once with probability ≥ level. It is longer than the {@link ClopperPearson} interval,
 * which covers only if the number of trials did not depend on the outcomes.
 *
 * <p><b>Numerics.</b> t·KL grows on both sides of p̂; each end by bisection over the doubles, with the error bounds of
 * both sides on the safe side. <b>Cost.</b> 62 evaluations of a few logarithms. <b>Source.</b> Robbins (1970).
 */
public final class AnytimeInterval {
    private AnytimeInterval() {}

    /**
     * The interval for these counts.
     *
     * @param successes 0 ≤ S ≤ t
     * @param trials t ≥ 0; without trials the interval is [0, 1]
     * @param level in (0, 1)
     */
    public static ConfidenceInterval of(long successes, long trials, double level) {
        Requirements.counts(successes, trials);
        Requirements.strictlyBetweenZeroAndOne("confidence level", level);
        if (trials == 0) {
            return new ConfidenceInterval(0, 1, level);
        }
        double succeeded = successes;
        double failed = trials - successes;
        double share =
                MixtureLikelihood.lnShareOfBestFit(succeeded, failed) - MixtureLikelihood.error(succeeded + failed);
        double most = -Math.log1p(-level) * (1 + 0x1p-50) - share;
        double lower = successes == 0 ? 0 : end(0, succeeded, failed, most);
        double upper = failed == 0 ? 1 : end(1, succeeded, failed, most);
        return new ConfidenceInterval(lower, upper, level);
    }

    /** The point nearest to p̂, seen from {@code outside} ∈ {0, 1}, that is outside for sure. */
    private static double end(double outside, double successes, double failures, double most) {
        long far = Double.doubleToLongBits(outside);
        long near = Double.doubleToLongBits(successes / (successes + failures));
        while (Math.abs(near - far) > 1) {
            long middle = far + (near - far) / 2;
            double p = Double.longBitsToDouble(middle);
            double deviance = BernoulliDeviance.of(successes, failures, p, 1 - p);
            if (deviance >= most + BernoulliDeviance.error(successes, failures, p, deviance)) {
                far = middle;
            } else {
                near = middle;
            }
        }
        return Double.longBitsToDouble(far);
    }
}
