package org.softmaxntk.reports.aggregation;

import java.util.Optional;

/**
 * Which c in a factor e^{cB} the run would have been content with, beside the stated one.
 *
 * <p>Of the stated side: the least c with measured ≤ stated on everything seen, i.e. the largest c + ln(measured/stated)/B.
 * Of a size that the claim asks for: the least c for which an instance as small was seen to do, c − gap·ln10/B; beside
 * it the largest c for which one was seen not to do.
 *
 * @param factor what has the factor: {@link #STATED_SIDE}, or the quantity, such as m or eta
 * @param stated the c of the statement
 * @param sufficient the least c that was seen to do
 * @param insufficient the largest c that was seen not to do; NaN if none was, and of the stated side
 * @param example the instance that decided {@code sufficient}; empty if there was none
 */
public record EffectiveExponent(
        String factor, double stated, double sufficient, double insufficient, Optional<Example> example) {
    /** The claim's right side. */
    public static final String STATED_SIDE = "stated side";
}
