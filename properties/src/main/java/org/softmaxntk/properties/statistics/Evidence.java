package org.softmaxntk.properties.statistics;

import org.softmaxntk.model.InvalidInput;

/**
 * What the trials so far say about "p ≥ p₀": the counts, and the largest value that either e-process ever had.
 *
 * <p>Immutable: {@code evidence.after(true).after(false)}. The same outcomes in the same order give the same evidence.
 *
 * @param test the statement and its e-processes
 * @param trials t
 * @param successes S
 * @param lnLargestAgainst max over the trials so far of ln e(p ≥ p₀), at least 0
 * @param lnLargestFor the same of ln e(p < p₀)
 */
public record Evidence(SequentialTest test, long trials, long successes, double lnLargestAgainst, double lnLargestFor) {
    public Evidence {
        Requirements.counts(successes, trials);
        if (!(lnLargestAgainst >= 0 && lnLargestFor >= 0)) {
            throw new InvalidInput(
                    "largest evidence",
                    "logarithms ≥ 0, as e = 1 at the start",
                    lnLargestAgainst + ", " + lnLargestFor);
        }
    }

    /** One more trial. */
    public Evidence after(boolean success) {
        long newSuccesses = success ? successes + 1 : successes;
        double succeeded = newSuccesses;
        double failed = trials + 1 - newSuccesses;
        // The other e-process is at most 1 here, so it cannot raise its maximum.
        double against = test.isBelow(succeeded, failed) ? test.lnEvidenceAgainst(succeeded, failed) : 0;
        double inFavour = test.isBelow(succeeded, failed) ? 0 : test.lnEvidenceFor(succeeded, failed);
        return new Evidence(
                test, trials + 1, newSuccesses, Math.max(lnLargestAgainst, against), Math.max(lnLargestFor, inFavour));
    }

    /** Whether {@link #conclusion} is not inconclusive at this level. */
    public boolean decides(double level) {
        double least = Math.min(pValueOfStatement(), pValueOfNegation());
        return least <= level && pValueOfStatement() != pValueOfNegation();
    }

    /** For p ≥ p₀: small if the statement is refuted. At any stopping time P(≤ α) ≤ α if p ≥ p₀. */
    public double pValueOfStatement() {
        return pValue(lnLargestAgainst);
    }

    /** For p < p₀: small if the statement is supported. At any stopping time P(≤ α) ≤ α if p < p₀. */
    public double pValueOfNegation() {
        return pValue(lnLargestFor);
    }

    /**
     * Supported or refuted if the corresponding p-value is ≤ {@code level}, else inconclusive. Should outcomes that
     * turned around have rejected both, the smaller p-value decides (neither, if they are equal): its level is not touched
     * by that.
     *
     * @param level α ∈ (0, 1)
     */
    public ProbabilityConclusion conclusion(double level) {
        return ProbabilityConclusion.of(this, pValueOfStatement(), pValueOfNegation(), level, level);
    }

    /** 1/e, rounded up. */
    static double pValue(double lnEvidence) {
        return Math.min(1, Math.nextUp(Math.exp(-lnEvidence)));
    }
}
