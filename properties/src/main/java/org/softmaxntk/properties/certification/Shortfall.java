package org.softmaxntk.properties.certification;

import java.util.OptionalInt;

/**
 * What it would take, as far as the widest starts that were tried can tell.
 *
 * @param width the least that was extrapolated; empty if none would do
 * @param steps the fewest that the kernel's own path takes, to a factor of 2; empty if it does not come there
 */
record Shortfall(OptionalInt width, OptionalInt steps) {
    static final Shortfall UNKNOWN = new Shortfall(OptionalInt.empty(), OptionalInt.empty());

    /** The less of this and of another start's. */
    Shortfall or(OptionalInt otherWidth, OptionalInt otherSteps) {
        return new Shortfall(less(width, otherWidth), less(steps, otherSteps));
    }

    private static OptionalInt less(OptionalInt a, OptionalInt b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isPresent() ? a : b;
        }
        return OptionalInt.of(Math.min(a.getAsInt(), b.getAsInt()));
    }
}
