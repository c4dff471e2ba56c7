package org.softmaxntk.properties.statistics;

import org.softmaxntk.model.InvalidInput;

/**
 * An interval that contains the unknown probability with probability ≥ {@code level}.
 *
 * @param lower in [0, 1]
 * @param upper in [lower, 1]
 * @param level in (0, 1)
 */
public record ConfidenceInterval(double lower, double upper, double level) {
    public ConfidenceInterval {
        if (!(lower >= 0 && lower <= upper && upper <= 1)) {
            throw new InvalidInput("confidence interval", "0 ≤ lower ≤ upper ≤ 1", lower + ", " + upper);
        }
        Requirements.strictlyBetweenZeroAndOne("confidence level", level);
    }

    public boolean contains(double probability) {
        return lower <= probability && probability <= upper;
    }

    public double length() {
        return upper - lower;
    }
}
