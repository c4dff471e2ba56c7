package org.softmaxntk.theorems.interval;

/**
 * One way to see on a part of the box that left ≤ right: what separates the sides is factor·margin with factor ≥ 0.
 *
 * <p>The factor carries the touching points, so that the margin stays away from 0 there, or reaches it without rounding.
 *
 * @param where the part of the box this form is used on; parts may overlap
 * @param scale what separates the sides: their difference, or the difference of their logarithms
 * @param factor ≥ 0 on {@code where}, which the prover proves too
 * @param margin ≥ 0 exactly where the inequality holds, as far as factor > 0
 */
public record MarginForm(Box where, Scale scale, Expression factor, Expression margin) {
    /** What factor·margin is equal to. */
    public enum Scale {
        /** right − left. */
        DIFFERENCE,
        /** ln right − ln left, both sides being positive. */
        LOGARITHM
    }
}
