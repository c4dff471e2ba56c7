package org.softmaxntk.properties.experiments;

import java.util.Locale;

/** How much of an experiment's grid is run. */
public enum Size {
    /** Some seconds: shows that it works, and roughly what comes of it. */
    QUICK,
    /** Some minutes to half an hour: what conclusions are drawn from. */
    FULL;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
