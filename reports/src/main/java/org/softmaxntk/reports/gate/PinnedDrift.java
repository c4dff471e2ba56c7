package org.softmaxntk.reports.gate;

import org.softmaxntk.reports.aggregation.PinnedValue;

/** Whether a pinned value is still what it was. */
final class PinnedDrift {
    /** Largest relative difference that another processor's or library's rounding may explain. */
    static final double TOLERANCE = 1e-9;

    private PinnedDrift() {}

    static boolean drifted(PinnedValue before, PinnedValue now) {
        if (before.compared() != now.compared()) {
            return true;
        }
        if (!before.compared() || before.lnMeasured() == now.lnMeasured()) {
            return false;
        }
        return !(relative(before, now) <= TOLERANCE);
    }

    /** |now/before − 1|; infinite if only one of them is 0. */
    static double relative(PinnedValue before, PinnedValue now) {
        return Math.abs(Math.expm1(now.lnMeasured() - before.lnMeasured()));
    }
}
