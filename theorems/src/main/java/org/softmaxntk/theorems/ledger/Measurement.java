package org.softmaxntk.theorems.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.softmaxntk.theorems.arithmetic.Sides;

/**
 * Both sides of a claim on one instance.
 *
 * @param measured the left side
 * @param stated the right side
 * @param ratio measured/stated; null if beyond the range of a double
 * @param digits decimal digits that decided
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Measurement(LogRange measured, LogRange stated, Double ratio, int digits) {
    public static Measurement of(Sides sides) {
        double ratio = Math.exp(sides.lnRatio());
        return new Measurement(
                LogRange.of(sides.measured()),
                LogRange.of(sides.stated()),
                Double.isFinite(ratio) ? ratio : null,
                sides.digits());
    }

    /** ln(measured/stated) at representative points; −∞ if measured is 0, +∞ if only stated is. */
    public double lnRatio() {
        double ln = measured.enclosure().lnMiddle();
        return ln == Double.NEGATIVE_INFINITY ? ln : ln - stated.enclosure().lnMiddle();
    }
}
