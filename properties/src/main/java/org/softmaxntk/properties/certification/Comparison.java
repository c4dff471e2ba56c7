package org.softmaxntk.properties.certification;

/**
 * One promise beside what training in doubles measured of it.
 *
 * @param quantity as a sentence calls it
 * @param beyond whether the measured value lies beyond the promised one
 * @param kept whether it does so by no more than rounding
 * @param rounding how far the measured value may be off
 */
public record Comparison(String quantity, boolean beyond, boolean kept, double rounding) {
    /** measured ≤ promised, up to rounding. */
    static Comparison atMost(String quantity, double measured, double promised, double rounding) {
        return new Comparison(quantity, measured > promised, measured <= promised + rounding, rounding);
    }
}
