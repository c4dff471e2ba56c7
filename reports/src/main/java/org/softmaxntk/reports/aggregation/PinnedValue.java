package org.softmaxntk.reports.aggregation;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The measured side of a pinned instance, or its stated side if {@link #STATED} follows the instance.
 *
 * @param lnMeasured its natural logarithm at a representative point; −∞ for 0
 * @param compared whether the value is held to the baseline's, or only that it is there. What an identity measures is
 *     rounding, which another processor rounds otherwise: only its presence is held.
 */
public record PinnedValue(@JsonValue double lnMeasured, boolean compared) {
    /** Follows the instance where the value is its stated side: a constant changed on both paths must show, too. */
    public static final String STATED = " (stated side)";
}
