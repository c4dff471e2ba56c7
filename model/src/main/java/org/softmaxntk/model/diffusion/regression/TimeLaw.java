package org.softmaxntk.model.diffusion.regression;

import org.softmaxntk.model.diffusion.schedule.TimeWindow;

/** How times are drawn from [T₀, T]. */
public enum TimeLaw {
    /** Density 1/(T − T₀), the paper's. Hides the small times that decide what samples look like. */
    UNIFORM {
        @Override
        double at(TimeWindow window, double place) {
            return window.earliest() + place * (window.latest() - window.earliest());
        }
    },
    /** Density 1/(t·log(T/T₀)), the default. */
    LOG_UNIFORM {
        @Override
        double at(TimeWindow window, double place) {
            return window.earliest() * Math.exp(place * Math.log(window.latest() / window.earliest()));
        }
    };

    /** The time below which the share {@code place} ∈ [0, 1) lies; may leave the window by a rounding. */
    abstract double at(TimeWindow window, double place);

    /** The same, within the window. */
    double within(TimeWindow window, double place) {
        return Math.max(window.earliest(), Math.min(window.latest(), at(window, place)));
    }
}
