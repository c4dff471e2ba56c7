package org.softmaxntk.model.diffusion.schedule;

import org.softmaxntk.model.InvalidInput;

/**
 * The times [T₀, T] at which f* is learnt. T₀ &gt; 0, as the Lipschitz constants of f* grow like 1/t.
 *
 * @param schedule whose horizon is T
 * @param earliest T₀, 0 &lt; T₀ &lt; T
 */
public record TimeWindow(Schedule schedule, double earliest) {
    public TimeWindow {
        if (!(earliest > 0 && earliest < schedule.horizon())) {
            throw new InvalidInput("T0", "a time with 0 < T0 < T = " + schedule.horizon(), "" + earliest);
        }
        schedule.at(earliest);
        schedule.at(schedule.horizon());
    }

    /** T. */
    public double latest() {
        return schedule.horizon();
    }

    /** {@code t}, if it is in the window. */
    public double require(String where, double t) {
        if (!(t >= earliest && t <= latest())) {
            throw new InvalidInput(where, "a time from T0 = " + earliest + " to T = " + latest(), "" + t);
        }
        return t;
    }
}
