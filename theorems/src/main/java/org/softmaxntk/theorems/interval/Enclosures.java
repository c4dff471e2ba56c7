package org.softmaxntk.theorems.interval;

import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;

/** From intervals to the sides of an inequality. */
public final class Enclosures {
    private Enclosures() {}

    /** The numbers ≥ 0 in {@code x}; any number where it is undefined. */
    public static Enclosure of(Interval x) {
        return x.isUndefined() || !x.isBounded()
                ? Enclosure.UNKNOWN
                : Enclosure.between(Math.max(0, x.lower()), Math.max(0, x.upper()));
    }

    /** measured ≤ stated. */
    public static Sides inequality(Interval measured, Interval stated) {
        return Sides.inequality(of(measured), of(stated));
    }
}
