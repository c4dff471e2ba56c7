package org.softmaxntk.properties.statistics;

import org.softmaxntk.model.InvalidInput;

/**
 * The p₀ of a statement "the event has probability at least p₀", with its complement, so that neither loses its digits.
 *
 * @param probability p₀ ∈ (0, 1)
 * @param complement 1 − p₀ ∈ (0, 1), to within 2⁻⁵³
 */
public record StatedProbability(double probability, double complement) {
    public StatedProbability {
        Requirements.strictlyBetweenZeroAndOne("stated probability", probability);
        Requirements.strictlyBetweenZeroAndOne("complement of the stated probability", complement);
        if (Math.abs(probability + complement - 1) > 0x1p-52) {
            throw new InvalidInput("complement of the stated probability", "1 − " + probability, "" + complement);
        }
    }

    /** p ≥ {@code probability}. */
    public static StatedProbability atLeast(double probability) {
        return new StatedProbability(probability, 1 - probability);
    }

    /** p ≥ 1 − δ, δ = {@code failureProbability}. */
    public static StatedProbability oneMinus(double failureProbability) {
        return new StatedProbability(1 - failureProbability, failureProbability);
    }
}
